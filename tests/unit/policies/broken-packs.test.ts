// A broken pack is refused with one sentence a fault that names file, place, what was expected and what stands there.
import fs from 'node:fs';
import path from 'node:path';
import { loadAllPacks, loadCalendar, loadClauseRegister, loadPack } from '../../../policies/load';
import { PackError } from '../../../policies/pack-error';
import { copyOfPolicies, removeCopies, type PackFolder } from './pack-folder';

let folder: PackFolder;
beforeEach(() => {
  folder = copyOfPolicies();
});
afterEach(removeCopies);

const refusal = (id = 'cixi'): string => {
  try {
    loadPack(id, { directory: folder.directory, allowDrafts: true });
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'accepted';
};

const faultyRule = (from: string, to: string): string => {
  folder.edit('packs/cixi.yaml', from, to);
  return refusal();
};

test('an untouched copy is accepted', () => {
  expect(refusal()).toBe('accepted');
});

test('a strength that does not exist is named beside those that do', () => {
  expect(faultyRule('annualCap: { strength: block*,', 'annualCap: { strength: blok,')).toBe(
    'cixi.yaml：rules.annualCap.strength 应为 block、block*、warn、count、off 之一，实为 blok',
  );
});

test('a rule that does not exist is named', () => {
  expect(faultyRule('annualCap:', 'anualCap:')).toBe('cixi.yaml：rules 中有不认识的键 anualCap');
});

test('a parameter that does not exist is named', () => {
  expect(faultyRule('strength: block*, limit: 2,', 'strength: block*, maximum: 2,')).toBe(
    'cixi.yaml：rules.annualCap 中有不认识的键 maximum',
  );
});

test('a section that does not exist is named', () => {
  expect(faultyRule('\ntriggers:', '\ntrigger:')).toBe('cixi.yaml：顶层 中有不认识的键 trigger');
});

test('an entry without clause and without reason is refused', () => {
  expect(
    faultyRule('approver: { value: agencyLeader, clauses: [CX-44] }', 'approver: { value: agencyLeader }'),
  ).toBe('cixi.yaml：planning.approver 须写明依据的条款（clauses）或本系统的理由（ours）');
});

test('a clause that the register does not hold is refused', () => {
  expect(
    faultyRule('overrideBy: agencyLeader, clauses: [CX-30]', 'overrideBy: agencyLeader, clauses: [CX-129]'),
  ).toBe('cixi.yaml：rules.annualCap.clauses[0] 引用的条款 CX-129 不在条款登记簿中');
});

test("a clause of another jurisdiction's document is refused", () => {
  expect(
    faultyRule(
      'capExempt: { value: [complaint, referral, assignment, riskAlarm, enterpriseApplication], clauses: [CX-32]',
      'capExempt: { value: [complaint], clauses: [CX-32, HZ-18]',
    ),
  ).toBe('cixi.yaml：triggers.capExempt.clauses[1] 引用了 HZ-18，而本规则包只能引用 CX 文件的条款');
});

test('a citation that is no clause id is refused', () => {
  expect(
    faultyRule('overrideBy: agencyLeader, clauses: [CX-30]', 'overrideBy: agencyLeader, clauses: [第五条]'),
  ).toBe('cixi.yaml：rules.annualCap.clauses[0] 应为条款编号，例如 HZ-65，实为 第五条');
});

test('a rule in principle must say who may override it', () => {
  expect(faultyRule('limit: 2, overrideBy: agencyLeader,', 'limit: 2,')).toBe(
    'cixi.yaml：rules.annualCap.overrideBy 缺少：strength 为 block* 时须写明由谁放行',
  );
});

test('a strict rule must not name anyone who could override it', () => {
  expect(
    faultyRule(
      'itemPublished: { strength: block,',
      'itemPublished: { strength: block, overrideBy: agencyLeader,',
    ),
  ).toBe('cixi.yaml：rules.itemPublished.overrideBy 多余：只有 strength 为 block* 时才能放行，实为 block');
});

test('a limit on a rule that counts nothing is refused', () => {
  expect(faultyRule('itemPublished: { strength: block,', 'itemPublished: { strength: block, limit: 3,')).toBe(
    'cixi.yaml：rules.itemPublished.limit 多余：此规则不涉及次数或人数',
  );
});

test('a value of the wrong type is shown', () => {
  expect(faultyRule('strength: block*, limit: 2,', 'strength: block*, limit: 两次,')).toBe(
    'cixi.yaml：rules.annualCap.limit 应为数字，实为 两次',
  );
});

test('a missing field is named', () => {
  expect(faultyRule('  territory: { value: 慈溪市，及所属镇（街道）, ours: 依各项责任单位 }\n', '')).toBe(
    'cixi.yaml：缺少 document.territory',
  );
});

test('a unit of time that does not exist is named beside those that do', () => {
  folder.edit('packs/jiujiang.yaml', 'unit: workingDayOfNextMonth', 'unit: workday');
  expect(refusal('jiujiang')).toBe(
    'jiujiang.yaml：deadlines.triggeredReturn.span.unit 应为 workingDay、calendarDay、fixedDate、monthEnd、workingDayOfNextMonth 之一，实为 workday',
  );
});

test('a number of days for what the document calls prompt needs our reason', () => {
  expect(
    faultyRule(
      'clauses: [CX-71, CX-72], ours: 文件只说及时，取三个工作日（A11） }',
      'clauses: [CX-71, CX-72] }',
    ),
  ).toBe('cixi.yaml：deadlines.resultNotice 文件没有给出天数（soft），须在 ours 写明取此天数的理由');
});

test('a filing body without a name is refused', () => {
  expect(faultyRule('value: [coordinatingBody, justiceBureau]', 'value: [coordinatingBody, taxBureau]')).toBe(
    'cixi.yaml：filing.recipients.value[1] 的机构 taxBureau 未在 bodies 中写明名称',
  );
});

test('an exemption for a source that the pack does not know is refused', () => {
  expect(faultyRule('capExempt: { value: [complaint,', 'capExempt: { value: [unannounced, complaint,')).toBe(
    'cixi.yaml：triggers.capExempt.value[0] 的来源 unannounced 不在 triggers.sources 之中',
  );
});

test('every fault is reported at once, one a line', () => {
  folder.edit('packs/cixi.yaml', 'pack: cixi', 'pack: Cixi');
  expect(faultyRule('version: 1.0.0', 'version: v1')).toBe(
    [
      'cixi.yaml：pack 应为小写英文标识，实为 Cixi',
      'cixi.yaml：version 应为三段版本号，例如 1.0.0，实为 v1',
    ].join('\n'),
  );
});

test('a pack under the name of another file is refused', () => {
  expect(faultyRule('pack: cixi', 'pack: ningbo')).toBe(
    'cixi.yaml：pack 应与文件名相同，为 cixi，实为 ningbo',
  );
});

test('a key written twice is found with its line', () => {
  expect(faultyRule('version: 1.0.0\n', 'version: 1.0.0\nversion: 1.0.1\n')).toBe(
    'cixi.yaml：第 7 行第 1 列，同一个键写了两次（DUPLICATE_KEY）',
  );
});

test('text that is no YAML is found with its line', () => {
  expect(faultyRule('name: 慈溪市\n', 'name: [慈溪市\n')).toMatch(/^cixi\.yaml：第 \d+ 行第 \d+ 列，/);
});

test('the base must set every rule and may cite no document', () => {
  folder.edit('packs/base.yaml', 'ours: 没有公开的事项企业无从核对，处处不得检查', 'clauses: [HZ-07]');
  expect(refusal()).toBe(
    'base.yaml：rules.itemPublished.clauses[0] 引用了 HZ-07：底板不属于任何文件，只能写 ours',
  );
  folder.edit('packs/base.yaml', '  itemPublished: { strength: block, clauses: [HZ-07] }\n', '');
  expect(refusal()).toBe('base.yaml：缺少 rules.itemPublished');
});

test('a draft is refused unless drafts are allowed', () => {
  expect(() => loadPack('huzhou', { directory: folder.directory })).toThrow(
    new PackError('huzhou.yaml', ['所据文件仍是征求意见稿，尚不生效；须在设置中允许草案后才能使用']),
  );
  expect(loadPack('huzhou', { directory: folder.directory, allowDrafts: true }).status).toBe('draft');
});

test('an unknown jurisdiction is answered with those that exist', () => {
  expect(refusal('hangzhou')).toBe(
    'hangzhou.yaml：没有这个规则包；现有 cixi、donge、huzhou、jiujiang、xiangtan',
  );
});

test('one broken pack keeps all from loading', () => {
  folder.edit('packs/cixi.yaml', 'extends: base', 'extends: ground');
  expect(() => loadAllPacks({ directory: folder.directory })).toThrow(
    new PackError('cixi.yaml', ['extends 应为 base，实为 ground']),
  );
});

test('a gap in the register is found', () => {
  folder.edit('clauses/cixi.yaml', 'id: CX-30\n', 'id: CX-31x\n');
  expect(() => loadClauseRegister(folder.directory)).toThrow(
    /^cixi\.yaml：clauses\[29\]\.id 应为条款编号，例如 HZ-65，实为 CX-31x$/m,
  );
  folder.edit('clauses/cixi.yaml', 'id: CX-31x\n', 'id: CX-900\n');
  expect(() => loadClauseRegister(folder.directory)).toThrow(
    'cixi.yaml：clauses[29].id 应为 CX-30，编号须连续',
  );
});

test('a document registered twice is found', () => {
  fs.copyFileSync(
    path.join(folder.directory, 'clauses/cixi.yaml'),
    path.join(folder.directory, 'clauses/zz.yaml'),
  );
  expect(() => loadClauseRegister(folder.directory)).toThrow('zz.yaml：条款 CX-01 已在另一文件中登记');
});

test('a calendar with a day that does not exist is refused', () => {
  folder.edit('calendar/cn.yaml', 'date: 2026-02-14', 'date: 2026-02-30');
  expect(() => loadCalendar(folder.directory)).toThrow(
    /date 应为 YYYY-MM-DD 格式且真实存在的日期，实为 2026-02-30$/m,
  );
});
