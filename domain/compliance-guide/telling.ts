// What enterprises are told, in words, and once for each occasion (DE-82, JJ-13, HZ-59, HZ-98).
import { publishedOf, type Guide } from './guide';
import { toldMatterNames } from './names';
import type { Training } from './training';

export interface Told {
  readonly jurisdiction: string;
  readonly kind: 'guide' | 'riskList' | 'training';
  readonly subjectId: string;
  readonly occasion: string;
  readonly title: string;
  readonly text: string;
  /** ISO instant. */
  readonly at: string;
}

/** null: there is nothing published to tell of. */
export const guideTelling = (guide: Guide, at: string): Told | null => {
  const current = publishedOf(guide);
  if (current === null) return null;
  const { jurisdiction, id, title } = guide;
  const { number, changes, content } = current;
  const matters = [...new Set(content.matters.map(({ matter }) => toldMatterNames[matter]))];
  const holds = matters.length === 0 ? '' : `写明了${matters.join('、')}等事项，`;
  const news = changes === null ? '' : `本版的改动：${changes}`;
  return {
    ...{ jurisdiction, at, kind: 'guide', subjectId: id, occasion: `v${String(number)}` },
    title: number === 1 ? `守法经营指引：${title}` : `守法经营指引有修改：${title}`,
    text: `与贵单位有关的“${title}”${number === 1 ? '已经公布' : `已经修改（第 ${String(number)} 版）`}，${holds}列出 ${String(content.points.length)} 个要点，可以逐点自查自纠。${news}`,
  };
};

/** To those for whom it held; null: it never did. */
export const withdrawalTelling = ({ id, jurisdiction, title, versions, withdrawn }: Guide): Told | null =>
  withdrawn === null || versions.every(({ status }) => status !== 'published')
    ? null
    : {
        ...{ jurisdiction, at: withdrawn.at, kind: 'guide', subjectId: id, occasion: 'withdrawn' },
        title: `守法经营指引撤下：${title}`,
        text: `“${title}”不再适用：${withdrawn.reason}。已按它做的自查保持原样，不受影响。`,
      };

export const riskListTelling = (
  list: { readonly id: string; readonly jurisdiction: string },
  {
    agencyName,
    number,
    count,
  }: { readonly agencyName: string; readonly number: number; readonly count: number },
  at: string,
): Told => ({
  ...{ jurisdiction: list.jurisdiction, at, kind: 'riskList', subjectId: list.id },
  occasion: `v${String(number)}`,
  title: `${agencyName}交付的风险清单`,
  text: `${agencyName}为贵单位列出 ${String(count)} 个风险点和建议，供自查和改进。清单只给贵单位，不是检查结果，也不是处罚的依据。`,
});

/** @param occasion announced; changed and its version; cancelled */
export const trainingTelling = (
  training: Training,
  {
    agencyName,
    occasion,
  }: { readonly agencyName: string; readonly occasion: 'announced' | 'changed' | 'cancelled' },
  at: string,
): Told => {
  const { id, jurisdiction, title, on, from, to, place, enrolUntil, cancelReason, version } = training;
  const when = `${on} ${from}—${to}，${place}`;
  const said = {
    announced: `${agencyName}举办培训“${title}”：${when}。${enrolUntil} 以前报名，自愿参加，派谁参加由贵单位自己决定。`,
    changed: `培训“${title}”有改动，现在为：${when}；报名至 ${enrolUntil}。`,
    cancelled: `培训“${title}”（${on}）取消：${cancelReason ?? '未写明理由'}。`,
  };
  const titles = { announced: '培训', changed: '培训有改动', cancelled: '培训取消' };
  return {
    ...{ jurisdiction, at, kind: 'training', subjectId: id },
    occasion: occasion === 'changed' ? `changed${String(version)}` : occasion,
    title: `${titles[occasion]}：${title}`,
    text: said[occasion],
  };
};
