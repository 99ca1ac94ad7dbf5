// How a pack writes who sets numbers, who entrusts, and how long a result is fresh: the section `ledger`, each value with its source.
import { z } from 'zod';
import { roles } from '../domain/shared/actor';
import { sourced } from './schema-source';

const setters = sourced(z.array(z.enum(roles)));

export const ledgerFields = {
  capSetters: setters.describe('由谁确定对本地区各机关一律的年度上限、各类企业的上限和抽查比例'),
  agencyCapSetters: setters.describe(
    '由谁确定本机关的年度上限、各类企业的上限和抽查比例；空：机关不能自己定',
  ),
  thresholdSetters: setters.describe('由谁确定合理频次的提示阈值和叫停阈值'),
  specialLimitSetters: setters.describe('由谁确定专项检查的年度控制数'),
  headcountSetters: setters.describe('由谁确定入企检查的人数'),
  entrusters: setters.describe('由谁代表事项所属机关出具、撤销委托书'),
  recognitionDays: sourced(z.int().min(1).max(1_000)).describe('检查结果在办结后几日之内可以互认'),
};
