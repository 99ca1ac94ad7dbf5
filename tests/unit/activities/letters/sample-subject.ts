// What a letter may speak of, filled in; each test changes what it is about.
import type { LetterSubject } from '../../../../activities/letters/letter';
import { plainDate } from '../../../../domain/calendar/plain-date';

const agencyNames: Readonly<Record<string, string>> = {
  'cixi-fire': '慈溪市消防救援大队',
  'cixi-market': '慈溪市市场监督管理局',
};
const clauses: Readonly<Record<string, string>> = {
  'ZZ-64': '法制审核的条款内容',
  'ZZ-91': '整改的条款内容',
};

export const sampleSubject = (change: Partial<LetterSubject> = {}): LetterSubject => ({
  lifecycleId: 'insp-1',
  isSecret: false,
  lifecycleType: 'inspection',
  packId: 'cixi',
  jurisdictionName: '慈溪市',
  enterpriseName: '慈溪市越澜电器有限公司',
  agencyName: (id) => agencyNames[id] ?? id,
  leadAgencyId: 'cixi-fire',
  agencyIds: ['cixi-fire', 'cixi-market'],
  visit: {
    from: plainDate('2026-09-28'),
    to: plainDate('2026-09-30'),
    method: '现场查看',
    content: '消防通道和值班记录',
  },
  plan: { title: '2026年度检查计划' },
  deadlines: [
    { rule: 'legalReview', subject: '', dueOn: plainDate('2026-09-04'), soft: false, clauses: ['ZZ-64'] },
    { rule: 'approval', subject: '', dueOn: plainDate('2026-09-08'), soft: true, clauses: ['ZZ-64'] },
    {
      rule: 'rectification',
      subject: 'cixi-fire',
      dueOn: plainDate('2026-10-20'),
      soft: false,
      clauses: ['ZZ-91'],
    },
    {
      rule: 'rectification',
      subject: 'cixi-market',
      dueOn: plainDate('2026-10-30'),
      soft: false,
      clauses: ['ZZ-91'],
    },
  ],
  params: {},
  book: {
    clauseText: (id) => clauses[id] ?? null,
    bodyName: (_packId, key) => (key === 'coordinatingBody' ? '慈溪市综合行政执法指导办公室' : null),
  },
  ...change,
});

export const sampleRecipient = { displayName: '陈䶮', organisation: '慈溪市消防救援大队' };
