// The last middleware: whatever was thrown becomes a problem document, and only what nobody foresaw is logged as an error.
import type { ErrorRequestHandler } from 'express';
import { StoreError } from '../evidence/store';
import { ApiError } from './api-errors';
import type { ApiDependencies } from './dependencies';
import { chosenLanguage, inLanguage } from './language';
import { problemMediaType, problemOfApiError, problemOfRefusal, type ProblemAnswer } from './problem-details';
import { RefusedError } from './refused-error';
import { requestIdOf } from './request-id';
import { isDatabaseAway, temporalFault } from './unavailable';

/** Faults of Express's body parser, by their `type`. */
const bodyFaults: Readonly<Record<string, ApiError['code']>> = {
  'entity.too.large': 'bodyTooLarge',
  'entity.parse.failed': 'malformedJson',
  'entity.verify.failed': 'malformedJson',
  'request.size.invalid': 'malformedJson',
  'request.aborted': 'malformedJson',
  'encoding.unsupported': 'unsupportedMediaType',
  'charset.unsupported': 'unsupportedMediaType',
};

const codeOf = (error: unknown): ApiError['code'] => {
  if (typeof error === 'object' && error !== null && 'type' in error) {
    const known = bodyFaults[String(error.type)];
    if (known !== undefined) return known;
  }
  if (error instanceof URIError) return 'malformedPath';
  if (error instanceof StoreError) return 'evidenceStoreUnavailable';
  if (isDatabaseAway(error)) return 'databaseUnavailable';
  return temporalFault(error) ?? 'internal';
};

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(codeOf(error), { cause: error });

/** What is told of one fault, be it of a request or of one of many that a request brought. */
export const problemOf = (
  error: unknown,
  { ruleBooks }: Pick<ApiDependencies, 'ruleBooks'>,
  requestId: string,
): ProblemAnswer => {
  const known = error instanceof RefusedError ? error : asApiError(error);
  return known instanceof RefusedError
    ? problemOfRefusal(known.refusal, ruleBooks.clauseText, requestId)
    : problemOfApiError(known, requestId);
};

export const faultHandler =
  ({ log, ruleBooks }: Pick<ApiDependencies, 'log' | 'ruleBooks'>): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const requestId = requestIdOf(response);
    // Not every way of failing runs within the request's own language.
    const language = chosenLanguage(request.get('accept-language'));
    const { status, headers, problem } = inLanguage(language, () =>
      problemOf(error, { ruleBooks }, requestId),
    );
    const cause = error instanceof ApiError ? error.cause : error;
    if (status === 500) log.error({ err: cause, requestId, code: problem.code }, 'request failed');
    if (status === 503) log.warn({ err: cause, requestId, code: problem.code }, 'server away');
    // The rest of a body that was refused unread would be taken for the next request.
    if (status === 413) response.setHeader('Connection', 'close');
    response.status(status).set(headers).set('Content-Type', problemMediaType).send(JSON.stringify(problem));
  };
