// What is answered of codes.
import { z } from 'zod';
import { bindingSchema } from '../../domain/code/binding';
import { complaintGroups } from '../../domain/policy/voice';
import { standings } from '../../domain/code/judgement';
import { scanKinds } from '../../prisma/queries/scan-refusals';

const instant = (what: string) => z.string().describe(`${what}，UTC`);
const codeId = z.string().describe('码的编号');
const notBefore = instant('何时起有效');
const expiresAt = instant('何时失效');
const token = z.string().describe('码：紧凑 JWS（RFC 7515），Ed25519 签名，格式见 docs/codes.md');

export const codeAnswer = z
  .strictObject({
    inspectionId: z.string().describe('检查编号'),
    name: z.string().describe('码在本地的名称'),
    code: z.string().describe('码'),
    issuedBy: z.enum(['ruqi', 'platform']).describe('由谁签发：ruqi 本系统，platform 统一平台'),
    content: z.string().describe('二维码的内容：本系统签发的为网址，其他的为码的文字'),
    codeId: codeId.nullable().describe('码的编号；统一平台签发的为空'),
    keyId: z.string().nullable().describe('签名密钥的编号'),
    notBefore: notBefore.nullable().describe('何时起有效，UTC；统一平台签发的为空'),
    expiresAt: expiresAt.nullable().describe('何时失效，UTC；统一平台签发的为空'),
    officerIds: z.array(z.string()).nullable().describe('码上的检查人员'),
    standing: z.enum(standings).describe('现在的状态；current 为有效'),
  })
  .meta({ id: 'ActionCode' });
export type CodeAnswer = z.infer<typeof codeAnswer>;

export const pictureAnswer = z.string().describe('二维码的图');

const standingShape = {
  codeId,
  standing: z.enum(standings).describe('状态；current 为有效'),
  asOf: instant('何时的状态'),
  statement: z.string().describe('以上三项的签名：紧凑 JWS，typ 为 ruqi-standing'),
};
export const standingAnswer = z.strictObject(standingShape).meta({ id: 'CodeStanding' });
export type StandingAnswer = z.infer<typeof standingAnswer>;

export const packageAnswer = z
  .strictObject({
    format: z.literal('ruqi-code-package/1').describe('格式'),
    token,
    inspectionId: z.string().describe('检查编号'),
    enterprise: z
      .strictObject({
        uscc: z.string().describe('统一社会信用代码'),
        name: z.string().describe('企业名称'),
      })
      .describe('被检查企业'),
    bound: bindingSchema.describe('码所约束的内容，码中有其摘要'),
    standing: standingAnswer.describe('下载时的状态'),
  })
  .meta({ id: 'CodePackage' });
export type PackageAnswer = z.infer<typeof packageAnswer>;

export const officerCodeAnswer = z
  .strictObject({
    token,
    content: z.string().describe('二维码的内容：网址'),
    expiresAt,
    qrSvg: z.string().describe('二维码，SVG'),
  })
  .meta({ id: 'OfficerCode' });
export type OfficerCodeAnswer = z.infer<typeof officerCodeAnswer>;

const shownOfficer = z.strictObject({
  name: z.string().describe('姓名'),
  agencyName: z.string().describe('所在机关'),
  certificates: z
    .array(
      z.strictObject({
        number: z.string().describe('执法证件号'),
        issuer: z.string().describe('发证机关'),
        validTo: z.string().describe('有效期至'),
      }),
    )
    .describe('现行有效的执法证件；空为没有'),
});

const right = z.strictObject({
  text: z.string().describe('写给企业看的一句话'),
  clauses: z.array(z.string()).describe('所依据的条款编号；空为法律所定或者本系统的提示'),
});

