// A position as a device gives it.
import { z } from 'zod';
import { datumSchema } from './coordinates';

export const fixSchema = z.strictObject({
  latitude: z.number().min(-90).max(90).describe('纬度，度'),
  longitude: z.number().min(-180).max(180).describe('经度，度'),
  accuracyMetres: z
    .number()
    .min(0)
    .max(100_000)
    .exactOptional()
    .describe('定位误差半径，米；设备没有给的不填，登记时标明没有误差'),
  datum: datumSchema
    .exactOptional()
    .describe(
      '坐标系；不填为 wgs84，即浏览器、手机系统所给。gcj02 高德、腾讯，bd09 百度，cgcs2000 国家大地坐标系',
    ),
  fixedAt: z.iso
    .datetime({ offset: true, error: '应为带时区的时刻，例如 2026-09-30T08:00:00+08:00' })
    .exactOptional()
    .describe('设备定位的时刻，照设备的时钟；旧的位置由此看出'),
  mocked: z
    .boolean()
    .exactOptional()
    .describe('设备是否报告为模拟的位置（安卓 isMock、苹果 isSimulatedBySoftware）'),
});

/** Of a piece of evidence, always WGS 84 and with its error, as the register of evidence keeps it. */
export const evidenceFixSchema = z.strictObject({
  latitude: z.number().min(-90).max(90).describe('纬度，度，WGS 84'),
  longitude: z.number().min(-180).max(180).describe('经度，度，WGS 84'),
  accuracyMetres: z.number().min(0).max(100_000).describe('定位误差半径，米'),
});
