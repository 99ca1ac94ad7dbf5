// One operation of the contract as OpenAPI says it: parameters, body, answer, and every problem it may answer with.
import {
  docxMediaType,
  icsMediaType,
  nothing,
  pdfMediaType,
  pngMediaType,
  svgMediaType,
  xlsxMediaType,
  zipMediaType,
} from '../contract';
import type { NamedOperation } from '../operations';
import { problemTitle, apiSentenceOrNull } from './problem-text';
import { problemStatuses, statusTitles, type ProblemCode, type ProblemStatus } from '../problem-statuses';
import { exampleOf } from './examples';
import { headerReferences } from './headers';
import { tusHeaders } from './tus-headers';
import { fieldsOf, jsonSchemaOf, type Components, type JsonSchema } from './json-schema';
import { problemsOf } from './problem-codes';

const ofEveryAnswer = ['X-Request-Id', 'Content-Language', 'RateLimit', 'RateLimit-Policy'];

const headersOfProblem = (status: ProblemStatus): readonly string[] => {
  if (status === 401) return [...ofEveryAnswer, 'WWW-Authenticate'];
  if (status === 429 || status === 503) return [...ofEveryAnswer, 'Retry-After'];
  return status === 409 || status === 412 || status === 422 || status === 403
    ? [...ofEveryAnswer, 'ETag']
    : ofEveryAnswer;
};

const problemExample = (code: ProblemCode): JsonSchema => {
  const status = problemStatuses[code];
  return {
    type: `urn:ruqi:problem:${code}`,
    title: statusTitles[status],
    status,
    detail: apiSentenceOrNull(code) ?? problemTitle(code),
    code,
    requestId: '6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21',
  };
};

const problemResponse = (status: ProblemStatus, codes: readonly ProblemCode[]): JsonSchema => ({
  description: `${statusTitles[status]}。code 为下列之一：\n\n${codes
    .map((code) => `- \`${code}\` ${problemTitle(code)}`)
    .join('\n')}`,
  'x-problem-codes': codes,
  headers: headerReferences(headersOfProblem(status)),
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: Object.fromEntries(
        codes.slice(0, 3).map((code) => [code, { summary: problemTitle(code), value: problemExample(code) }]),
      ),
    },
  },
});

const parametersOf = (
  place: 'path' | 'query',
  schema: JsonSchema,
  components: Components,
): readonly JsonSchema[] =>
  fieldsOf(schema).map(({ name, schema: field, required }) => {
    const { description, ...rest } = field;
    const shown = name === 'limit' ? { type: 'integer', minimum: 1, maximum: 100, default: 20 } : rest;
    return {
      name,
      in: place,
      required: place === 'path' || required,
      description,
      schema: shown,
      // Optional ones are not shown filled in: together they would ask for nothing at all.
      ...(place === 'path' || name === 'limit'
        ? { example: exampleOf({ ...field, ...shown }, components, name) }
        : {}),
    };
  });

const reference = (name: string): JsonSchema => ({ $ref: `#/components/parameters/${name}` });

/** Answers that many operations share, each once: the same status with the same codes. */
export class ProblemResponses {
  readonly components: Record<string, JsonSchema> = {};
  readonly #names = new Map<string, string>();

  /** A reference to the response of this status with these codes. */
  refer(status: ProblemStatus, codes: readonly ProblemCode[]): JsonSchema {
    const key = `${String(status)} ${codes.join(' ')}`;
    const known = this.#names.get(key);
    const alike = Object.keys(this.components).filter((one) =>
      one.startsWith(`Problem${String(status)}`),
    ).length;
    const name = known ?? `Problem${String(status)}${alike === 0 ? '' : `-${String(alike + 1)}`}`;
    if (known === undefined) {
      this.#names.set(key, name);
      this.components[name] = problemResponse(status, codes);
    }
    return { $ref: `#/components/responses/${name}` };
  }
}

/** One event of a stream: its `data` is the answer as JSON. */
const eventSchema = (answer: JsonSchema): JsonSchema => ({
  type: 'object',
  description: '流中的一条',
  properties: {
    event: { type: 'string', description: '类型，同 data 中的 type' },
    id: { type: 'string', description: '事件编号，续传用' },
    data: {
      type: 'string',
      description: 'JSON',
      contentMediaType: 'application/json',
      contentSchema: answer,
    },
    retry: { type: 'integer', description: '断线后多少毫秒重连' },
  },
});

