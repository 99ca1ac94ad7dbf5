// What an agency declares to have cleared up: inspections given away (DE-85), consulting tied to licences and penalties (XT-74).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { lineSchema } from '../draw/commitment';
import type { ClearanceAsked } from '../policy/services';
import { clearanceKinds, ties, type ClearanceKind } from './vocabulary';

const foundSchema = z.strictObject({
  what: lineSchema(300).describe('外包、挂钩的是什么'),
  provider: lineSchema(100).describe('给谁'),
  contractRef: lineSchema(100).nullable().default(null).describe('合同编号'),
  tiedTo: z.array(z.enum(ties)).max(ties.length).default([]).describe('与什么挂钩，同聘用；外包的为空'),
  endedOn: plainDateSchema.nullable().default(null).describe('终止之日；空：尚未终止'),
  measure: lineSchema(500).describe('怎样清理：终止合同、收回由本机关办理、取消挂钩'),
});

export const declarationSchema = z.strictObject({
  kind: z
    .enum(clearanceKinds)
    .describe('outsourcing 执法检查外包；tiedConsulting 与许可、处罚挂钩的技术咨询'),
  found: z.array(foundSchema).max(100).describe('清理出的各项；空：自查没有'),
  statement: lineSchema(1000).describe('自查的范围和结论'),
});
export type Declaration = z.infer<typeof declarationSchema>;

export interface Clearance extends Declaration {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly declaredOn: PlainDate;
  readonly version: number;
}

/** Cleared: nothing was found, or all of it has ended. */
export const clearanceStatus = ({ found }: Declaration): 'open' | 'cleared' =>
  found.every(({ endedOn }) => endedOn !== null) ? 'cleared' : 'open';

export interface ClearanceProgress {
  readonly agencyId: string;
  readonly kind: ClearanceKind;
  /** null: not declared. */
  readonly clearance: Clearance | null;
  readonly status: 'notDeclared' | 'open' | 'cleared';
  readonly isOverdue: boolean;
}

/** Where every agency stands with what is asked of it. */
export const progressOf = (
  agencyIds: readonly string[],
  asked: readonly ClearanceAsked[],
  declared: readonly Clearance[],
  today: PlainDate,
): readonly ClearanceProgress[] =>
  asked.flatMap(({ kind, dueOn }) =>
    agencyIds.map((agencyId) => {
      const clearance = declared.find((one) => one.agencyId === agencyId && one.kind === kind) ?? null;
      const status = clearance === null ? 'notDeclared' : clearanceStatus(clearance);
      const isOverdue = status !== 'cleared' && dueOn !== null && dueOn < today;
      return { agencyId, kind, clearance, status, isOverdue };
    }),
  );
