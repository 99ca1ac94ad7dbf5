// Who sets numbers and who entrusts: whom the pack names, for the whole place or for his own agency; officials read of both.
import { ruleOfLimit, type LimitName } from '../limits/names';
import type { LedgerPolicy } from '../policy/ledger';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { listReachOf, type ListReach } from './lists';

/** Whom the pack names for numbers of the whole place. */
export const settersOf = (name: LimitName, ledger: LedgerPolicy): readonly Role[] => {
  switch (ruleOfLimit(name)) {
    case 'annualCap':
    case 'sampling':
      return ledger.capSetters.value;
    case 'reasonableFrequencyPrompt':
    case 'reasonableFrequencyStop':
      return ledger.thresholdSetters.value;
    case 'specialYearlyLimit':
      return ledger.specialLimitSetters.value;
    case 'officersMinimum':
    case 'officersMaximum':
      return ledger.headcountSetters.value;
  }
};

/** Caps and shares an agency may set for itself (HZ-18). */
const isAgencysOwn = (name: LimitName): boolean => ['annualCap', 'sampling'].includes(ruleOfLimit(name));

/** place: for whomever; agency: for his own agency, which he may only bind more; null: not at all. */
export const maySetLimit = (
  actor: Actor,
  name: LimitName,
  agencyId: string | null,
  ledger: LedgerPolicy,
): 'place' | 'agency' | null => {
  if (hasRole(actor, settersOf(name, ledger))) return 'place';
  const isOwn = agencyId !== null && actor.agencyId === agencyId && isAgencysOwn(name);
  return isOwn && hasRole(actor, ledger.agencyCapSetters.value) ? 'agency' : null;
};

/** Gives and revokes letters for the agency whose items they are (HZ-19, CX-64). */
export const mayEntrust = (actor: Actor, ownerAgencyId: string, ledger: LedgerPolicy): boolean =>
  actor.agencyId === ownerAgencyId && hasRole(actor, ledger.entrusters.value);

/** Officials of the place read both registers; enterprises and parks the numbers that are published, as everybody. */
export const limitReachOf = (actor: Actor): ListReach => listReachOf(actor);