const pictured: readonly string[] = [
  xlsxMediaType,
  pdfMediaType,
  svgMediaType,
  pngMediaType,
  docxMediaType,
  zipMediaType,
  'application/octet-stream',
];

const answerContent = (mediaType: string, answer: JsonSchema, components: Components): JsonSchema => {
  if (pictured.includes(mediaType)) return {};
  if (mediaType === icsMediaType) return { schema: { type: 'string' } };
  const example = exampleOf(answer, components);
  return mediaType === 'text/event-stream'
    ? { schema: eventSchema(answer), example: `data: ${JSON.stringify(example)}\n\n` }
    : { schema: answer, example };
};

const bytesOfUpload: JsonSchema = {
  description: '文件的字节，由 Upload-Offset 所说之处起',
  required: true,
  content: { 'application/offset+octet-stream': {} },
};

/** The Operation Object; schemas and responses with names of their own are added to `components` and `problems`. */
export const operationObject = (
  { operationId, noun, operation }: NamedOperation,
  components: Components,
  problems: ProblemResponses,
): JsonSchema => {
  const isWrite = operation.kind === 'write';
  const answer = jsonSchemaOf(operation.answer, 'output', components);
  const status = isWrite ? operation.status : 200;
  const mediaType = isWrite ? 'application/json' : (operation.mediaType ?? 'application/json');
  const body = isWrite ? jsonSchemaOf(operation.body, 'input', components) : null;
  const isTus = isWrite && operation.tus !== undefined;
  const isVersioned = operation.isPublic !== true && !isTus && (isWrite || operation.path.includes('/:'));
  const answerHeaders = [
    ...ofEveryAnswer,
    ...(isVersioned ? ['ETag'] : []),
    ...(status === 201 ? ['Location'] : []),
  ];
  return {
    operationId,
    tags: [noun.title],
    summary: operation.summary,
    ...(operation.isPublic === true ? { security: [] } : {}),
    description: operation.description ?? operation.summary,
    parameters: [
      ...parametersOf('path', jsonSchemaOf(operation.params, 'input', components), components),
      ...parametersOf('query', jsonSchemaOf(operation.query ?? nothing, 'input', components), components),
      ...(isWrite && !isTus ? [reference('IdempotencyKey')] : []),
      ...(isWrite && operation.tus !== undefined ? tusHeaders[operation.tus].map(reference) : []),
      ...(isWrite && operation.isPublic !== true && operation.tus === undefined
        ? [reference('IfMatch')]
        : []),
      reference('AcceptLanguage'),
    ],
    ...(isWrite && operation.tus === 'send' ? { requestBody: bytesOfUpload } : {}),
    ...(isWrite && body !== null && operation.tus === undefined
      ? {
          requestBody: {
            description: operation.summary,
            required:
              operation.bodyMediaType !== undefined || fieldsOf(body).some(({ required }) => required),
            content: {
              [operation.bodyMediaType ?? 'application/json']:
                operation.bodyMediaType === undefined
                  ? { schema: body, example: operation.example ?? exampleOf(body, components) }
                  : {},
            },
          },
        }
      : {}),
    responses: {
      [String(status)]: {
        description: isWrite ? '已办理' : operation.summary,
        headers: headerReferences(answerHeaders),
        ...(isWrite && operation.tus !== undefined
          ? {}
          : { content: { [mediaType]: answerContent(mediaType, answer, components) } }),
      },
      ...(operation.kind === 'read' && operation.isRanged === true
        ? {
            206: {
              description: `${operation.summary}：\`Range\` 所指的一段（RFC 9110）`,
              headers: headerReferences(answerHeaders),
              content: { [mediaType]: answerContent(mediaType, answer, components) },
            },
          }
        : {}),
      ...Object.fromEntries(
        [...problemsOf(operation)].map(([code, codes]) => [String(code), problems.refer(code, codes)]),
      ),
    },
  };
};
