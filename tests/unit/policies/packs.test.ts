// What holds for every pack: complete, every value with its source, nothing demanded that no document demands.
import fs from 'node:fs';
import path from 'node:path';
import { allDeadlineIds, ruleIds } from '../../../domain/policy/rule-ids';
import type { Source } from '../../../domain/shared/outcome';
import { loadAllPacks, loadClauseRegister, packIds } from '../../../policies/load';

const packs = loadAllPacks({ allowDrafts: true });
const register = loadClauseRegister();
const prefixes: Readonly<Record<string, string>> = {
  huzhou: 'HZ',
  cixi: 'CX',
  donge: 'DE',
  jiujiang: 'JJ',
  xiangtan: 'XT',
};

const sourcesIn = (node: unknown, at = ''): (readonly [string, Source])[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    key === 'source' ? [[at, child as Source] as const] : sourcesIn(child, `${at}.${key}`),
  );
};

test('the five jurisdictions load, Huzhou as a draft', () => {
  expect(packs.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'cixi inForce',
    'donge inForce',
    'huzhou draft',
    'jiujiang inForce',
    'xiangtan inForce',
  ]);
});

test('without leave for drafts only what is in force is loaded', () => {
  expect(loadAllPacks().map(({ id }) => id)).toEqual(['cixi', 'donge', 'jiujiang', 'xiangtan']);
  expect(packIds()).toEqual(['cixi', 'donge', 'huzhou', 'jiujiang', 'xiangtan']);
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  const sources = sourcesIn(pack);

  test('every parameter cites a clause of the register or says our reason', () => {
    expect(sources.length).toBeGreaterThan(120);
    expect(sources.filter(([, { clauses, ours }]) => clauses.length === 0 && ours === null)).toEqual([]);
    expect(sources.flatMap(([, { clauses }]) => clauses).filter((clause) => !register.has(clause))).toEqual(
      [],
    );
  });

  test('only its own document is cited', () => {
    const strangers = sources
      .flatMap(([, { clauses }]) => clauses)
      .filter((clause) => !clause.startsWith(`${prefixes[id] ?? ''}-`));
    expect(strangers).toEqual([]);
  });

  test('every rule and every deadline is set', () => {
    expect(Object.keys(pack.rules).sort()).toEqual([...ruleIds].sort());
    expect(Object.keys(pack.deadlines).sort()).toEqual([...allDeadlineIds].sort());
  });

  test('exactly the rules in principle name who may override them', () => {
    const wrong = Object.values(pack.rules).filter(
      ({ strength, overrideBy }) => (strength === 'block*') !== (overrideBy !== null),
    );
    expect(wrong).toEqual([]);
  });

  test('where entry is refused for reasons of our own it is for one of the core ones', () => {
    const ownBlocks = Object.entries(pack.rules)
      .filter(([, { strength, source }]) => strength.startsWith('block') && source.clauses.length === 0)
      .map(([rule]) => rule);
    const core = [
      'itemPublished',
      'bodyQualified',
      'separationOfDuties',
      'approvalLevel',
      'officersMinimum',
      'officerCertificate',
      'thirdPartyNotInspector',
      'approvedBeforeEntry',
      'entryWindow',
      'checkRecord',
      'closedLoop',
      // Of no document here, but of the national orders on credit repair.
      'publicationSpan',
    ];
    expect(ownBlocks.filter((rule) => !core.includes(rule))).toEqual([]);
  });

  test('a deadline is hard only where the document or the decision gives its end', () => {
    const hard = Object.values(pack.deadlines).filter(({ soft }) => !soft);
    expect(hard.filter(({ span, source }) => span !== null && source.clauses.length === 0)).toEqual([]);
  });

  test('filings go to bodies that have a name', () => {
    const keys = [...pack.filing.recipients, ...pack.filing.copies];
    expect(keys.filter((key) => pack.bodies[key] === undefined)).toEqual([]);
  });
});

test('the base cites no document', () => {
  const text = fs.readFileSync(path.resolve(__dirname, '../../../policies/packs/base.yaml'), 'utf8');
  expect(text).not.toMatch(/clauses:/);
});

test('separation of duties and two qualified officers hold everywhere', () => {
  for (const { rules } of packs) {
    expect(rules.separationOfDuties.strength).toBe('block');
    expect(rules.officersMinimum).toMatchObject({ strength: 'block', limit: 2 });
    expect(rules.officerCertificate.strength).toBe('block');
    expect(rules.approvedBeforeEntry.strength).toBe('block');
  }
});

test('no document asks for legal review of a planned check (A60)', () => {
  for (const { steps } of packs) expect(steps.legalReview.requiredFor).not.toContain('planned');
});

test('a number that a document demands and does not give stays unset (A13)', () => {
  const unset = packs.flatMap(({ id, rules }) =>
    Object.entries(rules)
      .filter(
        ([, { strength, limit, source }]) =>
          strength !== 'off' && limit === null && source.clauses.length > 0,
      )
      .map(([rule]) => `${id} ${rule}`)
      .filter((name) => /Cap|Frequency|Limit|Maximum/.test(name)),
  );
  expect(unset.sort()).toEqual([
    'cixi reasonableFrequencyPrompt',
    'cixi specialYearlyLimit',
    'donge annualCap',
    'donge specialYearlyLimit',
    'huzhou annualCap',
    'huzhou officersMaximum',
    'huzhou reasonableFrequencyPrompt',
    'huzhou specialYearlyLimit',
    'jiujiang annualCap',
    'jiujiang reasonableFrequencyPrompt',
    'jiujiang reasonableFrequencyStop',
  ]);
});
