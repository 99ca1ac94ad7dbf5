// What may be asked of an item after it has been drafted or claimed.
import { z } from 'zod';
import { idSchema } from '../inspection/vocabulary';
import { line } from '../registers/fields';
import { listDay } from './list-day';
import { clearingGrounds, itemFields, originSchema, type ItemFields } from './item';

const reason = z.string().trim().min(1, '请说明理由').max(1000).describe('理由，记入变更记录');

export const createItemSchema = z.strictObject({
  ownerAgencyId: idSchema.describe('实施机关；归属未明的，为提出的机关'),
  candidateAgencyIds: z
    .array(idSchema)
    .max(20)
    .default([])
    .describe('主管部门不明确的，列出可能的机关，由规则包所定的机构协调明确之后才能公布'),
  origin: originSchema.default({ kind: 'drafted' }).describe('自行编制，或者从上级清单认领'),
  fields: itemFields.describe('内容'),
  reason: reason.optional(),
});
export type CreateItem = z.infer<typeof createItemSchema>;

/** As the fields are, but nothing has a default: what is not written stays as it is. */
const without = (schema: z.ZodType): z.ZodType => {
  const bare = schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema;
  return bare.optional().describe(schema.description ?? '');
};
const changes = z
  .strictObject(
    Object.fromEntries(Object.entries(itemFields.shape).map(([field, schema]) => [field, without(schema)])),
  )
  .describe('要改的字段，没有写的保持原样') as unknown as z.ZodType<Partial<ItemFields>>;

export const itemCommandSchemas = {
  change: z.strictObject({ changes, reason }),
  agreeOwner: z.strictObject({
    agencyId: idSchema.describe('明确由哪个机关主管；须在可能的机关之中'),
    department: line(100).describe('主管部门的名称，写入事项'),
    documentRef: line(200).describe('协调意见的文号'),
    reason,
  }),
  file: z.strictObject({
    receiptNo: line(200).describe('备案回执号'),
    filedOn: listDay.describe('备案之日，不晚于今天'),
  }),
  publish: z.strictObject({
    publishedOn: listDay.describe('公布之日，不晚于今天'),
    publicationRef: line(500).describe('公布的网址或者文号'),
    validFrom: listDay.describe('自该日起施行，不早于公布之日；修订的版本不早于今天'),
  }),
  revise: z.strictObject({ changes, reason }),
  discard: z.strictObject({ reason }),
  suspend: z.strictObject({
    from: listDay.describe('停用之日，不早于今天'),
    until: listDay.nullable().default(null).describe('恢复之日；空：未定'),
    reason,
  }),
  resume: z.strictObject({ from: listDay.describe('恢复之日，不早于今天'), reason }),
  merge: z.strictObject({
    into: idSchema.describe('并入的事项，须为本地区施行中的另一事项'),
    on: listDay.describe('自该日起不得再按本事项检查，不早于今天'),
    reason,
  }),
  abolish: z.strictObject({
    on: listDay.describe('自该日起不得检查，不早于今天'),
    ground: z.enum(clearingGrounds).describe('取消的情形'),
    reason,
  }),
  reinstate: z.strictObject({ reason }),
  keep: z.strictObject({ ground: z.enum(clearingGrounds).describe('因何提出清理'), reason }),
} as const;

export type ItemCommandName = keyof typeof itemCommandSchemas;
export const itemCommandNames = Object.keys(itemCommandSchemas) as readonly ItemCommandName[];
export type ItemCommandData<N extends ItemCommandName> = z.infer<(typeof itemCommandSchemas)[N]>;
export type ItemCommand = {
  [N in ItemCommandName]: { readonly name: N; readonly data: ItemCommandData<N> };
}[ItemCommandName];
