// The lists beside the list: what an entry says, what a version keeps, and which checks the negative list forbids.
import fc from 'fast-check';
import { bansOn, type CheckSubject } from '../../../../domain/items/bans';
import {
  agreementsAtFirst,
  agreeToVersion,
  countsFrom,
  endCatalogue,
  reviseCatalogue,
  versionAt,
  type Catalogue,
} from '../../../../domain/items/catalogue';
import { mayFollow, consultationStages } from '../../../../domain/items/consultation';
import { entriesOf, idsNamed, listEntrySchemas, type ListEntry } from '../../../../domain/items/list-entries';
import { day } from './kit';

const source = { clauses: ['JJ-17'], ours: null };

const listOf = (...keys: readonly string[]): Catalogue => ({
  id: 'list-1',
  jurisdiction: 'jiujiang',
  agencyId: null,
  kind: 'keyTradeJoint',
  name: '联查事项清单',
  versions: [
    {
      number: 1,
      validFrom: day('2026-01-01'),
      ref: '一号',
      body: keys.map((key) => ({ key })),
      removals: [],
      agreements: [],
    },
  ],
  ended: null,
});
const next = (keys: readonly string[], removals: readonly string[] = [], validFrom = '2026-02-01') => ({
  validFrom: day(validFrom),
  ref: '二号',
  body: keys.map((key) => ({ key })),
  removals: removals.map((key) => ({ key, reason: '业态消失', decisionRef: '三号' })),
  agreements: [],
});
const today = day('2026-01-15');

test('easy in, strict out: what leaves is named, what stays is not (JJ-17)', () => {
  const list = listOf('1', '2');
  expect(reviseCatalogue(list, next(['1', '2', '3']), today, source)).toMatchObject({ ok: true });
  expect(reviseCatalogue(list, next(['2']), today, source)).toMatchObject({
    ok: false,
    code: 'listRemoval',
    params: { keys: ['1'] },
    source,
  });
  expect(reviseCatalogue(list, next(['2'], ['1']), today, source)).toMatchObject({ ok: true });
  expect(reviseCatalogue(list, next(['2']), today, null)).toMatchObject({ ok: true });
  expect(reviseCatalogue(list, next(['1', '2'], ['1']), today, null)).toMatchObject({
    params: { stays: true },
  });
});

test('each day reads the version of its day, and nothing begins before today or before the version it follows', () => {
  const revised = reviseCatalogue(listOf('1'), next(['1', '2']), today, null);
  if (!revised.ok) throw new Error(revised.code);
  const { catalogue } = revised;
  const numbers = ['2025-12-31', '2026-01-31', '2026-02-01'].map(
    (on) => versionAt(catalogue, day(on))?.number,
  );
  expect(numbers).toEqual([undefined, 1, 2]);
  for (const validFrom of ['2026-01-14', '2026-01-20', '2026-02-01'])
    expect(reviseCatalogue(catalogue, next(['1'], [], validFrom), today, null)).toMatchObject({
      code: 'itemDate',
    });
  const ended = endCatalogue(catalogue, day('2026-03-01'), '不用了', today);
  if (!ended.ok) throw new Error(ended.code);
  expect(versionAt(ended.catalogue, day('2026-02-28'))?.number).toBe(2);
  expect(versionAt(ended.catalogue, day('2026-03-01'))).toBeNull();
  expect(reviseCatalogue(ended.catalogue, next(['1'], [], '2026-04-01'), today, null)).toMatchObject({
    code: 'itemState',
  });
});

const crossDepartment = {
  key: '1',
  field: '危险化学品',
  leadAgencyId: 'a',
  cooperatingAgencyIds: ['b'],
  itemIds: ['item-1'],
  duties: [
    { agencyId: 'a', duty: '牵头' },
    { agencyId: 'b', duty: '配合' },
  ],
};

test('a cross-department entry says of every unit what it does (HZ-08, HZ-09, XT-33)', () => {
  const read = (change: object) =>
    listEntrySchemas.crossDepartment.safeParse({ ...crossDepartment, ...change }).success;
  expect(read({})).toBe(true);
  expect(read({ duties: crossDepartment.duties.slice(0, 1) })).toBe(false);
  expect(read({ cooperatingAgencyIds: ['a', 'b'] })).toBe(false);
  expect(read({ itemIds: [] })).toBe(false);
  expect(idsNamed(crossDepartment)).toEqual({ items: ['item-1'], agencies: ['a', 'b'] });
});

