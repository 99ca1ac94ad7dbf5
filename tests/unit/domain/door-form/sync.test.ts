// Two officers fill in one form, each on a device that is offline at times, over a network that loses and repeats.
import fc from 'fast-check';
import { sameEntry, type FormEntry, type PointFinding } from '../../../../domain/door-form/entry';
import {
  edit,
  emptyOutbox,
  nextPart,
  shownPoints,
  takeReceipts,
  takeServer,
  type Outbox,
} from '../../../../domain/door-form/outbox';
import { pointStates } from '../../../../domain/door-form/points';
import { formHash, newId, pointNumbers, Server } from './server';

type Act =
  | {
      readonly kind: 'edit';
      readonly who: 0 | 1;
      readonly point: number;
      readonly finding: PointFinding;
      readonly note: string;
    }
  | {
      readonly kind: 'send';
      readonly who: 0 | 1;
      readonly limit: number;
      readonly fate: 'arrives' | 'lost' | 'answerLost';
    }
  | { readonly kind: 'repeat'; readonly which: number }
  | { readonly kind: 'pull'; readonly who: 0 | 1; readonly share: number };

const who = fc.constantFrom<0 | 1>(0, 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who,
      point: fc.constantFrom(...pointNumbers),
      finding: fc.constantFrom<PointFinding>('conforms', 'violates', 'notApplicable', 'open'),
      note: fc.constantFrom('', '通道被占', '𠮷田䶮在场'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      who,
      limit: fc.integer({ min: 1, max: 4 }),
      fate: fc.constantFrom('arrives' as const, 'lost' as const, 'answerLost' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('repeat' as const), which: fc.nat(50) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pull' as const), who, share: fc.integer({ min: 0, max: 20 }) }),
  },
);

interface Play {
  readonly server: Server;
  readonly devices: [Outbox, Outbox];
  readonly made: readonly FormEntry[];
}

const play = (acts: readonly Act[]): Play => {
  const server = new Server();
  const devices: [Outbox, Outbox] = [emptyOutbox(formHash), emptyOutbox(formHash)];
  const made: FormEntry[] = [];
  const sent: (readonly FormEntry[])[] = [];
  for (const one of acts)
    switch (one.kind) {
      case 'edit': {
        const { point, finding, note } = one;
        const id = newId(made.length + 1);
        devices[one.who] = edit(devices[one.who], {
          ...{ entryId: id, point, finding, note, files: [] },
          madeAt: '2026-11-29T01:00:00.000Z',
        });
        const entry = devices[one.who].waiting.at(-1);
        if (entry !== undefined) made.push(entry);
        break;
      }
      case 'send': {
        const part = nextPart(devices[one.who], one.limit);
        if (one.fate === 'lost') break;
        sent.push(part);
        const receipts = server.take(part);
        if (one.fate === 'arrives') devices[one.who] = takeReceipts(devices[one.who], receipts);
        break;
      }
      case 'repeat': {
        const part = sent[one.which % Math.max(1, sent.length)];
        if (part !== undefined) server.take(part);
        break;
      }
      case 'pull':
        // A part of what there is: the next page did not come through any more.
        devices[one.who] = takeServer(devices[one.who], server.entries.slice(0, one.share));
        break;
    }
  return { server, devices, made };
};

/** Both come back to the network: everything is sent, then everything fetched. */
const comeBack = ({ server, devices, made }: Play): Play => {
  const drained = devices.map((device) => {
    let outbox = device;
    for (let round = 0; outbox.waiting.length > 0 && round < 1000; round += 1)
      outbox = takeReceipts(outbox, server.take(nextPart(outbox, 3)));
    return outbox;
  });
  const [first = emptyOutbox(formHash), second = emptyOutbox(formHash)] = drained.map((outbox) =>
    takeServer(outbox, server.entries),
  );
  return { server, devices: [first, second], made };
};

test('five hundred interleavings of two officers, with lost and repeated sendings, end in the same form with nothing lost', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), (acts) => {
      const { server, devices, made } = comeBack(play(acts));
      // Nothing lost, nothing doubled, nothing changed on the way.
      expect(server.kept.size).toBe(made.length);
      for (const entry of made) {
        const kept = server.kept.get(entry.entryId);
        expect(kept !== undefined && sameEntry(kept, entry)).toBe(true);
      }
      // Both devices and the server show the same.
      const there = pointStates(server.entries);
      const ids = (states: readonly { readonly heads: readonly FormEntry[] }[]) =>
        states.map(({ heads }) => heads.map(({ entryId }) => entryId));
      for (const device of devices) {
        expect(device.waiting).toEqual([]);
        expect(device.refused).toEqual([]);
        expect(ids(shownPoints(device))).toEqual(ids(there));
        expect(shownPoints(device).map(({ value }) => value)).toEqual(there.map(({ value }) => value));
      }
      // An edit goes out of sight only where somebody who had seen it made another.
      const replaced = new Set(made.flatMap(({ basedOn }) => basedOn));
      const shown = new Set(there.flatMap(({ heads }) => heads.map(({ entryId }) => entryId)));
      for (const { entryId } of made) expect(shown.has(entryId)).toBe(!replaced.has(entryId));
    }),
    { numRuns: 500 },
  );
});

test('the same entries in any order, some of them twice, say the same', () => {
  fc.assert(
    fc.property(
      fc.array(act, { minLength: 5, maxLength: 40 }).map((acts) => play(acts).made),
      fc.infiniteStream(fc.nat()),
      (made, picks) => {
        const shuffled = [...made, ...made.slice(0, 5)]
          .map((entry) => ({ entry, rank: picks.next().value as number }))
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ entry }) => entry);
        const unique = [...new Map(shuffled.map((entry) => [entry.entryId, entry])).values()];
        expect(pointStates(unique)).toEqual(pointStates(made));
      },
    ),
    { numRuns: 200 },
  );
});
