// An item of the list (行政检查事项) with its versions by date: what is kept of it, as JSON.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { idSchema } from '../inspection/vocabulary';
import { levels, line } from '../registers/fields';

/** 权责清单 of an agency; 履职事项清单 of a township or subdistrict (HZ-02, JJ-08). */
const sourceLists = ['powersAndDuties', 'townshipDuties'] as const;

/** Which form, and which version of it, an item is checked by (DE-13, DE-14). */
export const formPinSchema = z.strictObject({
  formId: idSchema.describe('检查表单的编号'),
  number: z.int().min(1).describe('检查表单的版本号'),
});
export type FormPin = z.infer<typeof formPinSchema>;

/** HZ-04 asks for at least name, department, both bases and level; the list is open-ended. */
export const itemFields = z.strictObject({
  name: line(200).describe('事项名称'),
  matter: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,79}$/, '事项代码应以字母开头，只含字母、数字和 -，例如 fire-management')
    .describe('事项代码，各级各机关检查同一事项的相同'),
  department: line(100).nullable().default(null).describe('主管部门'),
  settingBasis: line(1000).nullable().default(null).describe('设定依据'),
  basis: line(1000).nullable().default(null).describe('实施依据'),
  basisIds: z
    .array(idSchema)
    .max(50)
    .default([])
    .describe('依据在法定依据登记中的编号：依据废止、修改的，据以提示清理'),
  level: z.enum(levels).nullable().default(null).describe('实施层级'),
  source: z
    .strictObject({
      list: z.enum(sourceLists).describe('权责清单；乡镇（街道）履职事项清单'),
      entry: line(200).describe('在该清单中的序号或者编码'),
    })
    .nullable()
    .default(null)
    .describe('在权责清单（履职事项清单）中的出处'),
  licencePrecondition: z
    .strictObject({
      legalBasis: line(1000).nullable().default(null).describe('法定依据'),
      necessity: line(1000).nullable().default(null).describe('必要性'),
    })
    .nullable()
    .default(null)
    .describe('以入企检查作为许可、给付等前置条件的，两项都要写明；不作为前置条件的为空'),
  simple: z.boolean().default(false).describe('是否简单事项'),
  workSafety: z.boolean().default(false).describe('是否安全生产事项'),
  stateSecret: z.boolean().default(false).describe('是否涉及国家秘密；涉密的不向社会公开'),
  form: formPinSchema.nullable().default(null).describe('所用的检查表单及其版本'),
});
export type ItemFields = z.infer<typeof itemFields>;

export const originKinds = ['drafted', 'claimed'] as const;
export const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drafted').describe('自行编制') }),
  z.strictObject({
    kind: z.literal('claimed').describe('从上级清单认领'),
    authority: line(100).describe('上级清单的编制机关'),
    list: line(200).describe('上级清单的名称'),
    entry: line(200).describe('在上级清单中的序号或者编码'),
  }),
]);
export type Origin = z.infer<typeof originSchema>;

/** What was entered before these fields were asked about keeps what it said, whatever its form. */
const storedFields = itemFields.extend({
  name: z.string().describe('事项名称'),
  matter: z.string().describe('事项代码，各级各机关检查同一事项的相同'),
  basis: z.string().nullable().describe('实施依据'),
});

const itemVersion = z.strictObject({
  number: z.int().min(1).describe('版本号'),
  fields: storedFields.describe('内容'),
  filing: z
    .strictObject({
      body: z.string().describe('备案机构，规则包中的键'),
      receiptNo: z.string().describe('备案回执号'),
      on: plainDateSchema.describe('备案之日'),
    })
    .nullable()
    .describe('备案；空：没有备案'),
  publishedOn: plainDateSchema.nullable().describe('公布之日；空：尚未公布'),
  publicationRef: z.string().nullable().describe('公布的网址或者文号'),
  validFrom: plainDateSchema.nullable().describe('自该日起施行'),
});
export type ItemVersion = z.infer<typeof itemVersion>;

/** Grounds on which an item is cleared away (HZ-03, DE-09, DE-11, JJ-09). */
export const clearingGrounds = [
  'basisRepealed',
  'basisChanged',
  'noBasis',
  'noEffect',
  'overlap',
  'unreasonable',
  'unnecessary',
  'precondition',
] as const;
export type ClearingGround = (typeof clearingGrounds)[number];

const endings = ['merged', 'abolished', 'withdrawn'] as const;

/** Everything that is kept of one item: the fold of its commands, stored and shown as it stands. */
export const itemSchema = z.strictObject({
  id: idSchema.describe('事项编号'),
  jurisdiction: z.string().describe('地区'),
  ownerAgencyId: idSchema.describe('实施机关；归属未明的，为提出的机关'),
  candidateAgencyIds: z.array(idSchema).describe('归属未明时可能的主管部门；空：归属明确'),
  ownerDecision: z
    .strictObject({
      agencyId: idSchema.describe('明确由哪个机关主管'),
      documentRef: z.string().describe('协调意见的文号'),
      on: plainDateSchema.describe('明确之日'),
    })
    .nullable()
    .describe('归属的协调结果'),
  origin: originSchema.describe('来源'),
  versions: z.array(itemVersion).min(1).describe('各版本，先的在前；最后一个未公布的为待公布的版本'),
  suspensions: z
    .array(
      z.strictObject({
        from: plainDateSchema.describe('停用之日'),
        until: plainDateSchema.nullable().describe('恢复之日，自该日起可以检查；空：未定'),
        reason: z.string().describe('理由'),
      }),
    )
    .describe('停用'),
  ending: z
    .strictObject({
      kind: z.enum(endings).describe('并入其他事项；取消；公布之前撤回'),
      on: plainDateSchema.describe('自该日起不得检查'),
      into: idSchema.nullable().describe('并入的事项'),
      ground: z.enum(clearingGrounds).nullable().describe('取消的情形'),
      reason: z.string().describe('理由'),
    })
    .nullable()
    .describe('并入、取消或者撤回'),
  reviews: z
    .array(
      z.strictObject({
        on: plainDateSchema.describe('清理之日'),
        ground: z.enum(clearingGrounds).describe('因何提出清理'),
        reason: z.string().describe('保留的理由'),
      }),
    )
    .describe('清理中决定保留的'),
});
export type Item = z.infer<typeof itemSchema>;

/** The version that waits to be published. */
export const pendingOf = ({ versions }: Pick<Item, 'versions'>): ItemVersion | null => {
  const last = versions.at(-1);
  return last?.publishedOn === null ? last : null;
};
