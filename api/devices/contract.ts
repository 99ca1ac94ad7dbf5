// Monitoring devices (监控设备) and how much is inspected off site: registered, reviewed, made public, revised, retired.
import { z } from 'zod';
import { deviceSchema } from '../../domain/device/device';
import { deviceFaultCodes } from '../../domain/device/facts';
import { idSchema } from '../../domain/inspection/vocabulary';
import { nothing, openReading, pageOf, pageQuery, reading, writing, type Operations } from '../contract';

const one = z.strictObject({ deviceId: idSchema.describe('设备编号') });
export type DeviceParams = z.infer<typeof one>;

const publicFields = {
  id: z.string().describe('设备编号'),
  agencyId: z.string().describe('设置的机关'),
  agencyName: z.string().describe('机关名称'),
  name: z.string().describe('名称、型号'),
  place: z.string().describe('设置的地点'),
  purpose: z.string().describe('用途'),
  basis: z.string().describe('设置的法定依据'),
  calibratedUntil: z.string().nullable().describe('检定、校准有效期至'),
  publishedOn: z.string().nullable().describe('公布之日；空：没有公布'),
};
export const publicDevice = z.strictObject(publicFields).meta({ id: 'PublicDevice' });
export type PublicDevice = z.infer<typeof publicDevice>;

export const deviceAnswer = z
  .strictObject({
    ...publicFields,
    version: z.int().describe('现在的版本，同 ETag'),
    placeReason: z.string().describe('位置合理的说明'),
    need: z.string().describe('监管上的需要'),
    notForFines: z.boolean().describe('承诺：不是为增加罚款而设'),
    markVisible: z.boolean().describe('标识是否醒目'),
    legalReviewRef: z.string().nullable().describe('法制审核编号'),
    technicalReviewRef: z.string().nullable().describe('技术审核编号'),
    itemIds: z.array(z.string()).describe('用于哪些检查事项'),
    retiredOn: z.string().nullable().describe('停用之日'),
    retiredReason: z.string().nullable().describe('停用的理由'),
    faults: z
      .array(z.enum(deviceFaultCodes))
      .describe(
        '今天其证据为何不能使用：unpublished 没有公布，unmarked 没有标识，uncalibrated 不在检定期内，unreviewed 没有审核，retired 已停用；空：可以使用',
      ),
  })
  .meta({ id: 'MonitoringDevice' });
export type DeviceAnswer = z.infer<typeof deviceAnswer>;

const listQuery = z.strictObject({
  agencyId: idSchema.optional().describe('设置的机关'),
  ...pageQuery,
});
export type DeviceQuery = z.infer<typeof listQuery>;

export const listDevicesOperation = reading({
  path: '/devices',
  summary: '监控设备；企业只看已公布、在用的',
  params: nothing,
  query: listQuery,
  answer: pageOf(deviceAnswer),
});

export const getDevice = reading({
  path: '/devices/:deviceId',
  summary: '一台监控设备',
  params: one,
  query: nothing,
  answer: deviceAnswer,
});

export const registerDevice = writing({
  path: '/devices',
  summary: '登记一台监控设备',
  description:
    '位置、用途、依据和监管上的需要都要写明，并承诺不是为增加罚款而设。登记以后经审核、有标识、在检定期内的才能公布；没有公布的，其证据不能使用。',
  params: nothing,
  body: deviceSchema,
  answer: deviceAnswer,
  status: 201,
  refusals: ['deviceNotYours'],
  example: {
    name: '扬尘在线监测仪',
    place: '滨海大道与环城北路交叉口东北角',
    placeReason: '主要施工区的下风向，不正对居民楼',
    purpose: '监测工地扬尘是否超标',
    basis: '大气污染防治法第二十四条',
    need: '施工高峰期间须连续监测',
    notForFines: true,
    markVisible: true,
    legalReviewRef: '法审〔2026〕12号',
    technicalReviewRef: '技审〔2026〕7号',
    calibratedUntil: null,
    itemIds: [],
  },
});

const refusals = ['deviceNotYours', 'staleVersion', 'deviceState', 'alreadyDone'] as const;

export const reviseDevice = writing({
  path: '/devices/:deviceId/revise',
  summary: '变更一台监控设备的登记；位置、用途、依据变了的，须重新公布',
  params: one,
  body: deviceSchema,
  answer: deviceAnswer,
  status: 200,
  refusals,
});

export const publishDevice = writing({
  path: '/devices/:deviceId/publish',
  summary: '对外公布：此后出现在公众查看的名单中',
  params: one,
  body: nothing,
  answer: deviceAnswer,
  status: 200,
  refusals,
});

const retireBody = z.strictObject({ reason: z.string().trim().min(1).max(1000).describe('理由') });
export type RetireBody = z.infer<typeof retireBody>;
export const retireDevice = writing({
  path: '/devices/:deviceId/retire',
  summary: '停用；停用的不再恢复，重新设置的另行登记',
  params: one,
  body: retireBody,
  answer: deviceAnswer,
  status: 200,
  refusals,
});

const publicQuery = z.strictObject({
  jurisdiction: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,79}$/, '应为地区的标识，例如 cixi')
    .describe('地区'),
  ...listQuery.shape,
});
export type PublicDeviceQuery = z.infer<typeof publicQuery>;
export const listPublicDevices = openReading({
  path: '/public/devices',
  summary: '公众查看已公布、在用的监控设备，无须登录',
  description: '设置地点向社会公布；不在其中的，其记录不能作为处罚的依据。',
  params: nothing,
  query: publicQuery,
  answer: pageOf(publicDevice),
});

const shareQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d\d$/, '应为 2000 至 2099 的年份')
    .transform(Number)
    .optional()
    .describe('检查结束之日所在的公历年；缺省为今年'),
});
export type ShareQuery = z.infer<typeof shareQuery>;
export const offSiteShare = reading({
  path: '/off-site-share',
  summary: '各机关当年非现场检查所占的比例，供编制计划时对照',
  params: nothing,
  query: shareQuery,
  answer: z.strictObject({
    year: z.int().describe('公历年'),
    items: z
      .array(
        z.strictObject({
          agencyId: z.string().describe('机关编号'),
          agencyName: z.string().describe('机关名称'),
          onSite: z.int().describe('现场检查次数'),
          offSite: z.int().describe('非现场检查次数'),
          sharePerTenThousand: z.int().nullable().describe('非现场所占比例，万分之几；一次也没有的为空'),
          watched: z
            .boolean()
            .describe('是否文件点名须推行非现场监管的领域（规则包 discretion.offSiteLines）'),
        }),
      )
      .describe('各机关，非现场比例低的在前'),
  }),
  refusals: ['notFound'],
});

export const deviceOperations: Operations = {
  listDevices: listDevicesOperation,
  registerDevice,
  getDevice,
  reviseDevice,
  publishDevice,
  retireDevice,
  listPublicDevices,
  getOffSiteShare: offSiteShare,
};
