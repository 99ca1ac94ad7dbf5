// The five real packs, and one in which every stage is asked for, for what must hold in any jurisdiction.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PolicyPack, Rule } from '../../../../../domain/policy/policy-pack';
import type { RuleId } from '../../../../../domain/policy/rule-ids';
import { hashPack } from '../../../../../policies/load';
import { readYaml } from '../../../../../policies/read-yaml';
import { resolvePack } from '../../../../../policies/resolve';
import { basePackSchema, packSchema } from '../../../../../policies/schema';

const fileOf = (id: string): readonly [name: string, text: string] => {
  const name = `${id}.yaml`;
  return [name, readFileSync(path.join(__dirname, '../../../../../policies/packs', name), 'utf8')];
};

const base = readYaml(...fileOf('base'), basePackSchema);

/** As it ships, but not checked against the register of clauses: that is the packs' own tests' work, and takes its time. */
const read = (id: string): PolicyPack => {
  const pack = resolvePack(base, readYaml(...fileOf(id), packSchema));
  return { ...pack, hash: hashPack(pack) };
};

export const huzhou = read('huzhou');
export const cixi = read('cixi');
export const donge = read('donge');
export const jiujiang = read('jiujiang');
export const xiangtan = read('xiangtan');
export const realPacks = [huzhou, cixi, donge, jiujiang, xiangtan] as const;

/** A pack with some rules set otherwise. */
export const withRules = (pack: PolicyPack, change: Partial<Record<RuleId, Partial<Rule>>>): PolicyPack => ({
  ...pack,
  rules: {
    ...pack.rules,
    ...Object.fromEntries(
      Object.entries(change).map(([id, rule]) => [id, { ...pack.rules[id as RuleId], ...rule }]),
    ),
  },
});

const all = ['planned', 'special', 'triggered', 'temporary'] as const;

/** Cixi, where every kind needs every review, observation and credit repair: all positions can be reached. */
export const everyStage: PolicyPack = {
  ...cixi,
  steps: {
    needAssessment: { ...cixi.steps.needAssessment, requiredFor: all },
    legalReview: { ...cixi.steps.legalReview, requiredFor: all },
    collectiveDiscussion: { ...cixi.steps.collectiveDiscussion, requiredFor: all },
    governmentApproval: { ...cixi.steps.governmentApproval, requiredFor: all },
  },
};
