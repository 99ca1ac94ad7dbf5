// Visits of Cixi's fire brigade that are over, with the code by which they may be evaluated and complained of.
import { does, drafted, type CixiPeople } from '../callers';

export interface Visited {
  readonly id: string;
  readonly code: string;
}

const doorChecks = ['cixi-officer-1', 'cixi-officer-2'].map((officerId) => ({
  officerId,
  certificateShown: true,
  method: 'codeShown',
}));

/** Until the code is issued. */
export const coded = async ({ drafter, leader, officer }: CixiPeople): Promise<Visited> => {
  const id = await drafted(drafter);
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(drafter, id, 'waiveAdvanceNotice', { ground: 'complaint', reason: '投诉举报核查' });
  await does(drafter, id, 'issueActionCode', { platformTaskRef: 'ZJ-2026-000123' });
  const { body } = await officer.get(`/inspections/${id}/code`);
  return { id, code: (body as { code: string }).code };
};

export const finish = async ({ officer }: CixiPeople, id: string): Promise<void> => {
  await does(officer, id, 'recordEntry', {
    place: '慈溪市浒澜街道海棠路18号',
    doorChecks,
  });
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录〔2026〕19号',
    findings: [{ itemId: 'cixi-item-fire-1', conforms: true, note: '通畅' }],
    enterpriseOpinion: '无',
    recordingRef: '音像-19',
  });
  await does(officer, id, 'finishOnSite', {});
};
