// Every fault as a problem document (RFC 9457), application/problem+json. What went wrong inside stays inside: a 5xx says how to name it.
import { z } from 'zod';
import type { RefusalDetails } from '../workflows/messages';
import { apiSentence, type ApiError } from './api-errors';
import { currentLanguage, reason } from './language';
import {
  isProblemCode,
  problemStatuses,
  statusTitle,
  type ProblemCode,
  type ProblemStatus,
} from './problem-statuses';

export const problemMediaType = 'application/problem+json; charset=utf-8';

/** Seconds after which a caller may try again what failed for want of a server. */
export const retryAfterSeconds = 5;

export const problemSchema = z
  .strictObject({
    type: z.string().describe('类别的标识：urn:ruqi:problem: 后接错误代码'),
    title: z.string().describe('类别'),
    status: z.int().describe('HTTP 状态码'),
    detail: z.string().describe('写给人看的一句话：错在何处，如何办理'),
    code: z.string().describe('错误代码'),
    requestId: z.string().describe('本次请求的追踪号'),
    params: z.record(z.string(), z.unknown()).optional().describe('错误代码的参数'),
    clauses: z
      .array(z.strictObject({ id: z.string().describe('条款编号'), text: z.string().describe('条款原文') }))
      .optional()
      .describe('所依据的条款'),
    ours: z.string().nullable().optional().describe('文件未作规定时，本系统缺省规则的理由'),
    overridableBy: z.string().nullable().optional().describe('“原则上”的规则可由此身份说明理由后放行'),
    version: z.int().optional().describe('该流程现在的版本'),
    faults: z
      .array(
        z.strictObject({
          path: z.string().describe('填写错误所在的字段'),
          message: z.string().describe('错在何处、应当如何填写'),
        }),
      )
      .optional()
      .describe('逐项的填写错误'),
  })
  .meta({ id: 'Problem', description: '问题说明（RFC 9457）' });
export type Problem = z.infer<typeof problemSchema>;

/** A problem document with the headers that belong to it. */
export interface ProblemAnswer {
  readonly status: ProblemStatus;
  readonly headers: Readonly<Record<string, string>>;
  readonly problem: Problem;
}

/** Text of a clause by its id; null for an id that the register lacks. */
export type ClauseText = (id: string) => string | null;

const base = (code: ProblemCode, detail: string, requestId: string): Problem => {
  const status = problemStatuses[code];
  return {
    type: `urn:ruqi:problem:${code}`,
    title: statusTitle(status, currentLanguage()),
    status,
    detail,
    code,
    requestId,
  };
};

const headersOf = (status: ProblemStatus): Record<string, string> => ({
  ...(status === 401 ? { 'WWW-Authenticate': 'Bearer realm="ruqi"' } : {}),
  ...(status === 503 ? { 'Retry-After': String(retryAfterSeconds) } : {}),
});

export const problemOfApiError = (error: ApiError, requestId: string): ProblemAnswer => {
  const status = problemStatuses[error.code];
  return {
    status,
    headers: { ...headersOf(status), ...error.headers },
    problem: {
      ...base(error.code, apiSentence(error.code, currentLanguage()), requestId),
      ...(Object.keys(error.params).length > 0 ? { params: { ...error.params } } : {}),
      ...(error.faults.length > 0 ? { faults: [...error.faults] } : {}),
    },
  };
};

/** A code that this build does not know (a lifecycle's worker may be newer) is a rule that said no: 422. */
export const problemOfRefusal = (
  { code, message, params, source, overridableBy, version }: RefusalDetails,
  clauseText: ClauseText,
  requestId: string,
): ProblemAnswer => {
  const status = isProblemCode(code) ? problemStatuses[code] : 422;
  return {
    status,
    headers: version > 0 ? { ETag: `"${String(version)}"` } : {},
    problem: {
      type: `urn:ruqi:problem:${code}`,
      title: statusTitle(status, currentLanguage()),
      status,
      detail: message,
      code,
      requestId,
      params: { ...params },
      clauses: source.clauses.map((id) => ({ id, text: clauseText(id) ?? '' })),
      ours: reason(source.ours),
      overridableBy,
      ...(version > 0 ? { version } : {}),
    },
  };
};
