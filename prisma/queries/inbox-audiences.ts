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
