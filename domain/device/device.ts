// A monitoring device (监控设备): reasonably placed, visibly marked, reviewed, calibrated and made public before its evidence
// counts (XT-43, XT-44), and set up for supervision, never for fines (XT-45).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { idSchema } from '../inspection/vocabulary';
import { refuse, type Refusal, type Source } from '../shared/outcome';
import type { DeviceFault } from './facts';

const line = z.string().trim().min(1).max(1000);

export const deviceSchema = z.strictObject({
  name: line.describe('名称、型号'),
  place: line.describe('设置的地点'),
  placeReason: line.describe('为何设在此处：位置合理的说明'),
  purpose: line.describe('用途：收集哪些违法事实'),
  basis: line.describe('设置的法定依据'),
  need: line.describe('监管上的需要'),
  notForFines: z.literal(true).describe('承诺：不是为增加罚款而设'),
  markVisible: z.boolean().describe('标识是否醒目'),
  legalReviewRef: line.nullable().default(null).describe('设置的法制审核编号'),
  technicalReviewRef: line.nullable().default(null).describe('设置的技术审核编号'),
  calibratedUntil: plainDateSchema.nullable().default(null).describe('检定、校准有效期至；空为没有检定'),
  itemIds: z.array(idSchema).max(200).default([]).describe('用于哪些检查事项'),
});
export type DeviceText = z.infer<typeof deviceSchema>;

export interface Device extends DeviceText {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly publishedOn: PlainDate | null;
  readonly retiredOn: PlainDate | null;
  readonly retiredReason: string | null;
  readonly version: number;
}

/** What the device itself lacks, published or not. */
const lacking = (
  { markVisible, legalReviewRef, technicalReviewRef, calibratedUntil }: DeviceText,
  on: PlainDate,
): readonly DeviceFault[] => [
  ...(markVisible ? [] : (['unmarked'] as const)),
  ...(calibratedUntil !== null && calibratedUntil >= on ? [] : (['uncalibrated'] as const)),
  ...(legalReviewRef !== null && technicalReviewRef !== null ? [] : (['unreviewed'] as const)),
];

/** Why its evidence may not be used by these agencies on this day. */
export const deviceFaults = (
  device: Device,
  agencyIds: readonly string[],
  on: PlainDate,
): readonly DeviceFault[] => [
  ...(agencyIds.includes(device.agencyId) ? [] : (['otherAgency'] as const)),
  ...(device.retiredOn === null ? [] : (['retired'] as const)),
  ...(device.publishedOn === null ? (['unpublished'] as const) : []),
  ...lacking(device, on),
];

/** XT-43, XT-44: in the law of a place, or the Act on Administrative Penalties where the place says nothing. */
const deviceSource: Source = {
  clauses: [],
  ours: '行政处罚法第四十一条：设置应当经过法制和技术审核，标志明显，地点向社会公布',
};

export const retiredRefusal = ({ retiredOn, id }: Device): Refusal | null =>
  retiredOn === null ? null : refuse('deviceState', { device: id, faults: ['retired'] }, deviceSource);

export const publishRefusal = (device: Device, today: PlainDate): Refusal | null => {
  const faults = lacking(device, today);
  if (device.publishedOn !== null) return refuse('alreadyDone', { command: 'publishDevice' });
  return (
    retiredRefusal(device) ??
    (faults.length > 0 ? refuse('deviceState', { device: device.id, faults }, deviceSource) : null)
  );
};

/** What is said of its place, purpose or basis has changed: it has to be made public again. */
export const revised = (device: Device, text: DeviceText): Device => {
  const same = (['place', 'purpose', 'basis'] as const).every((field) => device[field] === text[field]);
  return { ...device, ...text, publishedOn: same ? device.publishedOn : null, version: device.version + 1 };
};
