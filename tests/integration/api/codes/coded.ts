// Inspections on their way to a code of our own, and to the door with it.
import { does, drafted, type CixiPeople } from '../callers';
import { call, type Reply } from '../product';

export const platformTaskRef = 'ZJ-2026-000123';

const doorChecks = ['cixi-officer-1', 'cixi-officer-2'].map((officerId) => ({
  officerId,
  certificateShown: true,
  method: 'codeShown',
}));

export const entry = {
  place: '慈溪市浒澜街道海棠路18号',
  doorChecks,
};

type People = Pick<CixiPeople, 'drafter' | 'leader' | 'officer'>;

/** Approved, filed, and waived of its notice. @returns its id */
export const toTheCode = async ({ drafter, leader }: People, changes: object = {}): Promise<string> => {
  const id = await drafted(drafter, changes);
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(drafter, id, 'waiveAdvanceNotice', { ground: 'complaint', reason: '投诉举报核查' });
  return id;
};

export interface Code {
  readonly code: string;
  readonly content: string;
  readonly standing: string;
  readonly issuedBy: string;
}

export const codeOf = async ({ officer }: Pick<People, 'officer'>, id: string): Promise<Code> => {
  const { status, body } = await officer.get(`/inspections/${id}/code`);
  expect(status).toBe(200);
  return body as Code;
};

/** With a code of our own. @returns its id and the code */
export const withCode = async (
  people: People,
  changes: object = {},
): Promise<{ readonly id: string; readonly code: string }> => {
  const id = await toTheCode(people, changes);
  await does(people.drafter, id, 'issueActionCode', { platformTaskRef });
  return { id, code: (await codeOf(people, id)).code };
};

/** Entered on the code, checked, and over. */
export const visitMade = async ({ officer }: Pick<People, 'officer'>, id: string): Promise<void> => {
  await does(officer, id, 'recordEntry', entry);
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录〔2026〕19号',
    findings: [{ itemId: 'cixi-item-fire-1', conforms: true, note: '通畅' }],
    enterpriseOpinion: '无',
    recordingRef: '音像-19',
  });
  await does(officer, id, 'finishOnSite', {});
};

/** Of anybody: nobody is asked who he is. */
export const scanned = async (url: string, token: string, query = ''): Promise<Reply> =>
  await call('GET', `${url}/api/v1/public/codes/${token}${query}`);
