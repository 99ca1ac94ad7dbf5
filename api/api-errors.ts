// Every reason for which the API itself says no, before or beside the rule book, with its sentence.
import type { ApiErrorCode } from './api-error-codes';
import type { Language } from '../domain/errors/languages';
import { sentencesInEnglish } from './api-sentences-en';
import type { RefusalParams } from '../domain/shared/outcome';

const again = '请用同一个 Idempotency-Key 重新提交，不会重复办理。';

const sentences: Readonly<Record<ApiErrorCode, string>> = {
  invalidInput: '提交的内容不完整或不正确，请按所列各项改正后重新提交。',
  inputRefused: '提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。',
  malformedJson: '请求正文不是有效的 JSON，请检查后重新提交。',
  malformedPath: '地址中含有无法识别的字符。',
  idempotencyKeyMissing: '缺少 Idempotency-Key 请求头。每次办理请给一个新值，重复提交同一次办理请用原值。',
  idempotencyKeyMalformed: 'Idempotency-Key 只能是 1 至 128 个可见的英文字符（不含空格）。',
  idempotencyKeyReused: '这个 Idempotency-Key 已用于另一次办理，请换一个新值。',
  ifMatchMalformed: 'If-Match 请写带引号的版本号，例如 "3"。',
  notAuthenticated: '没有登录、登录已失效，或者人员登记中没有您，请重新登录；仍不行请联系管理员。',
  noRole: '人员登记中没有您可用的身份，请联系本地区的系统管理员。',
  notFound: '没有找到，或者您无权查看。',
  unknownRoute: '没有这个地址；接口说明见 /docs。',
  unknownCommand: '没有这种办理事项。',
  methodNotAllowed: '这个地址不接受此种请求方法。',
  bodyTooLarge: '请求正文过大：不得超过 256 kB，计划及其条目不得超过 2 MB。',
  unsupportedMediaType: '请求正文须为 JSON（Content-Type: application/json，UTF-8 编码）。',
  registerNotYours: '您的身份不能修改这项登记，请联系本地区的系统管理员或者登记的主管机构。',
  registerRowEnded: '这项登记已经终止，不能再变更；终止有误的，请先撤销终止。',
  sheetTooLarge: '文件过大，不得超过 10 MB；请分成几个文件导入。',
  sheetMediaType:
    '请以 Excel 工作簿（.xlsx）上传，Content-Type 为 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet。',
  sheetUnreadable: '文件不能导入，请按所列问题改正后重新上传。',
  packNotInForce:
    '本地区没有生效的检查规则，这一项现在办不了。规则所据的文件还在征求意见的，由系统管理员决定是否先行启用。',
  planImportNotYours: '计划由编制机关自己的承办人或者内设机构负责人导入。',
  planImportStale: '内容与您所看的不一致：文件、答复或者登记册已有变化。请再看一次，以新的摘要导入。',
  planImportUnsettled: '还有没有确定的内容，什么也没有导入；请按所列逐项确定以后再导入。',
  formTooEarly: '还没有到现场检查（现在的环节见 params.stage），离线包在赋码以后才有，填写在入企以后才报送。',
  formNotPinned: '本次检查还没有取过离线包，没有可填的表单；请先取离线包（GET …/door-package）。',
  formNotYours: '只有本次检查的检查人员可以填写现场表单；更换检查人员请先办理更换。',
  evidenceNotYours:
    '只有本次检查的检查人员可以上传证据；企业在整改期间可以上传改正的证明。各人只能续传、撤销自己的上传。',
  evidenceTooEarly: '还没有到现场检查（现在的环节见 params.stage），赋码以后才可以上传证据。',
  uploadHeaders: '上传请按 tus 1.0 协议，请求头不完整或不正确（见 faults），请改正后重新上传。',
  evidenceTooLarge: '文件过大（上限见 params.mostBytes，字节），请分段录制或者压缩后上传。',
  uploadOffset:
    '续传的起点与已收到的不符（已收到的字节数见 params.received）。请先以 HEAD 查询，再从那里续传。',
  evidenceUploadUnknown: '没有找到您在本次检查中的这次上传，或者已经清除，请重新上传。',
  evidenceUploadUnfinished: '文件还没有传完（见 params），请续传完毕后再提交。',
  evidenceHashDiffers:
    '收到的文件的 SHA-256 与所报的不同（见 params），内容在途中有变或者报错了文件，请重新上传。',
  evidenceTypeRefused:
    '文件的内容不在可以作证据的类型之中（见 params）：压缩包、网页、SVG、程序和办公文档都不收，书证请以 PDF 或者图片上传。',
  evidenceTypeDiffers:
    '文件的内容（见 params.found）与所报的类型（见 params.declared）不同，请核对文件后重新上传。',
  rangeOutside: '所取的范围（Range）在文件之外，请按文件的字节数改正。',
  evidenceUploadsTooMany:
    '没有提交的上传已到上限：params.scope 为 person 的是您一人的，inspection 是这次检查的，agency 是本机关的。请先提交（attachEvidence）或者撤销（DELETE）一些；没有人再传的，最早的一件 params.expiresAt 过期，由系统清除。',
  evidenceDamaged: '证据文件缺失或者大小与登记不符，请告知系统管理员用 evidence:verify 核对。',
  documentNotYours:
    '这种文书不由您的机关或者身份制发：审批表、备案表、预告、结果告知由牵头机关，现场文书由参加检查的检查人员，改正、复查、移送由所涉机关，回避由机关负责人，监督文书由监督机关制发。',
  documentNotYet:
    '检查进行到现在（环节见 params.stage），还没有这种文书所写的事项，或者已经过了制发的环节；请先办理其事项。',
  documentSubject:
    '请以 subject 写明文书所涉的机关或者检查人员（可选的见 params）；不分机关、人员的文书不填。',
  documentParticulars:
    '这种文书须填写的内容没有填（见 params.needed），或者填了不属于它的内容（见 params.extra）。',
  documentIssuedOtherwise:
    '这一份文书已经制发（编号见 params.number），内容不能改变；要另制一份的，请换一个 occasion。',
  documentWordTaken:
    '编号会与另一机关的重号：它本年度的文书也以“params.word”开头。请先在行政检查主体的登记中填写或者改登本机关的机关代字（documentWord）。',
  documentUnknown:
    '没有这个核验码的文书。请核对每页下方的核验码；仍然没有的，这份文书不是本系统制发的，或者已被改动。',
  taskClosed: '这件待办已经办结或者不再需要办理，请刷新待办列表。',
  taskHeld: '这件待办已由他人领取，请与其联系，或请本机关负责人改派。',
  taskNotReturnable:
    '只有审核、审批环节的待办可以退回补正，这件没有可以退回的内容。请办理其事项，或者领取、转交、留言（可办的见 params.acts）。',
  substitutionNotYours:
    '您只能为自己指定代理人；机关负责人可以为本机关的人员、系统管理员可以为本地区的人员指定或者终止代理。',
  substituteUnfit:
    '只能由同一机关在册的另一人代理机关工作人员，不能是本人、业务系统、已停用的或者其他机关的人员（原因见 faults），请另选一人。',
  substitutionOverlaps:
    '被代理人在此期间的某日已有代理人（见 params）。请改选日期，或者先终止原来的代理，再重新指定。',
  substitutionEnded: '这项代理已经终止或者期满，不必再终止；需要的，请另行指定。',
  limitNotYours:
    '数字由规则包写明的人定（见“由决定确定的数字”）：一律的、合理频次和专项的由统筹协调机构、政府或者监督机关；机关只能就本机关定年度上限和抽查比例。',
  limitNotAsked: '本地的文件没有要求这个数字（见 params），定了也不起作用。',
  limitExists: '这份文件已经对同一机关、同一年度定过这个数字（见 params）；要改的，另行决定，或者先撤销。',
  limitWithdrawn: '这项决定已经撤销，不能再办理。',
  entrustmentNotYours: '委托书由事项所属机关的负责人出具和撤销，只能就本机关的事项。',
  entrustmentExists: '本地区已经登记过这个编号的委托书（见 params），请核对编号。',
  entrustmentRevoked: '这份委托书已经撤销或者期满，不能再办理。',
  listNotYours:
    '名单由机关就本机关的领域提出，由规则包写明的人决定（见 GET /lists 的 decidedBy）；企业只能就自己提出异议，依意愿列入的由企业自己办理。',
  listNotKept: '本地的文件没有设这种名单（见 params），不能列入。',
  listOverlaps:
    '这家企业在这些日期已在同类名单之中，或者正在等待决定（见 params）。请先移出、决定原来的一项，或者改选日期。',
  listMemberClosed: '名单中的这一项现在（见 params.state）不能这样办理，请刷新后查看。',
  listObjectionOpen: '前一次异议尚未答复，请待答复之后再提。',
  listObjectionAnswered: '这次异议已经答复，不能再改。',
  keptNotYours:
    '这项登记由有权的人办理：机关的由本机关的人员（岗位、清理申报由其负责人），规范、确认、备案由规则包写明的机构。',
  deviceNotYours: '监控设备由设置它的机关的人员登记、变更、公布和停用；请由他们办理。',
  otherVisitNotYours: '入企由机关自己的人员登记、入企、结束和取消，由企业自己答复；请由他们办理。',
  complianceNotYours:
    '指引、风险清单和培训由编制机关的人员办理（审核由另一人，公布由负责人；全地区的由统筹协调机构）；自查和报名由企业自己办理。请由他们办理。',
  caseFileNotYours:
    '整个案卷由审计、监督、纪检监察人员和检查机关自己的人员取用；其他人请按需查看其中的部分。',
  outwardNotYours: '外部平台的数据由规则包写明的身份（readers）代平台取用；请由系统管理员为该平台登记账号。',
  outwardNotAgreed:
    '这个平台没有约定取这类事项，约定的见 params.matters。要增加的，请在规则包的 outward 中写明字段。',
  overviewNotYours: '总览供机关、统筹、监督等工作人员查看；企业请看自己的入企（GET /my/visits）。',
  milestoneNotYours:
    '时间节点由机关和监督人员查看，由责任单位的人员（见列表的 holders）报告完成；公众见 GET /public/milestones。',
  milestoneObserved:
    '这个节点由本系统的记录看出是否完成（见 params.observed），不由人报告。请办理它所要的公布、备案或者决定。',
  milestoneReported: '这个节点已经报告完成（见 params）。报告有误的，请写明理由（reason）再报一次。',
  letterNotYours: '没有送达的信由本地区的系统管理员处理。',
  letterSettled: '这封信已经送达或者另行告知，不必再办理。',
  drawNotYours:
    '抽取由牵头机关的承办人、内设机构负责人、机关负责人或者统筹协调机构办理，请由他们作出承诺、登记随机值或者重新抽取。',
  drawUnfit:
    '照此承诺，有的随机值会抽不成（原因见 params.reason，所涉及的见 params.subjects）。请调整对象池、人员池、数量或者回避名单后重新提交。',
  drawExists: '这个计划条目的这一批次已经有抽取。确需再抽的，请对原来的抽取办理重新抽取并写明理由。',
  drawValueKnown: '所写的随机源（见 params.source）已经公布结果，不能用来抽取，请改用尚未公布的一期。',
  drawTooEarly: '随机值尚未公开（见 params.valueFrom），公布之后再登记。',
  drawDone: '这次抽取已经登记随机值并抽出结果，不能修改。结果有误的，请重新抽取并写明理由。',
  drawRedrawn: '这次抽取已由另一次抽取取代，请办理取代它的那一次。',
  drawNotPublic:
    '检查对象和执法人员尚未公开（公开之日见 params.publicFrom），请届时再下载；承诺值现在就可以查看。',
  identityUnavailable: `身份认证服务暂时不可用，无法核实登录。${again}`,
  codeMalformed: '这不是本系统签发的码，或者没有扫全。请让检查人员重新亮码后再扫；仍不行的，可以拒绝并举报。',
  codeUnknownKey: '签名密钥不是本系统公布的，或者已经作废：不能证明这个码是本系统签发的，请不要据以放行。',
  codeBadSignature: '签名不符：码是伪造的，或者内容被改动过，请不要据以放行，并可以举报。',
  codeOtherEnterprise: '这个码是检查另一家企业用的，不能用于本企业。',
  codeNotYetValid: '这个码还没有到批准的检查日期（见 params.notBefore）。',
  codeExpired: '批准的检查日期已过（见 params.expiresAt），这个码已经失效。',
  codeUnknownInspection: '没有与这个码相应的检查，请不要据以放行。',
  codeRevoked: '这个码已被检查机关撤销，请要求出示重新签发的码。',
  codeSuperseded: '这次检查已经重新签发了码，这个是旧的，请要求出示新的码。',
  codeWithdrawn: '这次检查已经撤回或者没有获得批准，码已失效。',
  codeVoided: '这次检查已被监督机关撤销，码已失效。',
  codeVisitOver: '这个码的检查已经结束，不能再次用来入企；评价、异议和投诉仍可凭它办理。',
  codeTeamChanged: '检查人员有变动，码上没有现在的人员，请要求出示重新签发的码。',
  codeNone: '这次检查现在没有码：尚未签发、已经撤销，或者本地由检查人员扫企业的码。',
  codeNotOurs: '这次检查的码是统一平台签发的，请在该平台核验。',
  officerCodeNotOfVisit:
    '只有由企业赋码的地区，已经批准、在检查日期之内、还没有查完的检查的检查人员，才能为这次检查出示电子执法证码；有检查码的，请出示检查码。',
  officerCodeNotYours: '电子执法证码只供登记在册、证件现行有效的检查人员本人出示。',
  officerNotInForce: '此人现在没有有效的执法证件，不能参加检查，请不要放行。',
  refusedScansNotYours: '扫码而不认的情况，只供本地区的行政执法监督机关、纪检监察机关和审计人员查看。',
  resultsNotPublished: '这个地区的文件没有要求公示检查结果，或者没有这个地区。',
  visitsNotPublished: '这个地区的文件没有要求公示这一类检查，或者没有这个地区。',
  enterpriseCodeOther: '扫到的是另一家企业的码（见 params），不能证明到了被检查企业，请核对后重新扫码。',
  enterpriseCodeUnreadable:
    '扫到的内容里没有统一社会信用代码，请重新扫码，或者手工录入企业的统一社会信用代码。',
  calendarFeedNotYours: '计划入企日历供能看到入企安排的工作人员订阅，您的身份看不到，订阅也没有内容。',
  calendarFeedsMany: '您的有效订阅地址已达上限（见 params.most），请先停用不再使用的。',
  remarkNotYours: '公众意见由计划编制机关的承办人、内设机构负责人或者机关负责人答复。',
  remarkAnswered: '这条意见已经答复，不能再改。',
  evaluationTooEarly: '这次入企或者整改还没有结束，结束以后再评价。',
  evaluationsNotYours:
    '企业评价只以汇总给被评价的机关看，各机关的给监督机关、统筹协调机构和政府看；逐份答卷只给规则包写明的监督机关。',
  guidanceNotYours: '服务清单和专家团由规则包写明的机构管理（`guidance.keepers`），您的身份不能办理。',
  guidanceListNotKept: '本地规则没有写明要公布这种服务清单，请改用规则包 `guidance.lists` 所列的。',
  guidanceListPublished: '这一版清单已经公布，不再改动；请另编新的一版。',
  complaintNotYours: '投诉和异议由企业以自己的账号提出；没有账号的，凭检查码提出。',
  enterpriseOnly: '这里只列企业自己的，请以企业的账号登录。',
  rateLimited: '请求过于频繁，请按 Retry-After 所说的秒数稍后再试。',
  tooManyStreams: '您打开的实时连接已达上限（每人 10 个），请先关闭不用的连接。',
  webhookNotYours: '只有系统管理员，或者本机关的业务系统，可以管理本机关的推送。',
  webhookEnded: '这个推送已经终止，请另行登记。',
  temporalUnavailable: `流程服务暂时不可用。${again}`,
  databaseUnavailable: `数据库暂时不可用。${again}`,
  evidenceStoreUnavailable: `存放证据文件的地方暂时不可用，已传的文件还在。${again}`,
  answerPending: `办理尚未得到回复，可能已经受理。${again}`,
  internal: '系统出现错误，请把追踪号告诉管理员。',
};

export const apiSentence = (code: ApiErrorCode, language: Language = 'zh-CN'): string =>
  language === 'en' ? sentencesInEnglish[code] : sentences[code];

/** One fault of a body, query or path: where, and what is allowed, in Chinese. */
export interface InputFault {
  readonly path: string;
  readonly message: string;
}

export interface ApiErrorParts {
  readonly params?: RefusalParams;
  readonly faults?: readonly InputFault[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** Thrown by handlers and middleware; becomes a problem document. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly params: RefusalParams;
  readonly faults: readonly InputFault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ApiErrorCode,
    { params = {}, faults = [], headers = {}, cause }: ApiErrorParts = {},
  ) {
    super(apiSentence(code), { cause });
    this.params = params;
    this.faults = faults;
    this.headers = headers;
  }
}
