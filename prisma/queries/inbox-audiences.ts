// Whose tasks a reader finds: those of his own audiences, and those addressed to the people for whom he stands in (代理).
import { audiencesFor, standInAudiences, type InboxReader } from '../audience';
import type { Conditions } from './page';

/** Everything the reader may take up: by his own audiences, and as a substitute. */
export const allAudiences = (reader: InboxReader): readonly string[] => [
  ...audiencesFor(reader),
  ...standInAudiences(reader),
];

/** On audience rows `a`: of what is addressed to an absent person, only what the substitute's own roles let him do; costs nothing to others. */
export const addStandIn = (where: Conditions, reader: InboxReader): void => {
  const lent = standInAudiences(reader);
  if (lent.length > 0)
    where.add(
      `(a.audience <> ALL (?::text[]) OR EXISTS (SELECT 1 FROM task own WHERE own.id = a.task_id
         AND own.roles && ?::text[] AND (own.agency_id IS NULL OR own.agency_id = ?)))`,
      lent,
      reader.roles,
      reader.agencyId,
    );
};

/** One role held twice is one audience. */
export const audiencesOnce = (audiences: readonly string[]): readonly string[] => [...new Set(audiences)];

/** `$1::text, $2::text …`: the first values of a statement. */
export const placesOf = (audiences: readonly string[]): string =>
  audiences.map((_, nth) => `$${String(nth + 1)}::text`).join(', ');

/**
 * The reader's audiences as a table `mine`. Listed one by one: with an array the planner guesses another number of them for
 * a plan to keep than for one of these very values, finds the former dearer and plans anew each time.
 */
export const listed = (audiences: readonly string[]): string =>
  `(VALUES ${audiences.map((_, nth) => `($${String(nth + 1)}::text)`).join(', ')}) AS mine (audience)`;
