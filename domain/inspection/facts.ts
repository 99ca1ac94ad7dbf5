// What the registers said at the moment of a command. The API looks it up and sends it along, the record keeps it,
// so that deciding again years later gives the same answer.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { letterSchema } from '../entrustment/letter';
import { deviceFactsSchema } from '../device/facts';
import { itemFaultCodes } from '../items/fault-codes';
import { creditGrades } from '../tier/vocabulary';
import { enterprisePools, idSchema } from './vocabulary';

/** A draw as far as this inspection is concerned. */
export const drawFactsSchema = z.object({
  id: idSchema,
  agencyId: idSchema.describe('Lead agency that drew'),
  planLineRef: z.string(),
  redrawnBy: idSchema
    .nullable()
    .describe('The draw that has taken its place; a draw that was replaced proves nothing'),
  visitDays: z.object({ from: plainDateSchema, to: plainDateSchema }),
  target: z
    .object({ officerIds: z.array(idSchema).describe('Officers drawn for this enterprise') })
    .nullable()
    .describe('null: not drawn yet, or this enterprise was not drawn'),
  usedBy: idSchema.nullable().describe('Another inspection of this enterprise that names the same draw'),
});
export type DrawFacts = z.infer<typeof drawFactsSchema>;

export const factsSchema = z.object({
  enterprise: z.object({
    id: idSchema,
    pool: z.enum(enterprisePools).describe('白名单、重点监管、一般'),
    risk: z.enum(['low', 'medium', 'high']),
    hasCode: z.boolean().describe('Has a code of its own (企业码/营商码)'),
    parkId: idSchema.nullable(),
    jointOptOut: z.boolean().describe('In the pool of objects not inspected jointly'),
    territory: z.string().describe('Administrative division code of the site'),
    creditGrade: z
      .enum(creditGrades)
      .nullable()
      .optional()
      .describe('null: not rated; absent in records from before enterprises were graded, which have no tier'),
    trade: z.string().nullable().optional().describe('Code of its trade, likewise'),
  }),
  agencies: z.array(
    z.object({
      id: idSchema,
      qualified: z.boolean().describe('On the published register of inspecting bodies'),
      bodyKind: z.enum(['agency', 'authorised', 'entrusted', 'coordinating', 'thirdParty']),
      territories: z.array(z.string()).describe('Division code prefixes of its territory'),
      outOfAreaFilingRef: z.string().nullable(),
      line: z.string().optional().describe('条线; absent in records from before it was asked for'),
    }),
  ),
  items: z.array(
    z.object({
      id: idSchema,
      ownerAgencyId: idSchema,
      publishedOn: plainDateSchema.nullable(),
      endedOn: plainDateSchema.nullable(),
      hasLegalBasis: z.boolean(),
      simple: z.boolean().describe('On the list of simple items'),
      workSafety: z.boolean(),
      stateSecret: z.boolean(),
      // What was not asked before there were versions by date is missing in older records.
      version: z.int().nullable().optional().describe('Version of the day of the visit; null: none'),
      faults: z
        .array(z.enum(itemFaultCodes))
        .optional()
        .describe('Why it may not be checked on the day of the visit'),
      form: z
        .object({ formId: idSchema, number: z.number().int().min(1) })
        .nullable()
        .optional()
        .describe('Form in force that the version is checked by; null: the one it names is not'),
    }),
  ),
  /** Letters that an entrusted visit may rest on, in force or not; missing: not asked, or not entrusted. */
  entrustments: z.array(letterSchema).optional(),
  place: z
    .object({ latitude: z.number(), longitude: z.number(), of: z.enum(['site', 'enterprise']) })
    .nullable()
    .optional()
    .describe('Where the visit should be, WGS 84; null: the register has no coordinates; missing: not asked'),
  /** Entries of the negative list that the visit meets (JJ-57); missing: not asked. */
  banned: z.array(z.object({ conduct: z.string(), basis: z.string() })).optional(),
  /** Monitoring devices whose evidence is used; missing: not asked. */
  devices: z.array(deviceFactsSchema).optional(),
  officers: z.array(
    z.object({
      id: idSchema,
      agencyId: idSchema,
      standing: z.enum(['officer', 'auxiliary', 'thirdParty']),
      certificateFrom: plainDateSchema.nullable(),
      certificateTo: plainDateSchema.nullable(),
    }),
  ),
  visits: z.array(
    z.object({
      agencyId: idSchema,
      counted: z
        .number()
        .int()
        .min(0)
        .describe(
          'On-site visits that count to the cap, of the calendar year of the visit asked about, itself excluded',
        ),
      exempt: z.number().int().min(0).describe('Visits of that year outside the cap'),
      triggered: z.number().int().min(0).describe('Triggered visits of that year'),
    }),
  ),
  draw: drawFactsSchema
    .nullable()
    .optional()
    .describe(
      'Recorded draw that the draft names; null: it names none, or one that is not there; absent in records from before it was asked for',
    ),
  planLine: z.object({ ref: z.string(), filedOn: plainDateSchema.nullable() }).nullable(),
  overlapping: z.array(
    z.object({
      inspectionId: idSchema,
      agencyId: idSchema,
      planned: z.boolean(),
      sameLine: z.boolean().describe('Section or level of the same agency line'),
      otherLevel: z.boolean(),
      sameItem: z.boolean(),
    }),
  ),
  recentResults: z.array(
    z.object({
      inspectionId: idSchema,
      itemId: idSchema.describe('Of the draft; the earlier one may have the same matter under another id'),
      on: plainDateSchema,
      agencyId: idSchema
        .optional()
        .describe('Whose result it is; facts recorded before it was asked: unknown'),
    }),
  ),
  specialsThisYear: z.number().int().min(0),
  /** Limits that bodies have set by decision (cap, thresholds), for one agency or, agencyId null, for every one. */
  limits: z.array(
    z.object({
      rule: z.string(),
      agencyId: idSchema.nullable(),
      limit: z.number().int().min(0),
      decisionRef: z.string(),
    }),
  ),
});
/** Snapshot of the registers concerning one inspection. */
export type Facts = z.infer<typeof factsSchema>;
