// Letters about problems of the platform, which are no complaint about anybody (DE-108).
import { layOut } from '../../../../activities/letters/letter';
import { letterTemplates } from '../../../../activities/letters/templates';
import { sampleRecipient, sampleSubject } from './sample-subject';

test.each(['received', 'refused', 'answered', 'reviewed'])(
  'who reported one (%s) reads of no court and of nobody complained of (DE-108)',
  (change) => {
    const about = sampleSubject({ params: { change, kind: 'platformProblem' } });
    const { subject, text } = layOut(letterTemplates.complaintNews(about), about, sampleRecipient);
    expect(subject).toContain('平台问题');
    expect(text).not.toMatch(/行政复议|诉讼|刁难|被反映/);
  },
);
