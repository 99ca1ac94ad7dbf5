// From an HTTP request to a call that a handler understands: identity, JSON, keys and versions, checked in this order.
import express, { type Request, type Response } from 'express';
import type { Actor } from '../domain/shared/actor';
import { ApiError } from './api-errors';
import type { Caller } from './auth/identity';
import { callerOfRequest } from './clients';
import type { OpenReading, OpenWriting, Reading, Writing } from './contract';
import type { ApiDependencies } from './dependencies';
import { expectedVersion } from './etag';
import { idempotencyKey } from './idempotency';
import { readInput } from './input';
import { requestIdOf } from './request-id';

export interface Call<P> {
  readonly actor: Actor;
  /** What proved the actor: for what outlasts the request. */
  readonly caller: Caller;
  readonly params: P;
  readonly requestId: string;
  /** ISO instant at which the request arrived. */
  readonly now: string;
}

export interface ReadCall<P, Q> extends Call<P> {
  readonly query: Q;
}

/** Of somebody who need not log in. */
export interface OpenCall<P, Q> {
  readonly params: P;
  readonly query: Q;
  /** ISO instant at which the request arrived. */
  readonly now: string;
}

/** Of somebody who need not log in and writes. */
export interface OpenWriteCall<P, B> {
  readonly params: P;
  readonly body: B;
  readonly key: string;
  /** ISO instant at which the request arrived. */
  readonly now: string;
}

export interface WriteCall<P, B> extends Call<P> {
  readonly body: B;
  readonly key: string;
  /** Version named by If-Match; null: whatever stands. */
  readonly expectedVersion: number | null;
}

const parserUpTo = (limit: string) => express.json({ limit, strict: true, type: 'application/json' });
const usual = parserUpTo('256kb');
const large = parserUpTo('2mb');

/** The JSON of a body; an absent body counts as an empty object. @throws ApiError unsupportedMediaType */
const readBody = async (
  request: Request,
  response: Response,
  json: typeof usual = usual,
): Promise<unknown> => {
  const isEmpty =
    request.headers['transfer-encoding'] === undefined && (request.headers['content-length'] ?? '0') === '0';
  if (isEmpty) return {};
  if (request.is('application/json') === false) throw new ApiError('unsupportedMediaType');
  await new Promise<void>((resolve, reject) => {
    json(request, response, (fault?: unknown) => {
      if (fault === undefined) resolve();
      else reject(fault instanceof Error ? fault : new Error('the body could not be read', { cause: fault }));
    });
  });
  const body: unknown = request.body;
  return body;
};

const callOf = async <P>(
  dependencies: ApiDependencies,
  operation: Reading<P> | Writing<P>,
  request: Request,
  response: Response,
): Promise<Call<P>> => {
  const at = dependencies.now();
  const caller = await callerOfRequest(dependencies, request, at);
  return {
    actor: caller.actor,
    caller,
    params: readInput(operation.params, request.params),
    requestId: requestIdOf(response),
    now: at,
  };
};

export const readCall = async <P, Q>(
  dependencies: ApiDependencies,
  operation: Reading<P, Q>,
  request: Request,
  response: Response,
): Promise<ReadCall<P, Q>> => {
  const call = await callOf(dependencies, operation, request, response);
  return { ...call, query: readInput(operation.query, request.query) };
};

export const openCall = <P, Q>(
  dependencies: ApiDependencies,
  operation: OpenReading<P, Q>,
  request: Request,
): OpenCall<P, Q> => ({
  params: readInput(operation.params, request.params),
  query: readInput(operation.query, request.query),
  now: dependencies.now(),
});

export const openWriteCall = async <P, B>(
  dependencies: ApiDependencies,
  operation: OpenWriting<P, B>,
  request: Request,
  response: Response,
): Promise<OpenWriteCall<P, B>> => {
  const now = dependencies.now();
  const params = readInput(operation.params, request.params);
  const body = await readBody(request, response);
  const key = idempotencyKey(request.get('idempotency-key'));
  return { params, body: readInput(operation.body, body), key, now };
};

export const writeCall = async <P, B>(
  dependencies: ApiDependencies,
  operation: Writing<P, B>,
  request: Request,
  response: Response,
  read: (request: Request, response: Response) => Promise<unknown> = readBody,
): Promise<WriteCall<P, B>> => {
  const call = await callOf(dependencies, operation, request, response);
  const body =
    operation.largeBody === true ? await readBody(request, response, large) : await read(request, response);
  const key = idempotencyKey(request.get('idempotency-key'));
  const version = expectedVersion(request.get('if-match'));
  return { ...call, body: readInput(operation.body, body), key, expectedVersion: version };
};
