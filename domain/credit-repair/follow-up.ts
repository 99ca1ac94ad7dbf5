// The visit after the decision (HZ-74): proposed by the lifecycle, made on site or by telephone or papers, and held against the
// ledger as the pack says. Over the cap it is not made on site; the decision itself never waits for it.
import { shanghaiDay, yearOf } from '../calendar/plain-date';
import type { Facts } from '../inspection/facts';
import { capFor } from '../inspection/rules/frequency';
import { finding, judge, type Finding } from '../inspection/rules/judge';
import type { VisitEntry } from '../inspection/visits';
import type { PolicyPack } from '../policy/policy-pack';
import type { Actor } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { CreditCommandData } from './commands';
import type { Ledger } from './ledger';
import type { CreditRepairState } from './state';
import type { FollowUpCount, FollowUpMode } from './terms';

/** What the ledger says when a follow-up is about to take a place; only asked for where it counts to the cap. */
export type CreditFacts = Pick<Facts, 'visits' | 'limits' | 'enterprise'>;

const proposal = ({ creditRepair }: PolicyPack): { mode: FollowUpMode; counted: FollowUpCount } | null =>
  creditRepair.followUpVisit && creditRepair.followUpMode !== undefined
    ? { mode: creditRepair.followUpMode, counted: creditRepair.followUpCounted ?? 'none' }
    : null;

/** Whether a visit on site would be one more than the cap allows, as `annualCap` says it of an inspection. */
const capFindings = (
  { agencyId }: CreditRepairState,
  facts: CreditFacts,
  pack: PolicyPack,
): readonly Finding[] => {
  const limit = capFor(agencyId, facts, pack);
  const before = facts.visits.find((entry) => entry.agencyId === agencyId)?.counted ?? 0;
  const params = { agency: agencyId, visit: before + 1, limit };
  if (limit === null) return [finding('annualCap', params, 'count')];
  return before < limit ? [] : [finding('annualCap', params)];
};

const judged = (ledger: Ledger, counted: FollowUpCount, facts: CreditFacts | null) => {
  if (counted !== 'cap') return { refusals: [], notes: [] };
  if (facts === null) return { refusals: [refuse('factsMissing')], notes: [] };
  return judge(capFindings(ledger.state, facts, ledger.pack), ledger.pack, []);
};

const yearOfNow = ({ now }: Ledger): number => yearOf(shanghaiDay(now));

const remoteReason = (wasVisited: boolean, isStopped: boolean): string | null => {
  if (wasVisited) return '同一记录已经上门回访过，以电话或者书面回访';
  return isStopped ? '年度入企上限已满，以电话或者书面回访' : null;
};

/** The ledger holds one place for a record; one that was used is not used again. */
const secondVisitRefusal = ({ state }: Ledger, mode: FollowUpMode | undefined): Refusal | null =>
  mode === 'onSite' && state.followUp?.visitedIn !== undefined
    ? refuse('notPending', { what: '再次上门的回访' })
    : null;

/** Over the cap, or where the ledger was not asked, it is proposed by telephone or papers instead, and the reason is kept. */
export const proposeFollowUp = (ledger: Ledger, facts: CreditFacts | null): void => {
  const proposed = proposal(ledger.pack);
  if (proposed === null) return;
  const { counted } = proposed;
  // One entry for a record is enough: a second decision is explained by telephone or papers.
  const wasVisited = ledger.state.followUp?.visitedIn !== undefined;
  const asked =
    proposed.mode === 'onSite' && !wasVisited ? judged(ledger, counted, facts) : { refusals: [], notes: [] };
  const isStopped = asked.refusals.length > 0;
  ledger.emit({
    type: 'FollowUpProposed',
    mode: isStopped || wasVisited ? 'remote' : proposed.mode,
    counted,
    year: yearOfNow(ledger),
    by: null,
    reason: remoteReason(wasVisited, isStopped),
    notes: asked.notes,
  });
};

