// Chinese for the closed lists of the field's terms that only narration needs.
import { caseTitle, deadlineNames } from '../../domain/errors/names';
import type {
  Channel,
  Debt,
  DoorMethod,
  InspectionKind,
  InspectionMode,
  OutcomeKind,
  RefusalGround,
} from '../../domain/inspection/vocabulary';

export const kindNames: Readonly<Record<InspectionKind, string>> = {
  planned: '计划检查',
  special: '专项检查',
  triggered: '触发式检查',
  temporary: '临时检查',
};
export const modeNames: Readonly<Record<InspectionMode, string>> = {
  single: '单独',
  joint: '联合（综合查一次）',
  entrusted: '委托',
};
export const channelNames: Readonly<Record<Channel, string>> = { onSite: '现场', offSite: '非现场' };
export const outcomeNames: Readonly<Record<OutcomeKind, string>> = {
  noProblem: '未发现问题',
  correctImmediately: '当场改正',
  correctByDate: '责令限期改正',
  transferred: '移送',
  caseOpened: '拟立案',
  lenient: '从宽处理',
};
export const doorMethodNames: Readonly<Record<DoorMethod, string>> = {
  codeShown: '已亮码',
  enterpriseCodeScanned: '已扫企业码',
  locationCheckIn: '已打卡定位',
  none: '未亮码也未扫码',
};
export const refusalGroundNames: Readonly<Record<RefusalGround, string>> = {
  noCode: '没有码',
  notScanned: '没有扫码',
  certificateNotShown: '没有出示证件',
  unreasonable: '认为不合理',
  none: '未说明理由',
};
export const debtNames: Readonly<Record<Debt, string>> = { approval: '审批', code: '赋码', filing: '备案' };

const abouts: Readonly<Record<string, string>> = {
  entryRefusedJustified: '企业有据拒绝入企',
  entryRefusedDisputed: '企业拒绝入企，理由有争议',
  codeOutage: '登记平台故障，当日未赋码（扫码）入企',
};

/** What supervision was told of: `rule.annualCap`, `lapsed.retroCode`, `override.uncodedEvidence` … */
export const aboutText = (about: string): string => {
  const [kind, subject = ''] = about.split('.');
  const name = (deadlineNames as Readonly<Record<string, string>>)[subject] ?? caseTitle[subject] ?? subject;
  if (kind === 'lapsed') return `“${name}”逾期`;
  if (kind === 'override') return `“${name}”个案放行`;
  if (kind === 'rule') return `“${name}”的提示`;
  return abouts[about] ?? about;
};
