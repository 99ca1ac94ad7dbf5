// What letters an act sends, as a test reads them.
import { noticesFor } from '../../../../../domain/inspection/notices';
import type { Given } from './given';

/** Letters of everything that happened since, as 'template → role@agency'. */
const letters = (visit: Given, since: number): readonly string[] =>
  noticesFor(visit.events.slice(since), visit.state, visit.pack).map(({ template, to }) =>
    to.kind === 'role'
      ? `${template} → ${to.role}@${to.agencyId ?? '–'}`
      : `${template} → ${to.kind === 'person' ? to.personId : to.kind}`,
  );
export const lettersOf = (visit: Given, act: (visit: Given) => Given): readonly string[] => {
  const since = visit.events.length;
  return letters(act(visit), since);
};
