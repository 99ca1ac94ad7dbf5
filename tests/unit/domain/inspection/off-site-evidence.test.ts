// Evidence without setting foot in: monitoring devices and what is found online.
import type { DeviceFault } from '../../../../domain/device/facts';
import { offSite } from './kit/drafts';
import { given } from './kit/given';
import { donge, huzhou, xiangtan } from './kit/packs';

const record = (more: object = {}) => ({
  recordRef: 'r-1',
  findings: [{ itemId: 'item-a1', conforms: false, note: '超标' }],
  ...more,
});
const deviceEvidence = { legalReviewRef: 'l-1', technicalReviewRef: 't-1', deviceIds: ['device-1'] };
const fixed = [{ ref: 'e-1', how: '导出数据', sha256: 'a'.repeat(64) }];

test.each<DeviceFault>(['unpublished', 'unmarked', 'uncalibrated', 'unreviewed', 'retired', 'otherAgency'])(
  'evidence of a device that is %s cannot be used (XT-44, XT-45)',
  (fault) => {
    const visit = given(xiangtan, offSite())
      .reach('inside')
      .registers({ devices: [{ id: 'device-1', faults: [fault] }] });
    visit
      .when('officer', 'recordCheck', record({ deviceEvidence }))
      .refused('rule.deviceRegistered', 'XT-44');
  },
);

test('a device nobody registered, and evidence that names no device, likewise (XT-44)', () => {
  const visit = given(xiangtan, offSite()).reach('inside');
  visit.when('officer', 'recordCheck', record({ deviceEvidence })).refused('rule.deviceRegistered', 'XT-44');
  const { deviceIds: _none, ...unnamed } = deviceEvidence;
  visit.when('officer', 'recordCheck', record({ deviceEvidence: unnamed })).refused('rule.deviceRegistered');
  visit.registers({ devices: [{ id: 'device-1', faults: [] }] });
  visit.when('officer', 'recordCheck', record({ deviceEvidence })).allowed();
});

test('what is found online is fixed before anything follows from it (DE-76)', () => {
  const visit = given(donge, offSite()).reach('inside');
  visit.when('officer', 'recordCheck', record()).refused('rule.onlineEvidenceFixed', 'DE-76');
  visit
    .when('officer', 'recordCheck', record({ findings: [{ itemId: 'item-a1', conforms: true, note: '' }] }))
    .allowed();
  visit.does('officer', 'recordCheck', record({ evidenceFixed: fixed })).does('officer', 'finishOnSite');
  // It leads to a disposal: nothing wrong is no answer to what was found.
  visit.does('officer', 'recordResult', { agencyId: 'agency-a', outcome: 'noProblem', summary: '无' });
  visit
    .when('officer', 'serveResultNotice', { documentNo: 'n-1', method: 'electronic' })
    .refused('fieldRequired');
});

test('on site there is a record of its own; elsewhere it is reminded of', () => {
  given(donge)
    .reach('inside')
    .when('officer', 'recordCheck', record({ enterpriseOpinion: '无' }))
    .allowed();
  const visit = given(huzhou, offSite()).reach('inside').does('officer', 'recordCheck', record());
  expect(visit.state.notes).toContainEqual(
    expect.objectContaining({ rule: 'onlineEvidenceFixed', strength: 'warn' }),
  );
});
