// Who goes in without having promised to keep the national prohibitions: hinted at, never refused (HZ-93, CX-80, DE-105).
import type { Work } from '../work';
import { finding, type Finding } from './judge';

export const hasPromised = ({ state }: Work, officerId: string): boolean =>
  (state.promises ?? []).some((one) => one.officerId === officerId);

/** A pack pinned before there was a list to promise by asks nothing. */
export const promiseFindings = (work: Work): readonly Finding[] => {
  if (work.pack.conduct === undefined) return [];
  const officers = work.state.officerIds.filter((id) => !hasPromised(work, id));
  return officers.length > 0 ? [finding('conductPromised', { officers }, 'warn')] : [];
};
