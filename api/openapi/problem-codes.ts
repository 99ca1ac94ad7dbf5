// Which problems an operation may answer with: those of its kind, and those it names itself.
import { methodOf } from '../operations';
import type { Operation } from '../contract';
import { problemStatuses, type ProblemCode, type ProblemStatus } from '../problem-statuses';

const ofEvery: readonly ProblemCode[] = [
  'invalidInput',
  'inputRefused',
  'malformedPath',
  'notAuthenticated',
  'noRole',
  'rateLimited',
  'internal',
  'databaseUnavailable',
  'identityUnavailable',
];

/** What can go wrong with knowing who asks. */
const ofPeople: readonly ProblemCode[] = ['notAuthenticated', 'noRole', 'identityUnavailable'];

const ofWrites: readonly ProblemCode[] = [
  'malformedJson',
  'idempotencyKeyMissing',
  'idempotencyKeyMalformed',
  'ifMatchMalformed',
  'staleVersion',
  'bodyTooLarge',
  'unsupportedMediaType',
  'idempotencyKeyReused',
  'temporalUnavailable',
  'answerPending',
];

/** Of writes that ask for no version, and have no lifecycle to answer them. */
const notOfOpenWrites: readonly ProblemCode[] = [
  'ifMatchMalformed',
  'staleVersion',
  'idempotencyKeyReused',
  'temporalUnavailable',
  'answerPending',
];

const hasParameters = ({ path }: Operation): boolean => path.includes('/:');

/** A step of tus has headers of its own, and no lifecycle answers it. */
const isOfTus = (operation: Operation): boolean => operation.kind === 'write' && operation.tus !== undefined;

/** Codes by status, in ascending order of the status. */
export const problemsOf = (operation: Operation): ReadonlyMap<ProblemStatus, readonly ProblemCode[]> => {
  const codes = new Set<ProblemCode>([
    ...ofEvery.filter((code) => operation.isPublic !== true || !ofPeople.includes(code)),
    ...(hasParameters(operation) ? (['notFound'] as const) : []),
    ...(methodOf(operation) === 'GET'
      ? []
      : isOfTus(operation)
        ? []
        : ofWrites.filter((code) => operation.isPublic !== true || !notOfOpenWrites.includes(code))),
    ...(operation.refusals ?? []),
  ]);
  const statuses = [...new Set([...codes].map((code) => problemStatuses[code]))].sort((a, b) => a - b);
  return new Map(
    statuses.map((status) => [status, [...codes].filter((code) => problemStatuses[code] === status)]),
  );
};
