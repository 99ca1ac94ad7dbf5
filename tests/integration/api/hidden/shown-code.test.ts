// An unannounced visit is turned away by who was shown its code, and is none for who only has its id (CX-24).
import { z } from 'zod';
import { does } from '../callers';
import { approvedVisit } from '../evidence/visit';
import { useProduct } from '../use-product';

const product = useProduct();

test('an enterprise may turn away at the door a visit that it was not told of, by the code that it was shown', async () => {
  const { drafter, enterprise } = product.people;
  const id = await approvedVisit(product.people);
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(drafter, id, 'waiveAdvanceNotice', { ground: 'complaint', reason: '投诉举报核查' });
  await does(drafter, id, 'issueActionCode', { platformTaskRef: 'ZJ-1' });
  const { body } = await drafter.get(`/inspections/${id}`);
  const { code: shownCode } = z.object({ code: z.string() }).parse(body);
  const refused = { ground: 'unreasonable', statement: '不是约定的事项' };
  for (const unproven of [refused, { ...refused, shownCode: `${shownCode}x` }])
    expect(await enterprise.post(`/inspections/${id}/commands/refuseEntry`, unproven)).toMatchObject({
      status: 404,
      body: { code: 'notFound' },
    });
  const { events } = await does(enterprise, id, 'refuseEntry', { ...refused, shownCode });
  expect(events).toContain('EntryRefused');
});