export const arrangeFollowUp = (
  ledger: Ledger,
  actor: Actor,
  { mode, reason }: CreditCommandData<'arrangeFollowUp'>,
  facts: CreditFacts | null,
): Refusal | null => {
  const { followUp, followedUp } = ledger.state;
  if (followUp === undefined) return refuse('notPending', { what: '回访' });
  if (followedUp) return refuse('alreadyDone', { command: 'recordFollowUp' });
  if (followUp.mode === mode) return refuse('alreadyDone', { command: 'arrangeFollowUp' });
  const second = secondVisitRefusal(ledger, mode);
  if (second !== null) return second;
  const { counted } = followUp;
  const asked = mode === 'onSite' ? judged(ledger, counted, facts) : { refusals: [], notes: [] };
  const [refusal] = asked.refusals;
  if (refusal !== undefined) return refusal;
  const year = yearOfNow(ledger);
  ledger.emit({ type: 'FollowUpProposed', mode, counted, year, by: actor.id, reason, notes: asked.notes });
  return null;
};

/** What was done is recorded as it was done: over the cap it is noted, since it cannot be undone. */
export const recordFollowUp = (
  ledger: Ledger,
  actor: Actor,
  { note, mode: said }: CreditCommandData<'recordFollowUp'>,
  facts: CreditFacts | null,
): Refusal | null => {
  const { followUp, followedUp } = ledger.state;
  if (followedUp) return refuse('alreadyDone', { command: 'recordFollowUp' });
  if (!ledger.pack.creditRepair.followUpVisit) return refuse('notPending', { what: '回访' });
  const second = secondVisitRefusal(ledger, said);
  if (second !== null) return second;
  if (followUp === undefined) {
    ledger.emit({ type: 'FollowUpRecorded', by: actor.id, note });
  } else {
    const mode = said ?? followUp.mode;
    const year = yearOfNow(ledger);
    const isNew = mode === 'onSite' && (followUp.mode !== 'onSite' || followUp.year !== year);
    const findings = followUp.counted === 'cap' && isNew && facts !== null;
    const { notes } = findings
      ? judge(
          capFindings(ledger.state, facts, ledger.pack).map((found) => ({
            ...found,
            atMost: 'warn' as const,
          })),
          ledger.pack,
          [],
        )
      : { notes: [] };
    ledger.emit({ type: 'FollowUpRecorded', by: actor.id, note, mode, year, notes });
  }
  ledger.end('creditFollowUp');
  ledger.closeIfDone();
  return null;
};

/** Its place in the ledger (入企台账): one row of the agency that punished, none where it never was to be made on site. */
export const followUpVisits = ({
  agencyId,
  enterpriseId,
  followUp,
  followedUp,
  stage,
}: CreditRepairState): readonly VisitEntry[] => {
  if (followUp === undefined || !followUp.held) return [];
  const { mode, counted, year, visitedIn } = followUp;
  const isMade = visitedIn !== undefined || (followedUp && mode === 'onSite');
  // Asked for again before it was made: the next decision proposes it anew.
  const isOff = mode === 'remote' || (stage !== 'granted' && stage !== 'refused');
  return [
    {
      agencyId,
      enterpriseId,
      year: visitedIn ?? year,
      status: isMade ? 'consumed' : isOff ? 'released' : 'reserved',
      counted: counted === 'cap',
      triggered: false,
      special: false,
    },
  ];
};

/** Commands with which a follow-up may take a place that counts to the cap. */
const takers = ['grantRepair', 'refuseRepair', 'arrangeFollowUp', 'recordFollowUp'] as const;

/** Whether the ledger has to be asked before the command is sent. */
export const asksLedger = (name: string, { creditRepair }: PolicyPack): boolean =>
  takers.some((taker) => taker === name) &&
  creditRepair.followUpVisit &&
  creditRepair.followUpMode !== undefined &&
  creditRepair.followUpCounted === 'cap';
