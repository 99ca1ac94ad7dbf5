// Names in sentences that are no refusals of a command: what is noted, and why an action is not open.
import { addDays } from '../../../domain/calendar/plain-date';
import { does, drafted, today } from './callers';
import { useProduct } from './use-product';

const product = useProduct();

test('what is only noted is told with names, in the answer and in the inspection', async () => {
  const changes = { enterpriseId: 'cixi-ent-3', officerIds: ['cixi-officer-1', 'cixi-officer-2'] };
  const first = await drafted(product.people.drafter, changes);
  await does(product.people.drafter, first, 'submitForReview', {});
  const second = await drafted(product.people.drafter, changes);
  const days = `${today()} 至 ${addDays(today(), 10)}`;
  const merge = {
    rule: 'internalMerge',
    message: expect.stringContaining(`（慈溪市消防救援大队 ${days} 的检查“消防安全管理情况检查”）`),
  };
  const { notes } = await does(product.people.drafter, second, 'submitForReview', {});
  expect(notes).toContainEqual(expect.objectContaining(merge));
  expect((await product.people.drafter.get(`/inspections/${second}`)).body).toMatchObject({
    notes: expect.arrayContaining([expect.objectContaining(merge)]),
  });
});

test('an action that a rule forbids names whom it is about, and keeps their ids for machines', async () => {
  const third = await drafted(product.people.drafter, { officerIds: ['cixi-officer-1', 'cixi-officer-10'] });
  const { displayName } = await product.api.database.prisma.person.findUniqueOrThrow({
    where: { id: 'cixi-officer-10' },
  });
  const { body } = await product.people.drafter.get(`/inspections/${third}/allowed-actions`);
  expect(body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({
        command: 'submitForReview',
        refusal: expect.objectContaining({
          message: expect.stringContaining(displayName),
          params: { officers: ['cixi-officer-10'] },
        }),
      }),
    ]),
  });
});
