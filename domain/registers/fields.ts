// What a row of each register holds, said once: the contract, the sheets and the database's answers are read by it.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { enterprisePools, idSchema } from '../inspection/vocabulary';
import { coordinatesSchema } from '../position/coordinates';
import { creditGrades } from '../tier/vocabulary';
import { usccSchema } from './uscc';

export const registers = ['agencies', 'officers', 'enterprises', 'sites'] as const;
export type RegisterName = (typeof registers)[number];

/** What lists of the registers are sorted by. */
export const registerSorts = ['id', 'name'] as const;
export type RegisterSort = (typeof registerSorts)[number];

export const bodyKinds = ['agency', 'authorised', 'entrusted', 'coordinating', 'thirdParty'] as const;
export const levels = ['province', 'city', 'county', 'township'] as const;
export const standings = ['officer', 'auxiliary', 'thirdParty'] as const;
export const risks = ['low', 'medium', 'high'] as const;
export type RiskGrade = (typeof risks)[number];

/** Line of business of the committees of parks (园区管委会). */
export const parkLine = 'park';

const control = String.raw`\u0000-\u001f\u007f-\u009f`;
const oneLine = new RegExp(String.raw`^[^${control}]*\S[^${control}]*$`);

/** One line of text; any character of any plane, so that rare names stay as they are written. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, '不能为空')
    .max(most, `不得超过 ${String(most)} 个字符`)
    .regex(oneLine, '不能为空，也不能含换行、制表等控制字符，请删去后重新填写');

const divisionCode = z.string().regex(/^\d{6}$/, '行政区划代码应为 6 位数字，例如 330282');
const divisionPrefix = z
  .string()
  .regex(/^(?:\d{2}|\d{4}|\d{6}|\d{9})$/, '行政区划代码前缀应为 2、4、6 或 9 位数字，例如 3302');

/** Written with Han characters of any plane, each one way only: two that look the same are the same. */
const documentWord = z
  .string()
  .trim()
  .normalize('NFC')
  .regex(/^\p{Script=Han}{1,10}$/u, '机关代字应为 1 至 10 个汉字，例如 慈消');

export const agencyFields = z.strictObject({
  name: line(100).describe('机关名称'),
  documentWord: documentWord
    .nullable()
    .describe(
      '机关代字：文书编号以它开头，如“慈消检通〔2026〕12号”的“慈消”，本地区不得重复；空：没有登记，编号以机关名称开头。改了以后，已经制发的文书编号不变',
    ),
  bodyKind: z.enum(bodyKinds).describe('主体类别：行政机关、授权组织、受委托组织、统筹协调机构、第三方'),
  level: z.enum(levels).describe('层级：省、市、县、乡'),
  line: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, '条线代码应以字母开头，只含字母、数字和 -，例如 fire')
    .describe('条线代码，各级同一条线相同'),
  legalBasis: line(500).nullable().describe('法律依据；空：没有登记依据，不得检查'),
  territories: z
    .array(divisionPrefix)
    .min(1, '至少填写一个管辖区域')
    .max(50)
    .describe('管辖区域：行政区划代码前缀'),
  publishedOn: plainDateSchema.nullable().describe('公告为行政检查主体之日；空：未公告，不得检查'),
});

export const officerFields = z.strictObject({
  agencyId: idSchema.describe('所属机关的编号'),
  displayName: line(50).describe('姓名'),
  standing: z.enum(standings).describe('执法人员、辅助人员、第三方人员'),
  entrusted: z.boolean().describe('是否受委托组织的人员'),
  phone: z
    .string()
    .regex(/^[0-9+ -]{5,20}$/, '电话应为 5 至 20 位数字，可含 + - 和空格')
    .nullable()
    .describe('联系电话'),
  email: z.email('电子邮箱格式不正确，例如 name@example.gov.cn').max(200).nullable().describe('电子邮箱'),
});

export const certificateFields = z.strictObject({
  number: z
    .string()
    .regex(/^[A-Za-z0-9-]{6,30}$/, '执法证号应为 6 至 30 位字母、数字或 -')
    .describe('执法证号'),
  issuer: line(100).describe('发证机关'),
  validFrom: plainDateSchema.describe('有效期起'),
  validTo: plainDateSchema.describe('有效期止（含当日）'),
});

export const enterpriseFields = z.strictObject({
  uscc: usccSchema.describe('统一社会信用代码，18 位'),
  name: line(100).describe('企业名称'),
  pool: z
    .enum(enterprisePools)
    .describe('白名单、重点监管、一般；名单（/lists）有决定的，检查以名单为准，也不能在这里变更'),
  risk: z.enum(risks).describe('风险等级：低、中、高'),
  creditGrade: z.enum(creditGrades).nullable().describe('公共信用综合评价：优、良、中、差；空：未评价'),
  trade: z
    .string()
    .regex(/^[A-T]\d{1,4}$/, '行业代码应为国民经济行业分类（GB/T 4754）代码，例如 C2631')
    .nullable()
    .describe('国民经济行业分类（GB/T 4754）代码；空：未登记'),
  hasCode: z.boolean().describe('是否有企业码'),
  parkId: idSchema.nullable().describe('所在园区管委会的编号；空：不在园区'),
  jointOptOut: z.boolean().describe('是否列入非联合检查对象库；名单有决定的，同上'),
  territory: divisionCode.describe('住所地的行政区划代码'),
  coordinates: coordinatesSchema
    .nullable()
    .describe('住所（没有写明场所的检查在此）的坐标；空：没有登记，打卡的距离无从测量'),
});

export const siteFields = z.strictObject({
  enterpriseId: idSchema.describe('所属企业的编号'),
  name: line(100).describe('场所名称'),
  address: line(200).describe('地址'),
  territory: divisionCode.describe('所在地的行政区划代码'),
  coordinates: coordinatesSchema.nullable().describe('场所的坐标；空：没有登记，打卡的距离无从测量'),
});

export const registerFields = {
  agencies: agencyFields,
  officers: officerFields,
  enterprises: enterpriseFields,
  sites: siteFields,
} as const;

/** What a new row has where nothing is said; fields that were there from the start have to be said. */
export const blankFields: Readonly<Partial<Record<RegisterName, Readonly<Record<string, null>>>>> = {
  agencies: { documentWord: null },
  enterprises: { creditGrade: null, trade: null, coordinates: null },
  sites: { coordinates: null },
};

export type CertificateFields = z.infer<typeof certificateFields>;

export type AgencyFields = z.infer<typeof agencyFields>;

export interface RegisterFields {
  readonly agencies: AgencyFields;
  readonly officers: z.infer<typeof officerFields>;
  readonly enterprises: z.infer<typeof enterpriseFields>;
  readonly sites: z.infer<typeof siteFields>;
}

/** Fields whose values no history shows. */
export const privateFields: readonly string[] = ['phone', 'email'];
