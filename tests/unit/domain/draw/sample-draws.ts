// Draws for the suites of the drawing code, of the verifier and of the documentation.
import { hash } from 'node:crypto';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { inOrder, type Commitment, type Source } from '../../../../domain/draw/commitment';
import { draw, type DrawnTarget } from '../../../../domain/draw/draw';
import { unfitness } from '../../../../domain/draw/fitness';
import { normalValue, sourceName } from '../../../../domain/draw/public-sources';
import {
  commitmentText,
  fileText,
  recordText,
  type DrawRecord,
} from '../../../../domain/draw/published-file';

export const sha256 = (text: string): string => hash('sha256', text, 'hex');

export const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, nth) => `${prefix}-${String(nth + 1).padStart(2, '0')}`);

export const source = (kind: Source['kind'], issue: string): Source => ({
  kind,
  name: sourceName(kind) ?? '本机关公证摇号',
  issue,
  countsFrom: '2026-12-08T13:15:00.000Z',
});

const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') };

/** Officers of one agency whose certificates hold all year. */
export const officersOf = (agencyId: string, count: number): Commitment['officers'] =>
  ids(`${agencyId}-o`, count).map((id) => ({ id, agencyId, certificate: year }));

/** Six of high risk of whom half are drawn, fourteen of low risk of whom a tenth are; two of five officers to each. */
export const sampleCommitment = (changes: Partial<Commitment> = {}): Commitment =>
  inOrder({
    algorithm: 'ruqi.draw.v1',
    drawId: 'draw-1',
    jurisdiction: 'cixi',
    agencyId: 'cixi-fire',
    planLineRef: 'cixi-plan-fire-2026-1',
    batch: '2026年第四季度',
    purpose: '消防安全双随机抽查',
    committedBy: 'cixi-drafter-1',
    committedAt: '2026-12-04T01:30:00.000Z',
    publicFrom: plainDate('2026-12-19'),
    salt: sha256('salt'),
    redraws: null,
    visitDays: { from: plainDate('2026-12-14'), to: plainDate('2026-12-18') },
    sources: [source('ssq', '2026143')],
    targetsFrom: { pools: null, risks: null, parkId: null, ids: null, except: [], stratifyBy: 'risk' },
    targets: [
      ...ids('high', 6).map((id) => ({ id, stratum: 'high' })),
      ...ids('low', 14).map((id) => ({ id, stratum: 'low' })),
    ],
    strata: [
      { stratum: 'high', count: 3, perTenThousand: null },
      { stratum: 'low', count: null, perTenThousand: 1_000 },
    ],
    officersFrom: { ids: null, except: [] },
    officers: officersOf('fire', 5),
    recusals: [],
    team: [{ agencyId: 'fire', size: 2 }],
    ...changes,
  });

export const hashOf = (commitment: Commitment): string => sha256(commitmentText(commitment));

/** What the values draw, which must be possible. */
export const drawnBy = (commitment: Commitment, values: readonly string[]): readonly DrawnTarget[] => {
  const outcome = draw(sha256, commitment, hashOf(commitment), values);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.unfit));
  return outcome.drawn;
};

export const recordOf = (commitment: Commitment, values: readonly string[]): DrawRecord => ({
  drawId: commitment.drawId,
  commitmentHash: hashOf(commitment),
  values: values.map((value) => ({ value, evidence: null })),
  enteredBy: 'cixi-drafter-1',
  enteredAt: '2026-12-08T14:00:00.000Z',
  drawn: drawnBy(commitment, values).map((one) => ({ ...one, officerIds: [...one.officerIds] })),
});

/** The published file, hashed anew whatever the commitment and the record say. */
export const fileOf = (commitment: Commitment, record: DrawRecord | null): string => {
  const text = record === null ? null : recordText(record);
  return fileText(
    { text: commitmentText(commitment), hash: hashOf(commitment) },
    text === null ? null : { text, hash: sha256(text) },
  );
};

/** Numbers below `n`, the same in every run. */
export const chance = (seed: string): ((n: number) => number) => {
  let words = sha256(seed);
  let at = 0;
  return (n) => {
    if (at === words.length) [words, at] = [sha256(words), 0];
    at += 8;
    return Number.parseInt(words.slice(at - 8, at), 16) % n;
  };
};

/** A recusal is about one in thirty pairs, a certificate that does not hold one in eleven, a second agency every other time. */
const anyCommitmentOnce = (nth: number, attempt: number): Commitment => {
  const below = chance(`draw ${String(nth)} ${String(attempt)}`);
  const strata = ['high', 'low', 'medium'].slice(0, 1 + below(3));
  const targets = ids('ent', 2 + below(24)).map((id, index) => ({
    id,
    stratum: strata[index < strata.length ? index : below(strata.length)] ?? 'high',
  }));
  const agencies = ['fire', 'market'].slice(0, 1 + below(2));
  const officers = agencies
    .flatMap((agencyId) => officersOf(agencyId, 4 + below(8)))
    .map((officer) => ({
      ...officer,
      certificate:
        [null, { from: year.from, to: plainDate('2026-12-15') }, ...Array<typeof year>(20).fill(year)][
          below(22)
        ] ?? null,
    }));
  return sampleCommitment({
    drawId: `draw-${String(nth)}`,
    salt: sha256(`salt ${String(nth)}`),
    sources: [
      source('ssq', '2026143'),
      source('dlt', '26142'),
      source('drand', '5000000'),
      source('other', '1'),
    ].slice(below(3), 3 + below(2)),
    targets,
    strata: strata
      .filter((stratum) => targets.some((target) => target.stratum === stratum))
      .map((stratum) =>
        below(2) === 0
          ? { stratum, count: 1, perTenThousand: null }
          : { stratum, count: null, perTenThousand: 1 + below(10_000) },
      ),
    officers,
    recusals: officers.flatMap(({ id: officerId }) =>
      targets.filter(() => below(30) === 0).map(({ id: enterpriseId }) => ({ officerId, enterpriseId })),
    ),
    team: agencies.map((agencyId) => ({ agencyId, size: 1 + below(2) })),
  });
};

/** The nth of many different commitments that can be drawn, the same in every run. */
export const anyCommitment = (nth: number): Commitment => {
  for (let attempt = 0; ; attempt += 1) {
    const commitment = anyCommitmentOnce(nth, attempt);
    if (unfitness(commitment).length === 0) return commitment;
  }
};

/** A value for each source, as it is written. */
export const anyValues = ({ sources }: Commitment, nth: number): readonly string[] => {
  const below = chance(`values ${String(nth)}`);
  const some = (count: number, most: number): string => {
    const numbers = Array.from({ length: most }, (_, index) => index + 1);
    return Array.from({ length: count }, () => numbers.splice(below(numbers.length), 1)).join(' ');
  };
  const texts: Readonly<Record<Source['kind'], () => string>> = {
    ssq: () => `${some(6, 33)} + ${some(1, 16)}`,
    dlt: () => `${some(5, 35)} + ${some(2, 12)}`,
    drand: () => sha256(String(below(1_000_000))),
    other: () => `摇号结果 ${String(below(1_000_000)).padStart(6, '0')}`,
  };
  return sources.map(({ kind }) => normalValue(kind, texts[kind]()) ?? '');
};
