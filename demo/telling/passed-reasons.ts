// Why a stage was passed without being walked, in words for people.
const reasons: Readonly<Record<string, string>> = {
  notRequired: '本地规则对此类检查不作要求',
  offSite: '非现场检查不入企，无须赋码',
  enterpriseCode: '本地用企业自己的码，不按任务赋码',
  urgentEntry: '紧急入企，事后补办',
  override: '个案放行',
  nothingToCorrect: '没有需要整改的问题',
  noCreditRecord: '没有形成失信记录',
};

export const passedReason = (reason: string): string => reasons[reason] ?? reason;
