// What people call the factors weighed, gentle means, penalties, coercion and the faults of monitoring devices.
import type { DeviceFault } from '../device/facts';
import type {
  CoercionKind,
  GentleMean,
  PenaltyKind,
  WeighedFactor,
} from '../inspection/discretion-vocabulary';

export const weighedFactorNames: Readonly<Record<WeighedFactor, string>> = {
  fault: '主观过错',
  harm: '危害程度',
  stage: '企业所处阶段',
  industry: '产业政策',
  impact: '经济影响',
};

export const gentleMeanNames: Readonly<Record<GentleMean, string>> = {
  remind: '提醒',
  inform: '告知',
  dissuade: '劝阻',
  persuade: '劝说',
  warningEducation: '警示教育',
  hint: '行政提示',
  guidance: '行政指导',
  talk: '约谈',
  complianceGuidance: '合规指导',
};

export const penaltyKindNames: Readonly<Record<PenaltyKind, string>> = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  largeFine: '较大数额罚款',
  confiscation: '没收',
  suspension: '责令停产停业',
  closure: '责令关闭',
  revocation: '吊销许可证件、营业执照',
  restriction: '限制从业、限制开展生产经营活动',
};

export const coercionKindNames: Readonly<Record<CoercionKind, string>> = {
  seal: '查封',
  seize: '扣押',
  freeze: '冻结',
  otherCoercion: '其他强制措施',
};

/** unnamed: the record does not say which device it was. */
export const deviceFaultNames: Readonly<Record<DeviceFault | 'unnamed', string>> = {
  unnamed: '没有写明设备编号',
  unknownDevice: '没有登记',
  otherAgency: '不是参加检查的机关设置的',
  unpublished: '没有对外公布',
  unmarked: '没有醒目的标识',
  uncalibrated: '不在检定、校准的有效期内',
  unreviewed: '设置没有经过法制、技术审核',
  retired: '已经停用',
};
