// What may be wrong with the platform itself (DE-108): classes of a problem reported by whoever uses it, the same everywhere.

const platformProblemClasses = [
  { id: 'account', name: '账号、登录、权限' },
  { id: 'codes', name: '码和扫码' },
  { id: 'data', name: '数据错误、缺少、重复' },
  { id: 'papers', name: '文书、表格、导出' },
  { id: 'delivery', name: '通知、推送没有收到' },
  { id: 'unavailable', name: '打不开、太慢、出错' },
  { id: 'otherProblem', name: '其他' },
] as const;

export const platformProblemClassIds = platformProblemClasses.map(({ id }) => id);

/** null: no class of these. */
export const platformProblemName = (id: string): string | null =>
  platformProblemClasses.find((one) => one.id === id)?.name ?? null;
