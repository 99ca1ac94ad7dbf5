// Headers of requests and answers, described once and referred to by name.
import type { JsonSchema } from './json-schema';

const text = (description: string, schema: JsonSchema, example: string): JsonSchema => ({
  description,
  schema: { type: 'string', ...schema },
  example,
});

/** Of answers: components/headers. */
export const headerComponents: Readonly<Record<string, JsonSchema>> = {
  ETag: text('该流程现在的版本，带引号；下次办理可作 If-Match', { pattern: '^"(0|[1-9][0-9]*)"$' }, '"3"'),
  Location: text('新建对象的地址', {}, '/api/v1/inspections/0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11'),
  'X-Request-Id': text('本次请求的追踪号', {}, '6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21'),
  'Content-Language': text('本应答所用的语言', { enum: ['zh-CN', 'en'] }, 'zh-CN'),
  'Retry-After': text('多少秒后可以再试', { pattern: '^[0-9]+$' }, '5'),
  'RateLimit-Policy': text('限流规则：每个时间窗（秒）内的请求数', {}, '"ruqi";q=600;w=60'),
  RateLimit: text('本时间窗内还可以请求的次数和重新计数前的秒数', {}, '"ruqi";r=599;t=60'),
  'WWW-Authenticate': text('如何登录', {}, 'Bearer realm="ruqi"'),
};

/** Shown in the reference, whose page puts a fresh one in its place. */
export const exampleKey = '6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21';

const parameter = (name: string, description: string, schema: JsonSchema, example: string): JsonSchema => ({
  name,
  in: 'header',
  required: name === 'Idempotency-Key',
  description,
  schema: { type: 'string', ...schema },
  example,
});

/** Of requests: components/parameters. */
export const parameterComponents: Readonly<Record<string, JsonSchema>> = {
  IdempotencyKey: parameter(
    'Idempotency-Key',
    '每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同',
    { pattern: '^[!-~]{1,128}$', minLength: 1, maxLength: 128 },
    exampleKey,
  ),
  IfMatch: parameter(
    'If-Match',
    '所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412',
    { pattern: '^("(0|[1-9][0-9]{0,8})"|\\*)$' },
    '*',
  ),
  AcceptLanguage: parameter(
    'Accept-Language',
    '应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文',
    {},
    'zh-CN',
  ),
};

export const headerReferences = (names: readonly string[]): JsonSchema =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
