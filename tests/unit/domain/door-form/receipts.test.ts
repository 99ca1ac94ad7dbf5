// What becomes of single entries: conflicts, refusals, repeats, and what the record says of them.
import type { FormEntry } from '../../../../domain/door-form/entry';
import { outcomeOf } from '../../../../domain/door-form/findings';
import {
  edit,
  emptyOutbox,
  nextPart,
  shownPoints,
  takeReceipts,
  takeServer,
} from '../../../../domain/door-form/outbox';
import { pointStates } from '../../../../domain/door-form/points';
import { formHash, newId, Server } from './server';

const device = () => emptyOutbox(formHash);
const at = { madeAt: '2026-11-29T01:00:00.000Z', files: [] as string[] };

test('of two who differ without having seen each other both stay, until one who sees both settles it', () => {
  const server = new Server();
  let fire = edit(device(), { entryId: newId(1), point: 1, finding: 'violates', note: '通道被占', ...at });
  const market = edit(device(), { entryId: newId(2), point: 1, finding: 'conforms', note: '', ...at });
  fire = takeReceipts(fire, server.take(nextPart(fire, 10)));
  server.take(nextPart(market, 10));
  const points = [{ no: 1, content: '疏散通道', sources: [] }];
  expect(outcomeOf(points, server.entries)).toEqual({ missing: [], conflicts: [1], findings: [] });
  fire = takeServer(fire, server.entries);
  expect(shownPoints(fire)).toMatchObject([{ isConflict: true, heads: [{}, {}] }]);
  // Coming back to the network by itself settles nothing.
  expect(nextPart(fire, 10)).toEqual([]);
  fire = edit(fire, { entryId: newId(3), point: 1, finding: 'violates', note: '两人复看，被占', ...at });
  server.take(nextPart(fire, 10));
  expect(outcomeOf(points, server.entries).conflicts).toEqual([]);
  expect(pointStates(server.entries)).toMatchObject([{ value: { note: '两人复看，被占' } }]);
});

test('an entry that is sent back for good takes with it what rests on it, and nothing else', () => {
  const server = new Server();
  let outbox = edit(device(), { entryId: newId(3), point: 1, finding: 'conforms', note: '', ...at });
  const astray: FormEntry = {
    ...at,
    entryId: newId(1),
    formHash,
    point: 2,
    basedOn: [newId(3)],
    finding: 'open',
    note: '',
  };
  outbox = { ...outbox, waiting: [...outbox.waiting, astray] };
  outbox = edit(outbox, { entryId: newId(2), point: 2, finding: 'violates', note: '', ...at });
  outbox = edit(outbox, { entryId: newId(4), point: 9, finding: 'violates', note: '', ...at });
  outbox = takeReceipts(outbox, server.take(nextPart(outbox, 10)));
  expect(outbox.waiting).toEqual([]);
  expect(outbox.settled.map(({ entryId }) => entryId)).toEqual([newId(3)]);
  expect(outbox.refused.map(({ entry, code }) => [entry.entryId, code])).toEqual([
    [newId(1), 'parentElsewhere'],
    [newId(2), 'parentMissing'],
    [newId(4), 'unknownPoint'],
  ]);
});

test('an entry whose photo has not come in waits for it and holds up no other point', () => {
  const server = new Server();
  let outbox = edit(device(), {
    entryId: newId(1),
    point: 1,
    finding: 'violates',
    note: '',
    ...at,
    files: ['b'.repeat(64)],
  });
  outbox = edit(outbox, { entryId: newId(2), point: 2, finding: 'conforms', note: '', ...at });
  outbox = takeReceipts(outbox, server.take(nextPart(outbox, 10)));
  expect(outbox.waiting.map(({ entryId }) => entryId)).toEqual([newId(1)]);
  expect(outbox.refused).toEqual([]);
  expect([...server.kept.keys()]).toEqual([newId(2)]);
});

test('one id with another content is refused, and what came first stays', () => {
  const server = new Server();
  const outbox = edit(device(), { entryId: newId(1), point: 1, finding: 'violates', note: '', ...at });
  const [first] = nextPart(outbox, 1);
  if (first === undefined) throw new Error('an edit waits to be sent');
  server.take([first]);
  expect(server.take([{ ...first, finding: 'conforms' }])).toMatchObject([{ code: 'entryIdReused' }]);
  expect(server.take([first])).toMatchObject([{ status: 'repeated' }]);
  expect(server.entries).toMatchObject([{ finding: 'violates' }]);
});

test('what the record says of an item is what its points say, a rare character never cut in two', () => {
  const points = [1, 2, 3].map((no) => ({
    no,
    content: `要点${String(no)}`,
    sources: [
      {
        agencyId: 'a',
        itemId: no < 3 ? 'fire' : 'food',
        formId: 'f',
        number: 1,
        key: 'k',
        basis: '',
        method: null,
        consequence: null,
      },
    ],
  }));
  let outbox = edit(device(), { entryId: newId(1), point: 1, finding: 'conforms', note: '', ...at });
  outbox = edit(outbox, { entryId: newId(2), point: 2, finding: 'violates', note: '𠮷'.repeat(1000), ...at });
  expect(outcomeOf(points, outbox.waiting)).toMatchObject({
    missing: [3],
    conflicts: [],
    findings: [
      { itemId: 'fire', conforms: false, note: expect.stringContaining('要点1：符合；要点2：不符合（𠮷') },
      { itemId: 'food', conforms: true, note: '' },
    ],
  });
  for (const extra of [0, 1]) {
    const note = `${'a'.repeat(extra)}${'𠮷'.repeat(999)}`;
    const [point] = points;
    if (point === undefined) throw new Error('there are three points');
    const many = Array.from({ length: 5 }, (_, index) => ({ ...point, no: index + 1 }));
    const entries = many.map(({ no }) => ({
      entryId: newId(no),
      formHash,
      point: no,
      basedOn: [],
      finding: 'conforms' as const,
      note,
      files: [],
      madeAt: at.madeAt,
    }));
    const [{ note: text } = { note: '' }] = outcomeOf(many, entries).findings;
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
  }
});
