// What is answered of lists of enterprises, of their members and of an enterprise's tier.
import { z } from 'zod';
import { membershipStates } from '../../domain/lists/membership';
import { listKinds, listScopes } from '../../domain/lists/vocabulary';
import { risks } from '../../domain/registers/fields';
import { roles } from '../../domain/shared/actor';
import { creditGrades, frequencies, ownInitiatives, tiers } from '../../domain/tier/vocabulary';
import { enterprisePools } from '../../domain/inspection/vocabulary';

const sourceFields = {
  clauses: z
    .array(z.strictObject({ id: z.string().describe('条款编号'), text: z.string().describe('条款内容') }))
    .describe('所依据的条款'),
  ours: z.string().nullable().describe('文件未作规定时，本系统的理由'),
};

export const stateWords =
  'proposed：待决定；refused：未予列入；upcoming：尚未开始；current：有效；over：已经期满或者移出';

export const listAnswer = z
  .strictObject({
    list: z.enum(listKinds).describe('名单'),
    name: z.string().describe('名单在本地的名称'),
    kept: z.boolean().describe('本地是否有这种名单；没有的不能列入'),
    scope: z
      .enum(listScopes)
      .describe('对谁有效：none 没有；agency 各机关自己的领域；line 同一条线；jurisdiction 本地区各机关'),
    decidedBy: z.array(z.enum(roles)).describe('由谁决定列入、延期、移出和异议'),
    byOwnWish: z.boolean().describe('企业可否依自己的意愿列入和退出'),
    criteria: z.array(z.string()).describe('列入的条件；空：文件没有写'),
    criteriaNeeded: z.enum(['all', 'any']).describe('各项条件：all 须全部符合；any 有一项即可'),
    longestMonths: z.int().nullable().describe('一次列入最长几个月；空：文件没有写期限'),
    frequency: z.enum(frequencies).describe('lowered 少查；usual 照常；raised 多查'),
    members: z.int().describe('今天有效的户数（您能看到的）'),
    ...sourceFields,
  })
  .meta({ id: 'EnterpriseList' });
export type ListAnswer = z.infer<typeof listAnswer>;
export const listsAnswer = z.strictObject({ items: z.array(listAnswer).describe('各种名单') });

const objectionAnswer = z
  .strictObject({
    id: z.string().describe('异议的编号'),
    raisedBy: z.string().describe('提出人'),
    raisedAt: z.string().describe('提出时刻，UTC'),
    text: z.string().describe('异议的内容'),
    upheld: z.boolean().nullable().describe('是否成立；成立的即行移出；尚未答复为空'),
    answer: z.string().nullable().describe('答复；尚未答复为空'),
    answeredBy: z.string().nullable().describe('答复人；企业查看时为空'),
    answeredAt: z.string().nullable().describe('答复时刻，UTC'),
  })
  .meta({ id: 'ListObjection' });

export const memberAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    version: z.int().describe('版本，同 ETag'),
    list: z.enum(listKinds).describe('名单'),
    enterpriseId: z.string().describe('企业'),
    enterpriseName: z.string().describe('企业名称'),
    uscc: z.string().describe('统一社会信用代码'),
    agencyId: z.string().nullable().describe('就哪个机关的领域列入；空：对本地区各机关有效'),
    agencyName: z.string().nullable().describe('机关名称'),
    scope: z.enum(['agency', 'line', 'jurisdiction']).describe('对谁有效，见名单'),
    state: z.enum(membershipStates).describe(`今天的状态。${stateWords}`),
    fromOn: z.string().describe('起始日，含'),
    toOn: z.string().nullable().describe('截止日，含；空：没有期限；期满自行移出'),
    criteria: z.array(z.string()).describe('所符合的条件'),
    reason: z.string().describe('理由'),
    decisionRef: z.string().nullable().describe('决定的文号'),
    decidedBy: z.string().nullable().describe('决定人；企业查看时为空'),
    endedOn: z.string().nullable().describe('提前移出之日，自该日起不再有效'),
    endReason: z.string().nullable().describe('移出的理由'),
    publishedOn: z.string().nullable().describe('公布之日；未公布为空'),
    publicationRef: z.string().nullable().describe('公布在何处'),
    enteredBy: z.string().nullable().describe('提出或者列入的人；企业查看时为空'),
    enteredAt: z.string().describe('提出或者列入的时刻，UTC'),
    objections: z.array(objectionAnswer).describe('企业的异议和答复，先提出的在前'),
  })
  .meta({ id: 'ListMember' });
export type MemberAnswer = z.infer<typeof memberAnswer>;

export const publicMemberAnswer = z
  .strictObject({
    enterpriseName: z.string().describe('企业名称'),
    uscc: z.string().describe('统一社会信用代码'),
    agencyName: z.string().nullable().describe('就哪个机关的领域列入；空：对本地区各机关有效'),
    fromOn: z.string().describe('起始日，含'),
    toOn: z.string().nullable().describe('截止日，含；空：没有期限'),
    publishedOn: z.string().describe('公布之日'),
    publicationRef: z.string().describe('公布在何处'),
  })
  .meta({ id: 'PublicListMember' });
export type PublicMemberAnswer = z.infer<typeof publicMemberAnswer>;

export const publishAnswer = z.strictObject({
  published: z.array(z.string()).describe('这次公布的各项的编号'),
});

const numberAnswer = (what: string) =>
  z
    .strictObject({
      value: z.int().nullable().describe(`${what}；空：文件没有给出数字，有权机关也没有定`),
      decisionRef: z.string().nullable().describe('由哪项决定定；空：规则包所定，或者没有定'),
    })
    .describe(what);

export const tierAnswer = z
  .strictObject({
    enterpriseId: z.string().describe('企业'),
    tier: z.enum(tiers).describe('等级：A 监管最少，D 监管最多'),
    gradedTier: z.enum(tiers).describe('只按信用和风险的等级'),
    creditGrade: z.enum(creditGrades).nullable().describe('公共信用综合评价；空：未评价'),
    risk: z.enum(risks).describe('风险等级'),
    trade: z.string().nullable().describe('国民经济行业分类代码；空：未登记'),
    sector: z.string().nullable().describe('因之提级的行业；没有提级为空'),
    agencyId: z.string().nullable().describe('所问的机关'),
    pool: z.enum(enterprisePools).nullable().describe('今天对所问的机关属于哪一库；没有写明机关的为空'),
    sampling: numberAnswer('抽查比例，万分之几'),
    yearlyCap: numberAnswer('这类企业每年现场检查的上限，不高于一般的年度上限'),
    frequency: z.enum(frequencies).describe('lowered 少查；usual 照常；raised 多查'),
    offSitePreferred: z.boolean().describe('是否优先非现场检查'),
    ownInitiativeOnSite: z.enum(ownInitiatives).describe('allowed 可以主动入企；barred 原则上不主动入企'),
    explanation: z.string().describe('一段话说明为何属于这一级、因此怎样'),
    selfChecks: z
      .strictObject({
        lastYear: z.int().describe('近一年完成的自查次数'),
        lastOn: z.string().nullable().describe('最近一次完成之日'),
        clauses: z.array(z.string()).describe('所依据的条款编号'),
      })
      .nullable()
      .describe('企业完成自查的事实，可以作对它有利的参考，不改变等级（HZ-101）；空：本地不作参考'),
    ...sourceFields,
  })
  .meta({ id: 'EnterpriseTier' });
export type TierAnswerBody = z.infer<typeof tierAnswer>;
