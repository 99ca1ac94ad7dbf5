// The park committee that was told of a visit: it gets in touch and may send people along.
import { given } from './kit/given';
import { huzhou, xiangtan } from './kit/packs';
import { enterprise } from './kit/registers';

const contact = { note: '已与承办人通话', companions: 1 };

const filed = (parkId: string | null) =>
  given(xiangtan)
    .registers(enterprise({ parkId }))
    .reach('awaitingEntry')
    .does('drafter', 'fileWithBody', { body: 'coordinatingBody', receiptNo: 'r-1' });

test('told of the filing, it contacts the agency and says whom it sends; the visit does not wait (XT-15, XT-16)', () => {
  const visit = filed('park-1').does('park', 'recordParkContact', contact);
  expect(visit.state.parkContact).toEqual({ parkId: 'park-1', on: '2026-03-02', ...contact });
  expect(visit.reach('inside').state.officerIds).toEqual(['officer-a1', 'officer-a2']);
});

test('another park, an untold one and a place without parks have no such step (XT-15)', () => {
  filed('park-2').when('park', 'recordParkContact', contact).refused('notPending', 'XT-14');
  filed(null).when('park', 'recordParkContact', contact).refused('notPending');
  given(huzhou).reach('coding').when('park', 'recordParkContact', contact).refused('notPending');
  filed('park-1').when('drafter', 'recordParkContact', contact).refused('roleNotAllowed');
});
