// What an officer fills in at one point of the form, on a device that may be offline: made there once, sent as often as need be.
import { z } from 'zod';

export const pointFindings = ['conforms', 'violates', 'notApplicable', 'open'] as const;
export type PointFinding = (typeof pointFindings)[number];

const entryId = z
  .uuid()
  .transform((id) => id.toLowerCase())
  .describe('填写的编号：设备自己生成的 UUID，重发时不变');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位小写十六进制的 SHA-256');

/** The value of a point. */
export const pointValueSchema = z.strictObject({
  finding: z
    .enum(pointFindings)
    .describe('conforms：符合；violates：不符合；notApplicable：不适用；open：改为尚未查'),
  note: z
    .string()
    .trim()
    .max(2000, '不得超过 2000 个字符')
    .regex(/^[^\0]*$/, '不能含控制字符')
    .describe('所见情况'),
  files: z.array(sha256).max(20).describe('照片、录像等证据的 SHA-256；先上传文件，再报填写'),
});
export type PointValue = z.infer<typeof pointValueSchema>;

export const formEntrySchema = z.strictObject({
  entryId,
  formHash: sha256.describe('所填表单的 SHA-256，取自离线包'),
  point: z.int().min(1).max(10_000).describe('要点的序号'),
  basedOn: z
    .array(entryId)
    .max(50)
    .describe('填写时在本要点上所看到的、由这次填写代替的各次填写；第一次填写为空'),
  ...pointValueSchema.shape,
  madeAt: z.iso
    .datetime({ offset: true, error: '应为带时区的时刻，例如 2026-09-30T08:00:00+08:00' })
    .transform((at) => new Date(at).toISOString())
    .describe('设备上的时刻，只供参考：先后以 basedOn 为准'),
});
/** As sent by a device. */
export type FormEntry = z.infer<typeof formEntrySchema>;

/** As kept: who sent it, and in what order it came in. */
export interface KeptEntry extends FormEntry {
  readonly officerId: string;
  /** From 1 within one inspection. */
  readonly sequence: number;
}

export const valueOf = ({ finding, note, files }: PointValue): PointValue => ({
  finding,
  note,
  files: [...new Set(files)].sort(),
});

export const sameValue = (one: PointValue, other: PointValue): boolean =>
  JSON.stringify(valueOf(one)) === JSON.stringify(valueOf(other));

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify([...new Set(one)].sort()) === JSON.stringify([...new Set(other)].sort());

/** Whether a repeat says what the first sending said. */
export const sameEntry = (one: FormEntry, other: FormEntry): boolean =>
  one.entryId === other.entryId &&
  one.formHash === other.formHash &&
  one.point === other.point &&
  one.madeAt === other.madeAt &&
  sameSet(one.basedOn, other.basedOn) &&
  sameValue(one, other);
