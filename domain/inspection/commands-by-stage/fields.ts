// Fields that commands of several stages share.
import { z } from 'zod';
import { mintedSchema } from '../../code/minted';
import { idSchema, textSchema } from '../vocabulary';

export const nothing = z.object({}).strict();
export const officerId = idSchema.describe('检查人员编号');
export const agencyId = idSchema.describe('事项所属机关的编号');
/** Absent in what the API is asked where the document is to be issued here; the API fills it in, as it does a code. */
export const documentNo = textSchema
  .exactOptional()
  .describe(
    '文书编号：本次检查制发的这种文书的（POST /inspections/{id}/documents），别的编号不予办理；不填的，用已经制发而仍与现在相符的一份，没有的由系统制发',
  );
/** Absent in what the API is asked where the code is to be made here; the API fills them in before the lifecycle sees them. */
export const code = textSchema
  .exactOptional()
  .describe('统一平台所发的行政行为码（检查码）；不填的，由本系统签发');
export const platformTaskRef = textSchema
  .exactOptional()
  .describe('统一平台任务号；由本系统签发的码可以不填，取立项所填的，没有的取检查编号');
export const codeIssue = z
  .object({
    code,
    platformTaskRef,
    minted: mintedSchema.exactOptional().describe('本系统签发的码的要素；由系统填写'),
  })
  .strict();
export const body = textSchema.describe('备案机构，取规则包中的键');
export const receiptNo = textSchema.describe('备案回执号');
export const reason = textSchema.describe('理由，告知有关各方并留存');
export const place = textSchema.describe('进入的地点');
export const inspectionNoticeNo = textSchema
  .nullable()
  .default(null)
  .describe('行政检查通知书编号：本次检查制发的，别的编号不予办理；空：没有出示通知书');
export const filingReceiptNo = textSchema.nullable().default(null).describe('入企时在统一平台备案的回执号');
export const reasoned = z.object({ reason }).strict();
export const opinion = z.object({ opinion: textSchema.describe('审核或者审批意见') }).strict();
