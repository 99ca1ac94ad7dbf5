// What people call the parts of guidance, in Chinese and English.
import type { BookingChannel, ChainStep, GuidancePhase } from '../policy/guidance';
import type { BookingOrigin, GuidanceCommandName, GuidanceMode } from './commands';
import type { GuidanceStage } from './state';

export const guidanceStageNames: Readonly<Record<GuidanceStage, string>> = {
  offered: '已提供，等待企业答复',
  booked: '已预约，等待安排',
  arranged: '已安排',
  given: '已指导，等待企业反馈',
  confirming: '等待确认闭环',
  turnedDown: '不能安排',
  declined: '企业不需要',
  withdrawn: '已撤回',
  closed: '已办结',
};

export const guidanceCommandTitles: Readonly<Record<GuidanceCommandName, string>> = {
  bookGuidance: '预约指导服务',
  takeUpGuidance: '接受所提供的指导',
  declineGuidance: '谢绝所提供的指导',
  arrangeGuidance: '受理预约、组团安排',
  rearrangeGuidance: '改期、换人',
  turnDownGuidance: '答复不能安排的预约',
  recordGuidance: '记录指导情况',
  giveGuidanceFeedback: '反馈指导效果',
  withdrawGuidance: '撤回预约',
  closeGuidance: '确认指导闭环',
  sendBackGuidance: '退回继续指导',
  lapseDeadline: '期限届满',
  remindOfDeadline: '期限提醒',
  escalateDeadline: '逾期上报',
  recomputeDeadlines: '按新日历重算期限',
};

export const guidanceModeNames: Readonly<Record<GuidanceMode, string>> = {
  visit: '上门',
  office: '请到机关',
  online: '线上',
  phone: '电话',
};

export const bookingOriginNames: Readonly<Record<BookingOrigin, string>> = {
  online: '线上',
  counter: '窗口',
  phone: '电话',
  atVisit: '上门时',
  offer: '机关主动提供',
} satisfies Record<BookingChannel | 'offer', string>;

export const guidancePhaseNames: Readonly<Record<GuidancePhase, string>> = {
  before: '检查以前',
  during: '检查期间',
  after: '处理以后',
};

export const chainStepNames: Readonly<Record<ChainStep, string>> = {
  guidance: '预约指导',
  checkUp: '合规体检',
  inspection: '综合检查',
  rectificationHelp: '罚后整改帮助',
  education: '普法',
  feedback: '反馈',
};

export const guidanceModeNamesInEnglish: Readonly<Record<GuidanceMode, string>> = {
  visit: 'at the enterprise',
  office: 'at the agency',
  online: 'on line',
  phone: 'by telephone',
};

export const bookingOriginNamesInEnglish: Readonly<Record<BookingOrigin, string>> = {
  online: 'on line',
  counter: 'at the counter',
  phone: 'by telephone',
  atVisit: 'during a visit',
  offer: 'offered by an agency',
};

export const chainStepNamesInEnglish: Readonly<Record<ChainStep, string>> = {
  guidance: 'guidance booked',
  checkUp: 'compliance check-up',
  inspection: 'inspection',
  rectificationHelp: 'help with rectification',
  education: 'legal education',
  feedback: 'feedback',
};
