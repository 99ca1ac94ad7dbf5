// What an officer says of a photo, a recording or a paper, and what the store found of the file itself.
import { z } from 'zod';
import { placedSchema } from '../position/check-in';
import { evidenceFixSchema } from '../position/fix';
import { evidenceKinds, idSchema, textSchema } from './vocabulary';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位小写十六进制的 SHA-256');

/** Said without Unicode classes, which not every reader of the contract knows. */
const withoutControl = new RegExp(String.raw`^[^\u0000-\u001f\u007f-\u009f]+$`);

/** Measured here, of the bytes that were kept; no caller may say so. */
export const receivedFileSchema = z
  .object({
    sizeBytes: z.number().int().min(1).describe('文件的字节数'),
    mediaType: z.string().min(1).max(100).describe('由文件内容辨认的类型'),
    clockSkewSeconds: z
      .number()
      .int()
      .exactOptional()
      .describe('设备的时钟快多少秒，负数为慢；设备没有报时的没有'),
    placed: placedSchema
      .exactOptional()
      .describe('取得的位置与登记的地点相距多远；没有位置、规则包没有写明多近算到场的没有'),
  })
  .strict();
export type ReceivedFile = z.infer<typeof receivedFileSchema>;

/** Time, place, person and what it shows: DE-56 asks for all four of a photo, a sound or a video recording. */
export const evidenceClaimSchema = z
  .object({
    evidenceId: z
      .string()
      .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, '应为小写的 UUID')
      .describe('证据的编号：设备自己生成的 UUID，重发时不变'),
    uploadId: idSchema.describe('上传的编号：上传地址的最后一段'),
    sha256: sha256Schema.describe('文件的 SHA-256，由设备计算；本系统重新计算，须相同'),
    name: z
      .string()
      .trim()
      .min(1)
      .max(255)
      .regex(withoutControl, '不能含控制字符')
      .describe('文件在设备上的名称，照录；不作为存放的路径'),
    kind: z.enum(evidenceKinds).describe('photo：照片；video：录像；audio：录音；document：书证'),
    takenAt: z.iso
      .datetime({ offset: true, error: '应为带时区的时刻，例如 2026-09-30T08:00:00+08:00' })
      .refine((at) => at >= '1992' && at < '9998', '设备的时钟明显不对，请以实际取得的时刻填写')
      .transform((at) => new Date(at).toISOString())
      .describe('取得的时刻，照设备上的时钟'),
    deviceClockAt: z.iso
      .datetime({ offset: true, error: '应为带时区的时刻，例如 2026-09-30T08:00:00+08:00' })
      .exactOptional()
      .describe(
        '报送这一刻设备的时钟，每次报送、重发都重新读取；由此算出时钟的偏差，取得的时刻照偏差改正以后判断',
      ),
    place: textSchema.describe('取得的地点'),
    position: evidenceFixSchema.exactOptional().describe('取得时的位置'),
    takenBy: idSchema.describe('拍摄人、收集人：检查人员编号；企业交改正的证明的，填交的人自己的编号'),
    content: textSchema.describe('证明的内容'),
    received: receivedFileSchema.exactOptional().describe('收到的文件；由系统填写'),
  })
  .strict();
