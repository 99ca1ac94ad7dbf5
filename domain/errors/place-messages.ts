// Sentences about positions at the door and about what is named by its number; messages.ts has the others.
import type { FixDoubt, Placed } from '../position/check-in';
import type { RefusalParams } from '../shared/outcome';

const fixDoubtNames: Readonly<Record<FixDoubt, string>> = {
  stale: '是旧的位置',
  ahead: '定位的时刻还没有到（设备的时钟不准）',
  noTime: '没有写明何时定位',
  noAccuracy: '没有给出误差',
  coarse: '误差过大',
  mocked: '设备报告为模拟的位置',
};

const text = (value: RefusalParams[string] | undefined): string =>
  Array.isArray(value) ? value.join('、') : String(value ?? '—');
const officers = (p: RefusalParams): string => text(p['officers']);

const howFar = (p: RefusalParams): string => {
  const accuracy =
    typeof p['accuracy'] === 'number' ? `误差 ${String(Math.round(p['accuracy']))} 米` : '没有给出误差';
  return `距登记的检查地点约 ${text(p['distance'])} 米（${accuracy}），超过 ${text(p['limit'])} 米`;
};

const doubtsIn = (p: RefusalParams): readonly FixDoubt[] | null =>
  Array.isArray(p['doubts']) ? (p['doubts'] as readonly FixDoubt[]) : null;

export const placeSentences = {
  referenceUnknown: (p: RefusalParams): string =>
    `本系统没有编号为 ${text(p['ref'])} 的${text(p['what'])}。请核对编号后重新提交；不是在本系统提出的，请先登记。`,
  checkInUnexplained: (p: RefusalParams): string =>
    `检查人员 ${officers(p)} 的打卡位置${howFar(p)}。确已到场的，请在 farReason 说明原因后重新提交；没有到场的，到场后再打卡。`,
  'rule.checkInPlace': (p: RefusalParams): string => {
    const doubts = doubtsIn(p);
    if (doubts !== null)
      return `检查人员 ${officers(p)} 的定位${doubts.map((doubt) => fixDoubtNames[doubt]).join('，')}。`;
    return `检查人员 ${officers(p)} 的打卡位置${howFar(p)}${typeof p['reason'] === 'string' ? `；说明：${p['reason']}` : ''}。`;
  },
} as const;

/** What a position at the door is worth, as both sides read it; says plainly where nothing could be measured. */
export const placedSentence = (
  { placement, of, distanceMetres, accuracyMetres, limitMetres, doubts }: Placed,
  farReason: string | undefined,
): string => {
  const place = of === 'site' ? '登记的场所' : '登记的住所';
  const far: Readonly<Record<typeof placement, string>> = {
    near: '',
    far: `，超过 ${String(limitMetres)} 米`,
    unsure: '，误差过大，不能确定是否到场',
    notMeasured: '',
  };
  const measured =
    distanceMetres === null
      ? '登记册没有检查地点的坐标，打卡的位置无从测量'
      : `距${place}约 ${String(distanceMetres)} 米（${accuracyMetres === null ? '没有给出误差' : `误差 ${String(Math.round(accuracyMetres))} 米`}）${far[placement]}`;
  const doubted = doubts.filter((doubt) => doubt !== 'noAccuracy').map((doubt) => fixDoubtNames[doubt]);
  return [
    measured,
    ...(doubted.length === 0 ? [] : [`定位${doubted.join('，')}`]),
    ...(farReason === undefined ? [] : [`说明：${farReason}`]),
  ].join('；');
};
