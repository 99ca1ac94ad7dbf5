// What people call the states of rows in the registers of services, posts, bodies and enforcement elsewhere.
export const keptStates = [
  'current',
  'ended',
  'planned',
  'arrived',
  'done',
  'cancelled',
  'open',
  'cleared',
  'proposed',
  'confirmed',
  'rejected',
  'announced',
  'submitted',
  'filed',
  'returned',
  'withdrawn',
  'requested',
  'agreed',
  'declined',
  'closed',
] as const;
export type KeptState = (typeof keptStates)[number];

export const keptStateNames: Readonly<Record<KeptState, string>> = {
  current: '有效',
  ended: '已终止',
  planned: '已列入计划',
  arrived: '第三方已到场',
  done: '已完成',
  cancelled: '已取消',
  open: '尚未清理完',
  cleared: '已清理完',
  proposed: '待审定',
  confirmed: '已审定，待公告',
  rejected: '没有通过审定',
  announced: '已公告',
  submitted: '待备案',
  filed: '已备案',
  returned: '已退回',
  withdrawn: '已撤回',
  requested: '待答复',
  agreed: '同意协助',
  declined: '不能协助',
  closed: '已办结',
};

export const keptStateNamesInEnglish: Readonly<Record<KeptState, string>> = {
  current: 'current',
  ended: 'ended',
  planned: 'planned',
  arrived: 'arrived',
  done: 'done',
  cancelled: 'cancelled',
  open: 'not cleared yet',
  cleared: 'cleared',
  proposed: 'proposed',
  confirmed: 'confirmed, not announced yet',
  rejected: 'rejected',
  announced: 'announced',
  submitted: 'waiting to be filed',
  filed: 'filed',
  returned: 'returned',
  withdrawn: 'withdrawn',
  requested: 'waiting for an answer',
  agreed: 'agreed to',
  declined: 'declined',
  closed: 'closed',
};

/** What a document may not ask for. */
export const askedNames = {
  serviceStandards: '辅助服务的规范',
  outsourcing: '执法检查外包清理',
  tiedConsulting: '挂钩咨询清理',
  posts: '机关内的岗位',
} as const;

export const askedNamesInEnglish: Readonly<Record<keyof typeof askedNames, string>> = {
  serviceStandards: 'standards of auxiliary services',
  outsourcing: 'clearing up of inspections given away',
  tiedConsulting: 'clearing up of tied consulting',
  posts: 'posts inside agencies',
};
