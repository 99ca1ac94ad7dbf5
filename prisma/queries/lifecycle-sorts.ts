// How lists of lifecycles may be ordered: read by the contract too, which knows no database.

/** What a list may be ordered by, ascending; with `-` before it descending. Without a deadline comes last. */
export const lifecycleSorts = [
  '-startedAt',
  'startedAt',
  '-updatedAt',
  'updatedAt',
  '-nextDeadlineAt',
  'nextDeadlineAt',
] as const;
export type LifecycleSort = (typeof lifecycleSorts)[number];
