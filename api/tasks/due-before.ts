// A day, or an instant, as the instant before which a task must be due to be listed.

/** A deadline ends at 24:00 of its last day, which is 0:00 of the next: before a day means at that instant or earlier. */
export const dueBeforeInstant = (dueBefore: string): string =>
  dueBefore.length === 'YYYY-MM-DD'.length
    ? new Date(Date.parse(`${dueBefore}T00:00:00+08:00`) + 1).toISOString()
    : new Date(dueBefore).toISOString();

/** From a day on: after its 0:00, at which the day before ends. */
export const dueFromInstant = (dueFrom: string): string =>
  dueFrom.length === 'YYYY-MM-DD'.length
    ? new Date(Date.parse(`${dueFrom}T00:00:00+08:00`) + 1).toISOString()
    : new Date(dueFrom).toISOString();
