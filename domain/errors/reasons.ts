// Why the house itself says no where no clause speaks: the reason behind each general refusal, kept with it as `ours`.
import type { GeneralErrorCode } from './codes';

export const generalReasons: Readonly<Record<GeneralErrorCode, string>> = {
  malformedCommand: '内容不完整的提交无法核验，也无法留痕',
  alreadyDrafted: '一次检查只立项一次，重复立项会重复计入频次',
  notDrafted: '没有立项就没有可以办理的检查',
  otherJurisdiction: '身份和规则只在本地区有效',
  illegalInThisState: '各环节依次办理，才能事后逐步核对',
  roleNotAllowed: '每个事项由规则指明的人办理，责任才清楚',
  otherAgency: '各机关只办理自己职权内的检查',
  otherEnterprise: '企业只能就对自己的检查作出表示',
  factsMissing: '核验必须依据办理当时的登记信息，日后才能重新核对',
  alreadyDone: '同一事项只办一次，后办的不得悄悄改掉先办的',
  stepMissing: '后一步以前一步为依据',
  unknownSubject: '只能办理登记册所载、这次检查之内的对象',
  notOverridable: '只有“原则上”的规则才能个案放行（A16）',
  overrideRole: '个案放行由规则包指明的人说明理由，报监督机关（A16）',
  urgentEntryNotAllowed: '紧急进入是例外，只用于事先来不及的情形',
  dateNotLater: '期限要有可能履行，先后要合情理',
  fieldRequired: '缺少的内容是后续办理的依据',
  notPending: '没有这一待办事项，不能凭空办理',
  deadlineNotOpen: '期限只了结一次',
  deadlineNotDue: '期限届满以前不作届满处理',
  offSiteOnly: '批准的是现场检查，改变方式须重新报批',
  onSiteOnly: '批准的是非现场检查，入企须重新报批',
  resultsNotCovering: '没有结果的事项仍须检查，不能以互认代替',
  staleVersion: '他人已经先办，须看过新情况再决定',
};