test('a list names each entry once; a trade’s own norms name no item, so nothing can rest on them (HZ-12)', () => {
  const simple = { key: '1', itemId: 'item-1' };
  expect(entriesOf('simpleItems').safeParse([simple, simple]).success).toBe(false);
  expect(entriesOf('simpleItems').safeParse([simple, { ...simple, key: '2' }]).success).toBe(true);
  const norm = {
    key: '1',
    trade: '餐饮',
    association: '餐饮协会',
    norm: '明厨亮灶',
    application: '会员自愿',
  };
  expect(idsNamed(listEntrySchemas.selfDiscipline.parse(norm))).toEqual({ items: [], agencies: [] });
  expect(listEntrySchemas.selfDiscipline.safeParse({ ...norm, itemIds: ['item-1'] }).success).toBe(false);
});

test('risks and problems of a trade carry what to look at and advice for the firm (HZ-55, JJ-12); a trade has its booklet (HZ-56, JJ-58)', () => {
  const risk = { key: '1', trade: '仓储', point: '堆垛过高', check: '量高度', advice: '每垛不超过 3 米' };
  for (const kind of ['commonRisks', 'specificRisks', 'commonProblems'] as const)
    expect(entriesOf(kind).safeParse([risk]).success).toBe(true);
  const booklet = { key: '1', trade: '仓储', agencyIds: ['a', 'b'], documentRef: '手册一号' };
  expect(entriesOf('tradeBooklet').safeParse([booklet]).success).toBe(true);
});

test('joint items of key trades come batch by batch, each with who proposed it and why (JJ-15, JJ-16)', () => {
  const entry = {
    key: '1',
    trade: '加油站',
    batch: '第一批',
    itemIds: ['item-1'],
    leadAgencyId: 'a',
    proposedBy: ['b'],
    why: '公众关注',
  };
  expect(entriesOf('keyTradeJoint').safeParse([entry]).success).toBe(true);
  expect(entriesOf('keyTradeJoint').safeParse([{ ...entry, proposedBy: [] }]).success).toBe(false);
});

const subject: CheckSubject = {
  itemIds: ['item-1', 'item-2'],
  kind: 'planned',
  mode: 'single',
  channel: 'onSite',
  pool: 'whitelist',
  day: day('2026-03-01'),
};
const ban = (change: Partial<ListEntry<'negative'>> = {}): ListEntry<'negative'> =>
  listEntrySchemas.negative.parse({ key: '1', conduct: '不得', basis: '第三条', ...change });

describe('a list that two bodies make together (JJ-16)', () => {
  const together = { clauses: ['JJ-16'], ours: null };
  const justice = { id: 'li', roles: ['supervisor'] } as const;
  const market = { id: 'wang', roles: ['coordinatingBody'] } as const;
  const both = { id: 'zhao', roles: ['supervisor', 'coordinatingBody'] } as const;
  const bodies = ['supervisor', 'coordinatingBody'] as const;
  const made = (maker: Parameters<typeof agreementsAtFirst>[1], madeOn = '2026-01-10') => {
    const outcome = reviseCatalogue(
      listOf('1'),
      { ...next(['1', '2']), agreements: agreementsAtFirst(bodies, maker, day(madeOn)) },
      day(madeOn),
      null,
    );
    if (!outcome.ok) throw new Error('refused');
    return outcome.catalogue;
  };
  const agree = (
    catalogue: Catalogue,
    actor: Parameters<typeof agreeToVersion>[1]['actor'],
    on: string,
    number = 2,
  ) => agreeToVersion(catalogue, { number, actor }, day(on), together);
  const ordered = (catalogue: Catalogue, on: string) => versionAt(catalogue, day(on))?.number;

  test('counts from its day once both have agreed before, whoever made it', () => {
    for (const [maker, other] of [
      [justice, market],
      [market, justice],
    ] as const) {
      const catalogue = made(maker);
      expect(ordered(catalogue, '2026-06-01')).toBe(1);
      const agreed = agree(catalogue, other, '2026-01-20');
      if (!agreed.ok) throw new Error('refused');
      expect(ordered(agreed.catalogue, '2026-01-31')).toBe(1);
      expect(ordered(agreed.catalogue, '2026-02-01')).toBe(2);
    }
  });

  test('agreed late it counts from that day on, never before', () => {
    const agreed = agree(made(justice), market, '2026-03-05');
    if (!agreed.ok) throw new Error('refused');
    expect(ordered(agreed.catalogue, '2026-03-04')).toBe(1);
    expect(ordered(agreed.catalogue, '2026-03-05')).toBe(2);
    expect(agreed.catalogue.versions.map(countsFrom)).toEqual(['2026-01-01', '2026-03-05']);
  });

  test('what leaves is told by the version that counted, whatever one body alone has written since (JJ-17)', () => {
    const pending = reviseCatalogue(
      listOf('1', '2'),
      { ...next(['2'], ['1']), agreements: agreementsAtFirst(bodies, justice, day('2026-01-10')) },
      day('2026-01-10'),
      source,
    );
    if (!pending.ok) throw new Error('refused');
    const later = next(['2'], [], '2026-03-01');
    expect(reviseCatalogue(pending.catalogue, later, day('2026-01-20'), source)).toMatchObject({
      code: 'listRemoval',
      params: { keys: ['1'] },
    });
    const said = next(['2'], ['1'], '2026-03-01');
    expect(reviseCatalogue(pending.catalogue, said, day('2026-01-20'), source).ok).toBe(true);
  });

  test('nobody agrees twice, for another body, to an older version, or where nothing waits', () => {
    const catalogue = made(justice);
    const no = (why: string) => ({ ok: false, code: 'listAgreement', params: { why }, source: together });
    expect(agree(catalogue, justice, '2026-01-20')).toMatchObject(no('samePerson'));
    expect(agree(made(both), both, '2026-01-20')).toMatchObject(no('samePerson'));
    expect(agree(catalogue, { id: 'x', roles: ['drafter'] }, '2026-01-20')).toMatchObject(no('otherBody'));
    expect(agree(catalogue, { id: 'y', roles: ['supervisor'] }, '2026-01-20')).toMatchObject(no('otherBody'));
    expect(agree(catalogue, market, '2026-01-20', 1)).toMatchObject(no('superseded'));
    const agreed = agree(catalogue, market, '2026-01-20');
    if (!agreed.ok) throw new Error('refused');
    expect(agree(agreed.catalogue, { ...market, id: 'z' }, '2026-01-21')).toMatchObject(no('nothingWaits'));
    expect(agree(listOf('1'), market, '2026-01-20', 1)).toMatchObject(no('nothingWaits'));
  });
});

