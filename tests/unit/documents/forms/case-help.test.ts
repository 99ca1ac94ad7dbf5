// Where a document has a place for it, it says what help the impact of a case has led to (CX-94).
import { composeDocument } from '../../../../documents/forms/compose';
import type { CaseImpact } from '../../../../domain/inspection/events-by-stage/case-care';
import type { DocumentKind } from '../../../../domain/document/kinds';
import { textOfContent } from '../../../support/document-text';
import { cixi } from '../../domain/inspection/kit/packs';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { sourceFor } from './told';

const on = plainDate('2026-03-12');
const impactWith = (
  kind: CaseImpact['measures'][number]['kind'],
  standing: 'accepted' | 'refused',
): CaseImpact => ({
  ordinal: 1,
  agencyId: 'agency-a',
  by: 'officer-a1',
  on,
  stage: 'decision',
  grade: 'serious',
  aspects: [{ aspect: 'operation', finding: '停产' }],
  reviewOn: null,
  measures: [
    {
      id: '1-1',
      kind,
      reason: '建议',
      standing,
      decided: { by: 'leader-a', on, reason: '按决定的理由办' },
      recorded: null,
    },
  ],
});

const textOf = (document: DocumentKind, impact: CaseImpact): string => {
  const source = sourceFor(document, cixi);
  return textOfContent(
    composeDocument(document, { ...source, state: { ...source.state, impacts: [impact] } }),
  );
};

test.each([
  ['correctionOrder', 'rectificationHelp', '给予点对点指导：按决定的理由办。'],
  ['creditRepairNotice', 'creditRepairHelp', '信用修复给予帮助：按决定的理由办。'],
  ['creditRepairNotice', 'surchargeRelief', '减免加处的罚款或者滞纳金：按决定的理由办。'],
] as const)(
  '%s says of %s what was taken up, and nothing of what was refused (CX-94)',
  (document, kind, said) => {
    expect(textOf(document, impactWith(kind, 'accepted'))).toContain(said);
    expect(textOf(document, impactWith(kind, 'refused'))).not.toContain('根据案件对你单位经营的影响');
  },
);
