// What is fixed and published as a hash before anybody can know the public value (承诺): the pools, the quotas, the recusals, the
// team, the algorithm and the sources. docs/draw.md describes each field for strangers.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { enterprisePools, idSchema } from '../inspection/vocabulary';
import { risks } from '../registers/fields';
import { sourceKinds } from './public-sources';

export const drawAlgorithm = 'ruqi.draw.v1';

/** By what the targets are put into strata (分层): tier: of credit and risk by the pack (domain/tier); none: all of them are one. */
export const strataBases = ['tier', 'risk', 'pool', 'none'] as const;
export type StrataBasis = (typeof strataBases)[number];
export const wholeStratum = 'all';

/** Control characters and the separators of lines and paragraphs, as every dialect of JSON Schema's patterns reads them. */
const lineBreaking = String.raw`\u0000-\u001f\u007f-\u009f\u2028\u2029`;

/** One line: texts are hashed, and lines separate what is hashed together. */
export const lineSchema = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(new RegExp(`^[^${lineBreaking}]*[^${lineBreaking}\\s][^${lineBreaking}]*$`, 'u'), '只能写一行');
const exceptionSchema = z.strictObject({ id: idSchema, reason: lineSchema(200) });
const spanSchema = z.strictObject({ from: plainDateSchema, to: plainDateSchema });

export const sourceSchema = z.strictObject({
  kind: z.enum(sourceKinds),
  name: lineSchema(200),
  issue: lineSchema(60),
  /** UTC instant from which its value counts: not before the public can know it. */
  countsFrom: z.iso.datetime(),
});
export type Source = z.infer<typeof sourceSchema>;

export const commitmentSchema = z.strictObject({
  algorithm: z.literal(drawAlgorithm),
  drawId: idSchema,
  jurisdiction: idSchema,
  agencyId: idSchema,
  planLineRef: lineSchema(80),
  batch: lineSchema(60),
  purpose: lineSchema(200),
  committedBy: idSchema,
  committedAt: z.iso.datetime(),
  /** Shanghai day from which everybody may read the whole. */
  publicFrom: plainDateSchema,
  /** 64 hexadecimal digits of chance: who knows the registers cannot guess the pools from the hash. */
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  redraws: z.strictObject({ drawId: idSchema, reason: lineSchema(500) }).nullable(),
  visitDays: spanSchema,
  sources: z.array(sourceSchema).min(1).max(4),
  targetsFrom: z.strictObject({
    pools: z.array(z.enum(enterprisePools)).nullable(),
    risks: z.array(z.enum(risks)).nullable(),
    parkId: idSchema.nullable(),
    ids: z.array(idSchema).nullable(),
    except: z.array(exceptionSchema),
    stratifyBy: z.enum(strataBases),
  }),
  targets: z.array(z.strictObject({ id: idSchema, stratum: idSchema })),
  strata: z.array(
    z.strictObject({
      stratum: idSchema,
      count: z.int().min(0).nullable(),
      perTenThousand: z.int().min(1).max(10_000).nullable(),
    }),
  ),
  officersFrom: z.strictObject({ ids: z.array(idSchema).nullable(), except: z.array(exceptionSchema) }),
  officers: z.array(
    z.strictObject({
      id: idSchema,
      agencyId: idSchema,
      /** Days without a gap on which the certificate holds, around the visits; null: none. */
      certificate: spanSchema.nullable(),
    }),
  ),
  recusals: z.array(z.strictObject({ officerId: idSchema, enterpriseId: idSchema })),
  /** Of one agency or of several at once, so that departments draw together (CX-37). */
  team: z.array(z.strictObject({ agencyId: idSchema, size: z.int().min(1).max(10) })).min(1),
});
export type Commitment = z.infer<typeof commitmentSchema>;

/** By character codes, as every language sorts ASCII: never by a locale. */
const byText =
  <T>(textOf: (one: T) => string) =>
  (one: T, other: T): number => {
    const [a, b] = [textOf(one), textOf(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  };

/** The commitment with every list in the order that the algorithm and the hash ask for. */
export const inOrder = (commitment: Commitment): Commitment => ({
  ...commitment,
  targets: [...commitment.targets].sort(byText(({ id }) => id)),
  strata: [...commitment.strata].sort(byText(({ stratum }) => stratum)),
  officers: [...commitment.officers].sort(byText(({ id }) => id)),
  recusals: [...commitment.recusals].sort(
    byText(({ officerId, enterpriseId }) => `${officerId}\n${enterpriseId}`),
  ),
  team: [...commitment.team].sort(byText(({ agencyId }) => agencyId)),
});

/** The instant from which the values of all its sources count. */
export const valueFrom = ({ sources }: Pick<Commitment, 'sources'>): string =>
  sources.map(({ countsFrom }) => countsFrom).reduce((latest, at) => (at > latest ? at : latest));
