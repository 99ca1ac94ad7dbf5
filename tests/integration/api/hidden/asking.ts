// Every operation of the contract asked about one inspection, wherever an operation can name one: path, query and body.
import { z } from 'zod';
import { openApiDocument } from '../../../../api/openapi/document';
import { methodOf, namedOperations, type NamedOperation } from '../../../../api/operations';
import { freshKey, type Caller } from '../callers';

const paths = z
  .record(z.string(), z.record(z.string(), z.unknown()))
  .parse(openApiDocument({ issuer: 'https://issuer.example' })['paths']);
const withExample = z.object({
  requestBody: z.object({ content: z.record(z.string(), z.looseObject({ example: z.unknown() })) }),
});

/** The reference's own example: what is refused is not refused for its form. */
const exampleOf = ({ operation }: NamedOperation): unknown => {
  const documented = paths[operation.path.replaceAll(/:(\w+)/g, '{$1}')]?.[methodOf(operation).toLowerCase()];
  const media = withExample.safeParse(documented).data;
  return media === undefined ? undefined : Object.values(media.requestBody.content)[0]?.example;
};

const namesInspection = (key: string): boolean => /^(inspection|visit|lifecycle|source)Id$/.test(key);

/** The same with the id wherever an inspection is named, and added where the schema has room for it. */
const naming = (value: unknown, id: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => naming(one, id));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, namesInspection(key) ? id : naming(inner, id)]),
  );
};

const keysOf = (schema: unknown): readonly string[] => {
  const shape = (schema as { shape?: Readonly<Record<string, unknown>> }).shape;
  return shape === undefined ? [] : Object.keys(shape);
};

const bodyFor = (named: NamedOperation, id: string): unknown => {
  const { operation } = named;
  if (operation.kind === 'read') return undefined;
  const example = naming(exampleOf(named), id);
  if (typeof example !== 'object' || example === null) return example;
  const missing = keysOf(operation.body).filter(namesInspection);
  return { ...example, ...Object.fromEntries(missing.map((key) => [key, id])) };
};

const stageOf: Readonly<Record<string, string>> = { stage: 'visit', kind: 'inspection' };

const pathFor = ({ operation }: NamedOperation, id: string): string => {
  const path = operation.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    /id$/i.test(name) ? id : (stageOf[name] ?? 'x'),
  );
  const asked =
    operation.kind === 'read'
      ? keysOf(operation.query).filter((key) => /^(inspection|parent)Id$/.test(key))
      : [];
  return asked.length === 0 ? path : `${path}?${asked.map((key) => `${key}=${id}`).join('&')}`;
};

/** Whether it says anything else about another inspection. */
const isAbout = (named: NamedOperation): boolean =>
  JSON.stringify([pathFor(named, 'first'), bodyFor(named, 'first')]) !==
  JSON.stringify([pathFor(named, 'second'), bodyFor(named, 'second')]);

/** Answers of their own kind: streams, and what outlasts the request. */
const apart = new Set(['streamEvents']);

export const askable: readonly NamedOperation[] = namedOperations.filter(
  (named) => named.operation.isPublic !== true && !apart.has(named.operationId) && isAbout(named),
);

const tusHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  create: {
    'Tus-Resumable': '1.0.0',
    'Upload-Length': '10',
    'Upload-Metadata': `sha256 ${Buffer.from('0'.repeat(64)).toString('base64')},filename YQ==,filetype aW1hZ2UvanBlZw==`,
  },
  send: {
    'Tus-Resumable': '1.0.0',
    'Upload-Offset': '0',
    'Content-Type': 'application/offset+octet-stream',
  },
  drop: { 'Tus-Resumable': '1.0.0' },
};

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What of an answer belongs to the one request, and the id itself, which the caller knew. */
const levelled = (text: string, id: string): string =>
  text
    .replaceAll(id, '‹id›')
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":"‹›"')
    .replaceAll(/"(asOf|now|at)":"\d{4}-[^"]*"/g, '"$1":"‹›"');

const tellingHeaders = ['etag', 'location', 'content-type', 'retry-after', 'upload-offset'];

export const ask = async (caller: Caller, named: NamedOperation, id: string): Promise<Told> => {
  const { operation } = named;
  const tus = operation.kind === 'write' ? operation.tus : undefined;
  const body = tus === 'send' ? Buffer.alloc(10) : bodyFor(named, id);
  const sent =
    body === undefined || body instanceof Buffer ? body : Buffer.from(JSON.stringify(body), 'utf8');
  const reply = await caller.send(
    methodOf(operation),
    pathFor(named, id),
    {
      ...(tus === undefined ? { 'Content-Type': 'application/json' } : tusHeaders[tus]),
      ...(operation.kind === 'write' && tus === undefined ? { 'Idempotency-Key': freshKey() } : {}),
    },
    tus === 'create' || tus === 'drop' ? undefined : sent,
  );
  return {
    status: reply.status,
    headers: Object.fromEntries(tellingHeaders.map((name) => [name, reply.headers[name]])),
    body: levelled(JSON.stringify(reply.body), id),
  };
};
