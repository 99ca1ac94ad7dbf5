// What the registers said about a plan at the moment of a command; kept in its record, so that deciding again gives the same.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { idSchema } from '../inspection/vocabulary';

const day = plainDateSchema.nullable();

export const planFactsSchema = z.object({
  agencies: z.array(
    z.object({
      id: idSchema,
      qualified: z.boolean().describe('On the published register of inspecting bodies'),
      township: z.boolean().describe('Of a township or subdistrict'),
    }),
  ),
  /** Of the items that the lines name; what is missing is not registered here. */
  items: z.array(
    z.object({
      id: idSchema,
      ownerAgencyId: idSchema,
      /** Spans in which it is published, last day included; open at the end: null. */
      published: z.array(z.object({ from: plainDateSchema, to: day })),
      hasLegalBasis: z.boolean().describe('Has a basis that stands on the days of every line that names it'),
    }),
  ),
  /** Named in a line, and not in the register of enterprises of this jurisdiction. */
  unknownEnterprises: z.array(idSchema),
  /** Pools (key) and tiers (tier.D) whose every enterprise is named by the plan (HZ-40). */
  coveredPools: z.array(z.string()),
  /** Refs of its lines that another plan, or the list of lines, already has. */
  takenRefs: z.array(idSchema),
  /** Other plans of the same agency, year and part that are neither withdrawn nor refused. */
  samePlanIds: z.array(idSchema),
  /** Special plans of the year that were approved, itself excluded: of the agency, and of the whole jurisdiction. */
  specials: z.object({ ofAgency: z.int().min(0), ofArea: z.int().min(0) }),
  /** Numbers that bodies have set by decision. */
  limits: z.array(
    z.object({
      rule: z.string(),
      agencyId: idSchema.nullable(),
      limit: z.int().min(0),
      decisionRef: z.string(),
    }),
  ),
  /** Lines of the annual plans in force of the agencies taking part, of the same items in the same days (CX-61). */
  overlappingLines: z.array(z.object({ ref: idSchema, planId: idSchema, title: z.string() })),
  /** The special plan that a change is made for, where it names one. */
  urgentPlan: z
    .object({ id: idSchema, urgent: z.boolean(), agencyIds: z.array(idSchema), approved: z.boolean() })
    .nullable(),
});
export type PlanFacts = z.infer<typeof planFactsSchema>;
