// The end of the time for sending (HZ-26): who sent nothing is written down as silent, and what was sent is decided.
import type { RoundLedger } from './ledger';

const closingRule = 'consultationClose';

/** Agencies asked that sent neither changes nor a nil return. */
const silentAgencies = ({ state }: RoundLedger): readonly string[] =>
  state.kind === 'annual'
    ? []
    : state.agencyIds.filter((id) => !state.replies.some(({ agencyId }) => agencyId === id));

export const closeRound = (ledger: RoundLedger): void => {
  const silent = silentAgencies(ledger);
  ledger.emit({ type: 'RoundClosed', at: ledger.now, silent });
  const deadline = ledger.state.deadlines.find(
    ({ rule, status }) => rule === closingRule && status === 'open',
  );
  // Silence goes to those above whoever was silent; who decides is told with it.
  if (deadline !== undefined && silent.length > 0 && deadline.dueAt <= ledger.now) ledger.lapse(deadline);
  else ledger.end(closingRule);
  ledger.open('consultationDecision', ledger.state.publishBy);
  ledger.open('consultationPublication', ledger.state.publishBy);
};

/** A day that is over ends the sending, whatever came first, the clock or a command. */
export const closeIfOver = (ledger: RoundLedger): void => {
  const deadline = ledger.state.deadlines.find(({ rule }) => rule === closingRule);
  if (ledger.state.stage === 'open' && deadline !== undefined && deadline.dueAt <= ledger.now)
    closeRound(ledger);
};
