// Problem documents: each code its status, the clauses beside the refusal, nothing of the inside in a 5xx.
import { ApiError } from '../../../api/api-errors';
import { apiErrorCodes } from '../../../api/api-error-codes';
import { problemOfApiError, problemOfRefusal, problemSchema } from '../../../api/problem-details';
import { problemStatuses } from '../../../api/problem-statuses';
import { refusedBy } from '../../../api/refused-error';
import { generalErrorCodes } from '../../../domain/errors/codes';
import { ruleIds } from '../../../domain/policy/rule-ids';
import { refuse } from '../../../domain/shared/outcome';

const clauseText = (id: string): string | null => (id === 'HZ-65' ? '事后一个工作日内补办' : null);

test('every code of the domain and of the API has a status', () => {
  const codes = [...generalErrorCodes, ...ruleIds.map((rule) => `rule.${rule}`), ...apiErrorCodes];
  expect(Object.keys(problemStatuses).sort()).toEqual([...codes].sort());
});

test.each([
  ['illegalInThisState', 409],
  ['alreadyDone', 409],
  ['roleNotAllowed', 403],
  ['otherAgency', 403],
  ['rule.separationOfDuties', 403],
  ['rule.annualCap', 422],
  ['rule.codeBeforeEntry', 422],
  ['staleVersion', 412],
  ['malformedCommand', 400],
] as const)('%s is answered with %i', (code, status) => {
  const { problem } = problemOfRefusal(refusedBy(refuse(code), 4).refusal, clauseText, 'request-1');
  expect(problem.status).toBe(status);
});

test('a refusal names its sentence, its parameters, its clauses with their text, and the version that refused', () => {
  const source = { clauses: ['HZ-65'], ours: null };
  const refusal = refuse('rule.officersMinimum', { count: 1, limit: 2 }, source, 'supervisor');
  const { status, headers, problem } = problemOfRefusal(
    refusedBy(refusal, 7).refusal,
    clauseText,
    'request-1',
  );
  expect({ status, headers }).toEqual({ status: 422, headers: { ETag: '"7"' } });
  expect(problem).toEqual({
    type: 'urn:ruqi:problem:rule.officersMinimum',
    title: '不符合规定',
    status: 422,
    detail: '检查人员 1 人，不得少于 2 人。',
    code: 'rule.officersMinimum',
    requestId: 'request-1',
    params: { count: 1, limit: 2 },
    clauses: [{ id: 'HZ-65', text: '事后一个工作日内补办' }],
    ours: null,
    overridableBy: 'supervisor',
    version: 7,
  });
});

test('a refusal before there is a lifecycle names no version', () => {
  const { headers, problem } = problemOfRefusal(
    refusedBy(refuse('notDrafted'), 0).refusal,
    clauseText,
    'request-1',
  );
  expect(headers).toEqual({});
  expect(problem).not.toHaveProperty('version');
});

test('a code that only a newer worker knows is a rule that said no', () => {
  const details = {
    ...refusedBy(refuse('notDrafted'), 3).refusal,
    code: 'rule.ofTomorrow',
    message: '明天的规则',
  };
  const { status, problem } = problemOfRefusal(details, clauseText, 'request-1');
  expect([status, problem.code, problem.detail]).toEqual([422, 'rule.ofTomorrow', '明天的规则']);
});

test('a fault inside shows the request id and nothing of its cause', () => {
  const error = new ApiError('internal', { cause: new Error('password=hunter2') });
  const { problem } = problemOfApiError(error, 'request-9');
  expect(problem).toEqual({
    type: 'urn:ruqi:problem:internal',
    title: '系统错误',
    status: 500,
    detail: '系统出现错误，请把追踪号告诉管理员。',
    code: 'internal',
    requestId: 'request-9',
  });
});

test.each(['temporalUnavailable', 'databaseUnavailable', 'answerPending'] as const)(
  '%s says when to try again and that the same key is safe',
  (code) => {
    const { status, headers, problem } = problemOfApiError(new ApiError(code), 'request-1');
    expect([status, headers['Retry-After']]).toEqual([503, '5']);
    expect(problem.detail).toContain('同一个 Idempotency-Key');
  },
);

test('no token: the challenge says which kind is wanted', () => {
  const { status, headers } = problemOfApiError(new ApiError('notAuthenticated'), 'request-1');
  expect([status, headers['WWW-Authenticate']]).toEqual([401, 'Bearer realm="ruqi"']);
});

test('every problem of the API fits the published schema', () => {
  for (const code of apiErrorCodes) {
    const { problem } = problemOfApiError(
      new ApiError(code, { faults: [{ path: 'a', message: 'b' }] }),
      'request-1',
    );
    expect(problemSchema.parse(problem)).toEqual(problem);
  }
});