test('a check meets an entry of the negative list when it meets every condition that the entry sets (JJ-57)', () => {
  const meets = (change: Partial<ListEntry<'negative'>>) => bansOn(subject, [ban(change)]).length === 1;
  expect(meets({})).toBe(true);
  expect(meets({ itemIds: ['item-2'], kinds: ['planned'], channels: ['onSite'], pools: ['whitelist'] })).toBe(
    true,
  );
  expect(meets({ itemIds: ['item-3'] })).toBe(false);
  expect(meets({ kinds: ['special'] })).toBe(false);
  expect(meets({ channels: ['offSite'] })).toBe(false);
  expect(meets({ pools: ['general'] })).toBe(false);
  expect([meets({ untilDate: day('2026-03-01') }), meets({ untilDate: day('2026-02-28') })]).toEqual([
    true,
    false,
  ]);
  expect(bansOn({ ...subject, mode: 'joint' }, [ban({ jointOnly: true })])).toEqual([]);
});

test('a consultation only goes forward, and to the government only where the place sends it (HZ-57, DE-71)', () => {
  const stage = fc.constantFrom(...consultationStages);
  fc.assert(
    fc.property(stage, stage, (from, to) => {
      const way = (government: boolean) => mayFollow(from, to, government);
      if (from === 'settled' || from === 'decided') expect([way(true), way(false)]).toEqual([false, false]);
      if (to === 'decided') expect(way(true)).toBe(from === 'submitted');
      if (to === 'submitted') expect(way(false)).toBe(false);
      if (to === 'consulting') expect(way(false)).toBe(from === 'consulting');
    }),
  );
  expect(consultationStages.filter((one) => mayFollow(null, one, true))).toEqual(['consulting']);
});

test('how a field is checked off site, by what standard, and whose means may be shared (JJ-52, DE-74)', () => {
  const procedure = {
    ...{ key: '1', field: '生态环保', means: '在线监测', procedure: '比对、核实、转入现场' },
    ...{ standard: '小时均值不超标', evidence: '导出并计算摘要' },
  };
  expect(entriesOf('offSiteProcedure').safeParse([procedure]).success).toBe(true);
  expect(entriesOf('offSiteProcedure').safeParse([{ ...procedure, standard: '' }]).success).toBe(false);
  const shared = {
    ...{ key: '1', name: '烟火识别', means: 'imageRecognition' },
    ...{ leadAgencyId: 'a', agencyIds: ['b'], access: '平台接口' },
  };
  expect(entriesOf('sharedMeans').safeParse([shared]).success).toBe(true);
});
