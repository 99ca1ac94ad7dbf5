// One table from every error code to its HTTP status (design §5): 403 no power, 409 not in this state, 412 stale, 422 a rule.
import type { DomainErrorCode } from '../domain/errors/codes';
import type { Language } from '../domain/errors/languages';
import { ruleIds, type RuleId } from '../domain/policy/rule-ids';
import type { ApiErrorCode } from './api-error-codes';

/** Statuses that a problem document may carry, with their titles. */
export const statusTitles = {
  400: '请求有误',
  401: '尚未登录',
  403: '无权办理',
  404: '没有找到',
  405: '方法不符',
  409: '当前不能办理',
  412: '数据已更新',
  413: '内容过大',
  415: '格式不符',
  422: '不符合规定',
  429: '请求过多',
  500: '系统错误',
  503: '暂时不可用',
} as const;
export type ProblemStatus = keyof typeof statusTitles;

const statusTitlesInEnglish: Readonly<Record<ProblemStatus, string>> = {
  400: 'Bad request',
  401: 'Not logged in',
  403: 'No power',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Not possible now',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Unsupported format',
  422: 'Against a rule',
  429: 'Too many requests',
  500: 'System error',
  503: 'Unavailable for a while',
};

export const statusTitle = (status: ProblemStatus, language: Language): string =>
  language === 'en' ? statusTitlesInEnglish[status] : statusTitles[status];

/** Rules that say who may act; all others say how an inspection must be. */
const powerRules = ['separationOfDuties', 'approvalLevel'] as const satisfies readonly RuleId[];
const isPowerRule = (rule: RuleId): boolean => powerRules.some((known) => known === rule);

const ruleStatuses = Object.fromEntries(
  ruleIds.map((rule) => [`rule.${rule}`, isPowerRule(rule) ? 403 : 422]),
) as Readonly<Record<`rule.${RuleId}`, ProblemStatus>>;

export const problemStatuses = {
  ...ruleStatuses,
  malformedCommand: 400,
  alreadyDrafted: 409,
  notDrafted: 409,
  planExists: 409,
  lineRefTaken: 409,
  lineUnknown: 422,
  overlapUndecided: 422,
  otherJurisdiction: 403,
  illegalInThisState: 409,
  roleNotAllowed: 403,
  otherAgency: 403,
  otherEnterprise: 403,
  factsMissing: 422,
  alreadyDone: 409,
  stepMissing: 409,
  unknownSubject: 422,
  notOverridable: 422,
  overrideRole: 403,
  urgentEntryNotAllowed: 422,
  dateNotLater: 422,
  fieldRequired: 422,
  notPending: 409,
  repairTooEarly: 422,
  resultsNotCovering: 422,
  deadlineNotOpen: 409,
  deadlineNotDue: 409,
  offSiteOnly: 409,
  onSiteOnly: 409,
  staleVersion: 412,
  itemState: 409,
  itemRole: 403,
  itemSource: 422,
  itemFields: 422,
  itemBasis: 422,
  itemOwner: 422,
  itemFiling: 422,
  itemDate: 422,
  itemPrecondition: 422,
  itemForm: 422,
  itemTarget: 422,
  itemGround: 422,
  listRemoval: 422,
  adjustmentLate: 422,
  proposalReplaced: 409,
  undecided: 422,
  invalidInput: 400,
  inputRefused: 422,
  malformedJson: 400,
  malformedPath: 400,
  idempotencyKeyMissing: 400,
  idempotencyKeyMalformed: 400,
  idempotencyKeyReused: 422,
  // What names no version matches none (RFC 9110, 13.1.1).
  ifMatchMalformed: 412,
  notAuthenticated: 401,
  noRole: 403,
  notFound: 404,
  unknownRoute: 404,
  unknownCommand: 404,
  methodNotAllowed: 405,
  bodyTooLarge: 413,
  unsupportedMediaType: 415,
  packNotInForce: 422,
  registerNotYours: 403,
  registerRowEnded: 409,
  sheetTooLarge: 413,
  sheetMediaType: 415,
  sheetUnreadable: 422,
  planImportNotYours: 403,
  planImportStale: 409,
  planImportUnsettled: 422,
  taskClosed: 409,
  taskHeld: 409,
  taskNotReturnable: 409,
  substitutionNotYours: 403,
  substituteUnfit: 422,
  substitutionOverlaps: 409,
  substitutionEnded: 409,
  listNotYours: 403,
  listNotKept: 422,
  listOverlaps: 409,
  listMemberClosed: 409,
  listObjectionOpen: 409,
  listObjectionAnswered: 409,
  drawNotYours: 403,
  drawUnfit: 422,
  drawExists: 409,
  drawValueKnown: 422,
  drawTooEarly: 409,
  drawDone: 409,
  drawRedrawn: 409,
  drawNotPublic: 409,
  rateLimited: 429,
  tooManyStreams: 429,
  webhookNotYours: 403,
  webhookEnded: 409,
  identityUnavailable: 503,
  temporalUnavailable: 503,
  databaseUnavailable: 503,
  answerPending: 503,
  internal: 500,
} as const satisfies Record<DomainErrorCode | ApiErrorCode, ProblemStatus>;

export type ProblemCode = DomainErrorCode | ApiErrorCode;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemStatuses, code);
