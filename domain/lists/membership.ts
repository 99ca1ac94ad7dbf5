// One term of one enterprise on one list, and what speaks against entering, extending or ending it. Pure.
import { addMonths, type PlainDate } from '../calendar/plain-date';
import type { ListTerms, PolicyPack } from '../policy/policy-pack';
import { classLists, type ListKind, type ListScope, type MembershipStatus } from './vocabulary';

export interface Term {
  /** Shanghai days, both among it; `toOn` null: without a term. */
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate | null;
}

export interface Standing extends Term {
  readonly status: MembershipStatus;
  /** First day on which it counts no more, before its term. */
  readonly endedOn: PlainDate | null;
}

/** What a reader calls it on a day: it begins and ends by itself. */
export const membershipStates = ['proposed', 'refused', 'upcoming', 'current', 'over'] as const;
export type MembershipState = (typeof membershipStates)[number];

export const stateOn = ({ status, fromOn, toOn, endedOn }: Standing, day: PlainDate): MembershipState => {
  if (status !== 'standing') return status;
  if ((toOn !== null && toOn < day) || (endedOn !== null && endedOn <= day)) return 'over';
  return fromOn > day ? 'upcoming' : 'current';
};

/** The list as a place keeps it; null: its document knows no such list, or its pack is from before there were lists. */
export const keptList = (pack: Pick<PolicyPack, 'lists'>, list: ListKind): ListTerms | null => {
  const terms = pack.lists?.[list];
  return terms === undefined || terms.scope === 'none' ? null : terms;
};

/** Whether a list's memberships are of one agency's field each. */
export const isOfField = (scope: ListScope): boolean => scope === 'agency' || scope === 'line';

export interface Fault {
  readonly path: string;
  /** For people. */
  readonly message: string;
}

export const termFaults = ({ fromOn, toOn }: Term, terms: ListTerms): readonly Fault[] => {
  const { longestMonths } = terms;
  if (toOn !== null && toOn < fromOn) return [{ path: 'toOn', message: '截止日不得早于起始日' }];
  if (longestMonths === null) return [];
  if (toOn === null) return [{ path: 'toOn', message: `须写明期限，最长 ${String(longestMonths)} 个月` }];
  return toOn >= addMonths(fromOn, longestMonths)
    ? [{ path: 'toOn', message: `一次列入最长 ${String(longestMonths)} 个月` }]
    : [];
};

/** The criteria met have to be those of the list: all of them or, where one suffices, one. */
export const criteriaFaults = (criteria: readonly string[], terms: ListTerms): readonly Fault[] => {
  if (terms.criteria.length === 0) return [];
  const strange = criteria.filter((one) => !terms.criteria.includes(one));
  const missing = terms.criteria.filter((one) => !criteria.includes(one));
  const known = terms.criteria.join('、');
  if (strange.length > 0)
    return [{ path: 'criteria', message: `${strange.join('、')} 不是本名单的条件；条件：${known}` }];
  const suffices = terms.criteriaNeeded === 'all' ? missing.length === 0 : criteria.length > 0;
  if (suffices) return [];
  const need = terms.criteriaNeeded === 'all' ? '须全部符合' : '至少符合一项';
  return [{ path: 'criteria', message: `列入的条件${need}：${known}` }];
};

/** Lists that an enterprise cannot be on at the same time for the same agency. */
export const rivalsOf = (list: ListKind): readonly ListKind[] =>
  classLists.some((one) => one === list)
    ? classLists
    : list === 'jointOptOut' || list === 'joint'
      ? ['joint', 'jointOptOut']
      : [list];
