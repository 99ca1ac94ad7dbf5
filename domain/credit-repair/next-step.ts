// What comes next in a credit record, for whom, from when, until when, and with what: for the enterprise that asks.
import type { PlainDate } from '../calendar/plain-date';
import { isOwed } from '../inspection/deadline';
import type { PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import type { CreditCommandName } from './commands';
import { openCreditTasks } from './inbox';
import { mayReapply, type CreditRepairState } from './state';
import { penaltyRoute } from './terms';

export const creditMovers = ['enterprise', 'authority', 'agency'] as const;
/** Whose move it is: the enterprise, the credit authority, the agency that punished. */
export type CreditMover = (typeof creditMovers)[number];

export interface NextStep {
  readonly command: CreditCommandName;
  readonly by: CreditMover;
  /** First day on which it may be done; null: at once. */
  readonly from: PlainDate | null;
  /** Last day; null: no limit is set. */
  readonly until: PlainDate | null;
  /** Whether the last day may still move when the calendar of its year is published. */
  readonly provisional: boolean;
  /** What the enterprise hands in; empty where it has nothing to hand in. */
  readonly papers: readonly string[];
  readonly where: string | null;
}

const ruleOf: Readonly<Partial<Record<CreditCommandName, DeadlineId>>> = {
  applyForRepair: 'creditExpiry',
  acceptRepairApplication: 'creditAcceptance',
  grantRepair: 'creditDecision',
  recordSynchronisation: 'creditSynchronisation',
  recordFollowUp: 'creditFollowUp',
};

const moverOf = (roles: readonly string[]): CreditMover => {
  if (roles.includes('enterprise')) return 'enterprise';
  return roles.includes('creditAuthority') ? 'authority' : 'agency';
};

/** After a refusal, beside what is always handed in. */
const papersAgain = ['补正情况的说明', '上次没有的证明'];

/** In the order in which they fall to be done; empty when the record is closed. */
export const nextSteps = (state: CreditRepairState, pack: PolicyPack): readonly NextStep[] =>
  openCreditTasks(state, pack).map(({ command, roles }): NextStep => {
    const name = command as CreditCommandName;
    const deadline = state.deadlines.findLast((one) => one.rule === ruleOf[name] && isOwed(one));
    const by = moverOf(roles);
    const route = by === 'enterprise' ? penaltyRoute(pack.creditRepair) : null;
    return {
      command: name,
      by,
      from: by === 'enterprise' ? (state.applyFrom ?? null) : null,
      until: deadline?.dueOn ?? null,
      provisional: deadline?.provisional ?? false,
      papers: [...(route?.papers ?? []), ...(route !== null && mayReapply(state) ? papersAgain : [])],
      where: route?.where ?? null,
    };
  });

/** The letter that goes with the decision on the penalty (两书同达): what documents/ makes 信用修复告知书 of. */
export interface RepairLeaflet {
  readonly enterprise: string;
  readonly agency: string;
  readonly decisionRef: string;
  readonly category: CreditRepairState['category'];
  /** The day of the decision; null: of records from before it was kept. */
  readonly publicationFrom: PlainDate | null;
  readonly publicationTo: PlainDate;
  /** First day on which repair may be asked for; null likewise. */
  readonly applyFrom: PlainDate | null;
  readonly authority: string;
  readonly where: string;
  readonly papers: readonly string[];
  /** Document under which the dates stand; null likewise. */
  readonly basis: string | null;
}

export const repairLeaflet = (
  state: CreditRepairState,
  pack: PolicyPack,
  names: { readonly enterprise: string; readonly agency: string },
): RepairLeaflet => {
  const { regimes = [] } = pack.creditRepair;
  const route = penaltyRoute(pack.creditRepair);
  return {
    ...names,
    decisionRef: state.decisionRef,
    category: state.category,
    publicationFrom: state.publicationFrom ?? null,
    publicationTo: state.publicationEndsOn,
    applyFrom: state.applyFrom ?? null,
    authority: route?.authority ?? pack.bodies['creditAuthority'] ?? '',
    where: route?.where ?? '',
    papers: route?.papers ?? [],
    basis: regimes.find(({ id }) => id === state.regime)?.document ?? null,
  };
};
