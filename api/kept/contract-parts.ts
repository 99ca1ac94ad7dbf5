// What the contracts of registers kept whole have in common: a list, one row, entering one, acting on one.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import { nothing, pageOf, reading, writing, type pageQuery } from '../contract';

export const rowParams = z.strictObject({ id: idSchema.describe('登记的编号') });
export type RowParams = z.infer<typeof rowParams>;
export type PageQuery = z.infer<z.ZodObject<typeof pageQuery>>;

type Refusals = NonNullable<Parameters<typeof writing>[0]['refusals']>;

/** Fields of every answer. */
export const rowFields = {
  id: z.string().describe('编号'),
  version: z.int().describe('现在的版本，同 ETag'),
};

export const agencyFields = {
  agencyId: z.string().describe('机关'),
  agencyName: z.string().nullable().describe('机关名称'),
};

interface Parts<Q, B> {
  readonly path: string;
  /** What one row is. */
  readonly word: string;
  readonly listed: string;
  readonly answer: z.ZodType;
  readonly query: z.ZodType<Q>;
  readonly enter: {
    readonly summary: string;
    readonly description?: string;
    readonly body: z.ZodType<B>;
    readonly refusals: Refusals;
    readonly example: NoInfer<B>;
  };
}

export const keptContract = <Q, B>({ path, word, listed, answer, query, enter }: Parts<Q, B>) => ({
  list: reading({ path, summary: listed, params: nothing, query, answer: pageOf(answer) }),
  enter: writing<unknown, B>({
    path,
    ...enter,
    params: nothing,
    answer,
    status: 201,
    refusals: ['keptNotYours', 'packNotInForce', ...enter.refusals],
  }),
  get: reading({ path: `${path}/:id`, summary: `一项${word}`, params: rowParams, query: nothing, answer }),
});

/** One act on a row, `POST …/:id/<act>`. */
export const keptAct = <B>(parts: {
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly body: z.ZodType<B>;
  readonly answer: z.ZodType;
  readonly refusals?: Refusals;
  readonly example?: NoInfer<B>;
}) =>
  writing<RowParams, B>({
    ...parts,
    params: rowParams,
    status: 200,
    refusals: ['keptNotYours', 'packNotInForce', 'keptState', ...(parts.refusals ?? [])],
  });