/** A visit as its enterprise reads it: who, why, what, its rights; each agency's part. */
const visitShape = {
  enterprise: z
    .strictObject({ name: z.string().describe('名称'), uscc: z.string().describe('统一社会信用代码') })
    .describe('被检查企业：请与自己的核对'),
  site: z
    .strictObject({ name: z.string().describe('名称'), address: z.string().describe('地址') })
    .nullable()
    .describe('检查的场所；空为注册地址'),
  why: z.string().describe('为何检查：类型和依据'),
  window: z
    .strictObject({ from: z.string().describe('首日'), to: z.string().describe('末日') })
    .describe('批准的检查日期，含首尾两日'),
  method: z.string().describe('检查方式'),
  content: z.string().describe('检查内容'),
  agencies: z
    .array(
      z.strictObject({
        name: z.string().describe('机关'),
        isLead: z.boolean().describe('是否牵头'),
        items: z
          .array(
            z.strictObject({
              name: z.string().describe('检查事项'),
              basis: z.string().nullable().describe('依据'),
            }),
          )
          .describe('该机关检查的事项'),
      }),
    )
    .describe('各机关及其检查的事项：联合检查一个码，各机关的都在'),
  corrections: z
    .array(
      z.strictObject({
        agencyName: z.string().describe('责令改正的机关'),
        correctBy: z.string().nullable().describe('整改期限'),
        standing: z
          .enum(['open', 'submitted', 'verified', 'toCase'])
          .describe('open 待企业整改，submitted 待核实，verified 已核实，toCase 转为案件'),
      }),
    )
    .describe('结果告知以后，各机关的整改及其核实（JJ-45）；此前和没有整改的为空'),
  officers: z
    .array(
      shownOfficer.extend({
        promisedAt: z.string().nullable().describe('何时承诺遵守五个严禁、八个不得，UTC；还没有承诺的为空'),
      }),
    )
    .describe('检查人员：请核对证件；不在其中的人不得参加检查'),
  conduct: z
    .array(
      z.strictObject({
        id: z.string().describe('编号，投诉时作为 classId'),
        name: z.string().describe('检查人员不得做的事'),
        group: z.enum(complaintGroups).describe('strictBan 五个严禁，mustNot 八个不得'),
      }),
    )
    .describe('五个严禁、八个不得；违反的，可以凭此码逐项投诉'),
  rights: z.array(right).describe('企业的权利'),
  complaintChannels: z.array(z.string()).describe('举报投诉的渠道'),
};

export const visitAnswer = z.strictObject(visitShape).meta({ id: 'PublicVisit' });
export type VisitAnswer = z.infer<typeof visitAnswer>;

export const publicCodeAnswer = z
  .strictObject({
    codeId,
    name: z.string().describe('码在本地的名称'),
    notBefore,
    expiresAt,
    standing: z
      .enum(standings)
      .describe('状态；查询用途为 door 时一定是 current，after 时也可能是 visitOver 或者 teamChanged'),
    ...visitShape,
  })
  .meta({ id: 'PublicCode' });
export type PublicCodeAnswer = z.infer<typeof publicCodeAnswer>;

export const publicOfficerAnswer = shownOfficer
  .extend({
    checkedAt: instant('核验的时刻'),
    visit: visitAnswer.nullable().describe('这名人员为哪次检查出示：何人、为何、查什么；只证明身份的为空'),
    rights: z.array(right).describe('企业的权利'),
    complaintChannels: z.array(z.string()).describe('举报投诉的渠道'),
  })
  .meta({ id: 'PublicOfficer' });
export type PublicOfficerAnswer = z.infer<typeof publicOfficerAnswer>;

export const refusedScansAnswer = z
  .strictObject({
    kind: z.enum(scanKinds).describe('inspection 检查的码；officer 电子执法证码'),
    reason: z.string().describe('不认的理由，同核验的错误代码'),
    subjectId: z.string().nullable().describe('码所指的检查或者人员的编号；签名不能证明的为空'),
    times: z.int().describe('这一小时内的次数'),
    firstAt: instant('这一小时内第一次的时刻'),
    lastAt: instant('这一小时内最后一次的时刻'),
  })
  .meta({ id: 'RefusedScans' });

export const jwksAnswer = z
  .strictObject({
    keys: z
      .array(
        z.strictObject({
          kty: z.string().describe('密钥类型，恒为 OKP'),
          crv: z.string().describe('曲线，恒为 Ed25519'),
          x: z.string().describe('公钥'),
          kid: z.string().describe('编号，码的头中写明'),
          alg: z.string().describe('算法，恒为 EdDSA'),
          use: z.string().describe('用途，恒为 sig'),
        }),
      )
      .describe('正在签码的在前，其余的还有码要核验'),
  })
  .meta({ id: 'JwkSet' });
