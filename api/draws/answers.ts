// What is answered of a draw, to officials and to everybody.
import { z } from 'zod';
import { strataBases } from '../../domain/draw/commitment';
import { sourceKinds } from '../../domain/draw/public-sources';
import { drawStatuses } from '../../prisma/queries/draws';

export const statusWords =
  'committed：已承诺，待抽取；drawn：已抽取；redrawn：已由另一次抽取取代（见 redrawnBy）';

const source = z.strictObject({
  kind: z.enum(sourceKinds).describe('随机源的种类'),
  name: z.string().describe('随机源的名称'),
  issue: z.string().describe('期号、轮次'),
  countsFrom: z.string().describe('公开的时刻，UTC'),
  value: z.string().nullable().describe('登记的随机值，按规定写法；尚未登记为空'),
  evidence: z.string().nullable().describe('随机值公布在何处；没有填写为空'),
});

const head = {
  id: z.string().describe('抽取编号'),
  status: z.enum(drawStatuses).describe(statusWords),
  agencyId: z.string().describe('牵头机关'),
  agencyIds: z.array(z.string()).describe('牵头机关和派出执法人员的机关'),
  planLineRef: z.string().describe('所执行的检查计划条目'),
  batch: z.string().describe('批次，如某季度'),
  purpose: z.string().describe('抽查事项'),
  algorithm: z.string().describe('算法，见 docs/draw.md'),
  sources: z.array(source).describe('公开随机源，依次合用'),
  commitmentHash: z.string().describe('承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告'),
  committedAt: z.string().describe('承诺时刻，UTC'),
  valueFrom: z.string().describe('随机值公开的时刻，UTC；此后才能登记、抽取'),
  publicFrom: z.string().describe('自此日（北京时间）起，公众可以下载全部内容'),
  redraws: z.string().nullable().describe('本次所取代的抽取；首次抽取为空'),
  redrawnBy: z.string().nullable().describe('取代本次的抽取；没有的为空'),
  enteredAt: z.string().nullable().describe('登记随机值（抽取）的时刻，UTC；尚未抽取为空'),
  recordHash: z.string().nullable().describe('抽取记录（规范 JSON）的 SHA-256；尚未抽取为空'),
};

const people = {
  committedBy: z.string().describe('作出承诺的人'),
  enteredBy: z.string().nullable().describe('登记随机值的人；尚未抽取为空'),
};

export const drawSummaryAnswer = z.strictObject({ ...head, ...people }).meta({ id: 'DrawSummary' });
export type DrawSummaryAnswer = z.infer<typeof drawSummaryAnswer>;

const days = z
  .strictObject({ from: z.string().describe('起始日'), to: z.string().describe('截止日') })
  .describe('检查日期');

export const drawAnswer = z
  .strictObject({
    ...head,
    ...people,
    redrawReason: z.string().nullable().describe('重新抽取的理由；首次抽取为空'),
    visitDays: days,
    stratifyBy: z
      .enum(strataBases)
      .describe('按什么分层：tier 企业等级，risk 风险等级，pool 名录库，none 不分层'),
    strata: z
      .array(
        z.strictObject({
          stratum: z.string().describe('层'),
          poolSize: z.int().describe('这一层的户数'),
          count: z.int().nullable().describe('抽取的户数；按比例抽取的为空'),
          perTenThousand: z.int().nullable().describe('抽取的比例，万分之几；按户数抽取的为空'),
          take: z.int().describe('抽取的户数：比例不足一户的进为一户'),
        }),
      )
      .describe('各层的抽取数量'),
    team: z
      .array(
        z.strictObject({
          agencyId: z.string().describe('派出机关'),
          size: z.int().describe('每户抽取的人数'),
        }),
      )
      .describe('每户的检查组'),
    poolSize: z.int().describe('检查对象池的户数'),
    officerPoolSize: z.int().describe('执法人员池的人数'),
    qualifiedOfficers: z.int().describe('其中检查日期内证件有效、可以抽取的人数'),
    recusals: z.int().describe('须回避的对数'),
    drawn: z
      .array(
        z.strictObject({
          targetId: z.string().describe('企业'),
          targetName: z.string().nullable().describe('企业名称；登记中已没有的为空'),
          stratum: z.string().describe('所在的层'),
          officerIds: z.array(z.string()).describe('检查组的执法人员'),
          officerNames: z.array(z.string().nullable()).describe('执法人员的姓名，顺序同 officerIds'),
        }),
      )
      .nullable()
      .describe('抽取结果，按抽出的先后；尚未抽取为空'),
  })
  .meta({ id: 'Draw' });
export type DrawAnswer = z.infer<typeof drawAnswer>;

export const publicDrawAnswer = z
  .strictObject({
    ...head,
    filePublic: z.boolean().describe('全部内容是否已经公开，可以由 /public/draws/{drawId}/file 下载'),
  })
  .meta({ id: 'PublicDraw' });
export type PublicDrawAnswer = z.infer<typeof publicDrawAnswer>;

export const verifyAnswer = z
  .strictObject({
    holds: z.boolean().describe('能够重新计算的是否全部相符'),
    drawn: z.boolean().describe('是否已经抽取'),
    commitmentHash: z.string().describe('承诺值'),
    recordHash: z.string().nullable().describe('抽取记录的校验值；尚未抽取为空'),
    faults: z.array(z.string()).describe('不相符之处'),
    toCompare: z.array(z.string()).describe('须对照公告核对的：事先公告的承诺值、各随机源公布的结果'),
  })
  .meta({ id: 'DrawVerdict' });
export type VerifyAnswer = z.infer<typeof verifyAnswer>;

const list = (what: string) => z.array(z.record(z.string(), z.unknown())).describe(what);

/** The published file in outline: docs/draw.md has each of its fields. */
export const fileAnswer = z.strictObject({
  commitment: z
    .looseObject({
      drawId: z.string().describe('抽取编号'),
      targets: list('检查对象池'),
      officers: list('执法人员池'),
    })
    .describe('承诺全文'),
  commitmentHash: z.string().describe('承诺值'),
  format: z.string().describe('文件格式'),
  record: z
    .looseObject({ drawId: z.string().describe('抽取编号'), drawn: list('抽取结果') })
    .nullable()
    .describe('抽取记录；尚未抽取为空'),
  recordHash: z.string().nullable().describe('抽取记录的校验值；尚未抽取为空'),
});
