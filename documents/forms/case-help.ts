// What a case's impact has led its agency to do for the enterprise (CX-94), where a document has a place for it.
import { measuresOf } from '../../domain/inspection/case-care';
import type { ImpactMeasure } from '../../domain/inspection/case-vocabulary';
import { paragraph, type Block } from './content';
import { sentence } from './parts';
import type { FormSource } from './source';

const words: Readonly<Record<ImpactMeasure, string>> = {
  rectificationHelp: '根据案件对你单位经营的影响，我机关对你单位的整改给予点对点指导',
  surchargeRelief: '根据案件对你单位经营的影响，我机关依法减免加处的罚款或者滞纳金',
  creditRepairHelp: '根据案件对你单位经营的影响，我机关对你单位的信用修复给予帮助',
};

/** Measures of this kind that a head has taken up; nothing where there is none. */
export const helpOf = (source: FormSource, kind: ImpactMeasure, agencyId: string): readonly Block[] =>
  (['accepted', 'carriedOut'] as const)
    .flatMap((standing) => measuresOf(source.state, agencyId, standing))
    .filter((measure) => measure.kind === kind)
    .map(({ decided }) => paragraph(`${words[kind]}：${sentence(decided?.reason ?? '')}`));
