// Items of every shape that may be stored, for what must hold of all of them.
import fc from 'fast-check';
import { addDays } from '../../../../domain/calendar/plain-date';
import type { Item, ItemVersion } from '../../../../domain/items/item';
import { day, fields } from './kit';

const dayFrom = (offset: number) => addDays(day('2026-01-01'), offset);

/** Distances between the first days of versions: always later ones. */
const versions = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([steps, hasPending, isFiled]): readonly ItemVersion[] => {
    let at = 0;
    const published = steps.map((step, index): ItemVersion => {
      at += step;
      return {
        number: index + 1,
        fields: fields({ name: `第 ${String(index + 1)} 版` }),
        filing: null,
        publishedOn: dayFrom(at - 1),
        publicationRef: '网站',
        validFrom: dayFrom(at),
      };
    });
    const pending: ItemVersion = {
      number: published.length + 1,
      fields: fields(),
      filing: isFiled ? { body: 'supervisionBody', receiptNo: '备1', on: dayFrom(0) } : null,
      publishedOn: null,
      publicationRef: null,
      validFrom: null,
    };
    return published.length === 0 || hasPending ? [...published, pending] : published;
  });

export const anItem: fc.Arbitrary<Item> = fc
  .record({
    versions,
    candidates: fc.subarray(['fire', 'market']),
    suspensions: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 50 }).map(dayFrom),
        length: fc.option(fc.integer({ min: 1, max: 20 })),
      }),
      { maxLength: 2 },
    ),
    ending: fc.option(
      fc.record({
        kind: fc.constantFrom('merged' as const, 'abolished' as const, 'withdrawn' as const),
        on: fc.integer({ min: 0, max: 60 }).map(dayFrom),
      }),
    ),
  })
  .map(({ versions: own, candidates, suspensions, ending }) => ({
    id: 'item-1',
    jurisdiction: 'cixi',
    ownerAgencyId: 'fire',
    candidateAgencyIds: candidates,
    ownerDecision: null,
    origin: { kind: 'drafted' },
    versions: [...own],
    suspensions: suspensions.map(({ from, length }) => ({
      from,
      until: length === null ? null : addDays(from, length),
      reason: '等待',
    })),
    ending: ending === null ? null : { ...ending, into: null, ground: null, reason: '清理' },
    reviews: [],
  }));
