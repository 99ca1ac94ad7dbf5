// How a pack writes disposing with measure (裁量和从宽): the section `discretion`, each value with its source.
import { z } from 'zod';
import { gentleMeans, penaltyKinds, weighedFactors } from '../domain/inspection/discretion-vocabulary';
import { gentleScopes } from '../domain/policy/discretion';
import { roles } from '../domain/shared/actor';
import { sourced } from './schema-source';

export const discretionFields = {
  factors: sourced(z.array(z.enum(weighedFactors))).describe(
    '处理时权衡的因素：fault 主观过错，harm 危害程度，stage 企业所处阶段，industry 产业政策，impact 经济影响；空：不要求',
  ),
  gentleMeans: sourced(z.array(z.enum(gentleMeans))).describe('优先采用的柔性方式，按推荐的先后'),
  gentleFor: sourced(z.enum(gentleScopes)).describe(
    '对谁优先：nobody 文件没有要求，slight 轻微的，newAndSlight 新设企业和新业态、新模式企业轻微的',
  ),
  severePenalties: sourced(z.array(z.enum(penaltyKinds))).describe('须另作决定才能立案的重罚'),
  severeDeciders: sourced(z.array(z.enum(roles))).describe('由谁决定是否同意重罚'),
  noErrand: sourced(z.boolean()).describe('简单、轻微的案件，是否免去企业奔波'),
  caseFollowUp: sourced(z.boolean()).describe('案件办结后是否提示回访'),
  offSiteLines: sourced(z.array(z.string().min(1))).describe(
    '须用大数据和人工智能推行非现场监管的条线，取主体名录的 line',
  ),
};
