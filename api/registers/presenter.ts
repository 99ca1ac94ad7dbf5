// A row of a register as its reader sees it: whoever may not change it sees no phone and no address.
import { isDeepStrictEqual } from 'node:util';
import { privateFields } from '../../domain/registers/fields';
import type { RegisterHistoryEntry } from '../../prisma/queries/registers/history';
import type { RegisterRow } from '../../prisma/queries/registers/rows';
import type { HistoryAnswer } from './answers';

const withoutPrivate = (fields: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !privateFields.includes(field)));

export const presentRow = (
  { id, version, endedOn, fields, certificates }: RegisterRow,
  showsPrivate: boolean,
): Readonly<Record<string, unknown>> => ({
  id,
  version,
  ...(showsPrivate ? fields : withoutPrivate(fields)),
  ...('standing' in fields ? { certificates } : {}),
  endedOn,
});

export const presentHistory = ({
  version,
  at,
  actorId,
  reason,
  before,
  after,
}: RegisterHistoryEntry): HistoryAnswer => {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])];
  return {
    version,
    at,
    actorId,
    reason,
    changes: fields
      .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] ?? null }))
      .filter((change) => !isDeepStrictEqual(change.before, change.after)),
  };
};
