// What the registers said at the moment of a command. The API looks it up and sends it along, the record keeps it,
// so that deciding again years later gives the same answer.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { enterprisePools, idSchema } from './vocabulary';

export const factsSchema = z.object({
  enterprise: z.object({
    id: idSchema,
    pool: z.enum(enterprisePools).describe('白名单、重点监管、一般'),
    risk: z.enum(['low', 'medium', 'high']),
    hasCode: z.boolean().describe('Has a code of its own (企业码/营商码)'),
    parkId: idSchema.nullable(),
    jointOptOut: z.boolean().describe('In the pool of objects not inspected jointly'),
    territory: z.string().describe('Administrative division code of the site'),
  }),
  agencies: z.array(
    z.object({
      id: idSchema,
      qualified: z.boolean().describe('On the published register of inspecting bodies'),
      bodyKind: z.enum(['agency', 'authorised', 'entrusted', 'coordinating', 'thirdParty']),
      territories: z.array(z.string()).describe('Division code prefixes of its territory'),
      outOfAreaFilingRef: z.string().nullable(),
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
    }),
  ),
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
