// What the index of a case says, in the words of people: names for ids, moments of Shanghai.
import { dateInNumerals } from '../../documents/chinese-numerals';
import type { CaseToIndex } from '../../documents/case-file-index';
import { kindNames } from '../../documents/forms/parts';
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import { anyCommandTitle, roleNames, stageNames } from '../../domain/errors/names';
import { systemActorId } from '../../domain/shared/actor';
import { documentObject } from '../../prisma/queries/document-register';
import { namesOf } from '../../prisma/queries/names';
import type { ApiDependencies } from '../dependencies';
import type { Sections, Taking } from './sections';

/** 2026-09-30 14:05 */
const moment = (at: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);

const withheldIn = (steps: Sections['record']['said']['steps']): readonly string[] => {
  const withheld = steps.filter((step) => step.withheld !== null);
  const [first] = withheld;
  if (first?.withheld == null) return [];
  const numbers = withheld.map(({ sequence }) => String(sequence)).join('、');
  return [`第 ${numbers} 步没有给全：${first.withheld.why}。`];
};

const notesOf = ({ record, acts, history, form, evidence }: Sections): readonly string[] => [
  '本目录和 index.json 所列相同；index.json 另有每个文件的散列。核对案卷：npm run case-file:verify -- 案卷.zip。',
  ...withheldIn(record.said.steps),
  form.said === null
    ? '没有现场表单。'
    : `现场表单一份，填写 ${String(form.said.entries.length)} 次，逐次相连。`,
  ...acts.said.map(({ name, count, path }) => `${actNames[name] ?? name}：${String(count)} 件（${path}）。`),
  history.said.reason === null
    ? 'Temporal 的历史在案卷中。'
    : `没有 Temporal 的历史：${history.said.reason}。`,
  ...(evidence.said.some(({ path }) => path === null) ? ['有的证据文件缺失，见“三、证据”。'] : []),
  '企业评价自成一体，不属于任何一次检查的案卷；投诉和异议只列导出人看得到的。',
];

const actNames: Readonly<Record<string, string>> = {
  codes: '码的签发和核验',
  rights: '涉及企业权利的事项',
  refusedScans: '没有通过的扫码（按小时计数，只给监督、审计、纪检监察人员）',
  complaints: '投诉和异议',
  refusals: '没有办成的操作（只给监督、审计、纪检监察人员）',
};

export const caseToIndex = async (
  { database: { pool } }: ApiDependencies,
  { actor, found, now }: Taking,
  sections: Sections,
): Promise<CaseToIndex> => {
  const { id, jurisdiction, state, pack, startedAt, endedAt, headHash } = found;
  const { record, documents, evidence, acts } = sections;
  const people = [
    ...record.said.steps.map(({ actorId }) => actorId),
    ...evidence.said.map(({ takenBy }) => takenBy),
    actor.id,
  ];
  const { draft } = state;
  const [named, object] = await Promise.all([
    namesOf(pool, {
      jurisdiction,
      ids: [...new Set([...people.filter((one) => one !== null), ...draft.agencyIds])],
      registers: ['agency', 'person'],
    }),
    documentObject(pool, id, draft, yearOf(draft.window.from)),
  ]);
  const names = new Map(named.map(({ register, id: one, name }) => [`${register}:${one}`, name]));
  const person = (one: string | null): string =>
    one === null || one === systemActorId ? '系统' : (names.get(`person:${one}`) ?? one);
  const agency = (one: string): string => names.get(`agency:${one}`) ?? one;
  const ofRights = new Set(acts.rights.map(({ sequence }) => sequence));
  return {
    inspectionId: id,
    enterprise: object.name ?? draft.enterpriseId,
    uscc: object.uscc ?? '',
    lead: agency(draft.leadAgencyId),
    others: draft.agencyIds.filter((one) => one !== draft.leadAgencyId).map(agency),
    items: object.items.map((item) => item.name ?? item.id),
    kind: kindNames[draft.kind],
    stage: stageNames[state.stage],
    pack: `${pack.id} ${pack.version}`,
    startedAt: moment(startedAt),
    endedAt: endedAt === null ? null : moment(endedAt),
    exportedAt: moment(now),
    exportedBy: `${person(actor.id)}（${actor.roles.map((role) => roleNames[role]).join('、')}）`,
    headHash,
    steps: record.said.steps.map(({ sequence, at, command, actorId, hash }) => ({
      sequence,
      at: at === null ? '' : moment(at),
      title: anyCommandTitle[command] ?? command,
      who: person(actorId),
      hash,
      ofRights: ofRights.has(sequence),
    })),
    documents: documents.said,
    evidence: evidence.said.map(({ content, takenAt, takenBy, name, sha256, path }) => ({
      content,
      takenAt: moment(takenAt.toISOString()),
      takenBy: person(takenBy),
      name,
      sha256,
      isThere: path !== null,
    })),
    notes: notesOf(sections),
    issuedOn: dateInNumerals(shanghaiDay(now)),
  };
};
