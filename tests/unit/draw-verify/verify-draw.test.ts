// The verifier, written apart from the drawing code, agrees with it on a thousand draws, refuses any with one byte changed, and
// refuses what somebody forged with hashes that fit.
import type { Commitment } from '../../../domain/draw/commitment';
import type { DrawRecord } from '../../../domain/draw/published-file';
import { verifyDraw, type Verdict } from '../../../draw-verify/verify-draw';
import {
  anyCommitment,
  anyValues,
  chance,
  fileOf,
  hashOf,
  recordOf,
  sampleCommitment,
} from '../domain/draw/sample-draws';

const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8');
const verdictOn = (text: string, announcedHash?: string): Verdict =>
  verifyDraw(bytesOf(text), announcedHash === undefined ? {} : { announcedHash });

const published = (nth: number): Buffer => {
  const commitment = anyCommitment(nth);
  return bytesOf(fileOf(commitment, recordOf(commitment, anyValues(commitment, nth))));
};

test('a thousand draws hold, and each of them with one byte changed does not', () => {
  const below = chance('bytes');
  let held = 0;
  let refused = 0;
  for (let nth = 0; nth < 1_000; nth += 1) {
    const file = published(nth);
    const { holds, drawn, faults } = verifyDraw(file);
    if (holds && drawn && faults.length === 0) held += 1;
    const at = below(file.length);
    file[at] = ((file[at] ?? 0) + 1 + below(255)) % 256;
    const changed = verifyDraw(file);
    if (!changed.holds && changed.faults.length > 0) refused += 1;
  }
  expect({ held, refused }).toEqual({ held: 1_000, refused: 1_000 });
});

test('whichever byte of a file is changed, added or missing, it does not hold', () => {
  const commitment = sampleCommitment({
    targets: [
      { id: 'a', stratum: 'all' },
      { id: 'b', stratum: 'all' },
    ],
    strata: [{ stratum: 'all', count: 1, perTenThousand: null }],
  });
  const file = bytesOf(fileOf(commitment, recordOf(commitment, ['03 08 14 22 27 31+05'])));
  expect(verifyDraw(file)).toMatchObject({ holds: true, drawn: true });
  const kept: string[] = [];
  for (const [at, byte] of file.entries())
    for (const other of new Set([byte ^ 1, byte ^ 0x20, 0x20, 0x30])) {
      if (other === byte) continue;
      const changed = Buffer.from(file);
      changed[at] = other;
      if (verifyDraw(changed).holds) kept.push(`${String(at)} ${String(other)}`);
    }
  for (const changed of [
    Buffer.concat([file, bytesOf('\n')]),
    Buffer.concat([bytesOf('\uFEFF'), file]),
    file.subarray(1),
    file.subarray(0, -1),
    Buffer.alloc(0),
  ])
    if (verifyDraw(changed).holds) kept.push(changed.toString('hex').slice(0, 8));
  expect(kept).toEqual([]);
});

test('before the value is public a commitment holds, without a result', () => {
  const commitment = sampleCommitment();
  expect(verdictOn(fileOf(commitment, null), hashOf(commitment))).toMatchObject({
    holds: true,
    drawn: false,
    faults: [],
    toCompare: [expect.stringContaining(hashOf(commitment)), expect.stringContaining('尚未登记随机值')],
  });
});

const value = ['03 08 14 22 27 31+05'];
const commitment = sampleCommitment();
const record = recordOf(commitment, value);

/** The record as somebody would have it, hashed anew so that only recomputing can find it. */
const forged = (change: (record: DrawRecord) => Partial<DrawRecord>): Verdict =>
  verdictOn(fileOf(commitment, { ...record, ...change(record) }));

test.each<[string, string, (record: DrawRecord) => Partial<DrawRecord>]>([
  [
    'a friend spared',
    '第 1 户应为',
    ({ drawn: [first, ...rest] }) => ({
      drawn: [{ stratum: 'high', officerIds: first?.officerIds ?? [], targetId: 'high-01' }, ...rest].map(
        (one, nth) => (nth === 0 && first?.targetId === 'high-01' ? { ...one, targetId: 'high-02' } : one),
      ),
    }),
  ],
  [
    'an officer swapped by hand (DE-79)',
    '的执法人员应为',
    ({ drawn }) => ({
      drawn: drawn.map((one, nth) =>
        nth === 1 ? { ...one, officerIds: [...one.officerIds].reverse() } : one,
      ),
    }),
  ],
  ['one left out', '文件所列为 4 户', ({ drawn }) => ({ drawn: drawn.slice(0, 4) })],
  ['one too many', '应抽取 5 户', ({ drawn }) => ({ drawn: [...drawn, ...drawn.slice(0, 1)] })],
  ['another value', '应为', () => ({ values: [{ value: '03 08 14 22 27 31+06', evidence: null }] })],
  [
    'a value in another order',
    '写法不合规定',
    () => ({ values: [{ value: '08 03 14 22 27 31+05', evidence: null }] }),
  ],
  ['a value before its moment', '早于它公开的时刻', () => ({ enteredAt: '2026-12-08T13:14:59.999Z' })],
  ['two values for one source', '个数', ({ values }) => ({ values: [...values, ...values] })],
  ['the result of another draw', '另一次抽取', () => ({ drawId: 'draw-2' })],
])('%s is found though every hash fits', (_what, fault, change) => {
  const { holds, faults } = forged(change);
  expect(holds).toBe(false);
  expect(faults.join('\n')).toContain(fault);
});

test.each<[string, string, Partial<Commitment>]>([
  ['a commitment after the value', '承诺不早于', { committedAt: '2026-12-08T13:15:00.000Z' }],
  ['an algorithm of another name', '不认识算法', { algorithm: 'ours' as Commitment['algorithm'] }],
  [
    'more to be drawn than there are',
    '多于这一层的户数',
    {
      strata: [
        { stratum: 'high', count: 7, perTenThousand: null },
        { stratum: 'low', count: 1, perTenThousand: null },
      ],
    },
  ],
  [
    'a stratum that nobody draws from',
    '没有写明抽取数量的层',
    { strata: [{ stratum: 'high', count: 3, perTenThousand: null }] },
  ],
  [
    'a recusal of strangers',
    '以外的编号',
    { recusals: [{ officerId: 'fire-o-01', enterpriseId: 'stranger' }] },
  ],
])('%s is no commitment', (_what, fault, changes) => {
  const { holds, faults } = verdictOn(fileOf(sampleCommitment(changes), null));
  expect(holds).toBe(false);
  expect(faults.join('\n')).toContain(fault);
});

test('a result for an enterprise that could not be staffed is none', () => {
  const recusals = commitment.officers
    .slice(1)
    .flatMap(({ id: officerId }) =>
      commitment.targets.map(({ id: enterpriseId }) => ({ officerId, enterpriseId })),
    );
  const unstaffed = sampleCommitment({ recusals });
  const { faults } = verdictOn(fileOf(unstaffed, { ...record, commitmentHash: hashOf(unstaffed) }));
  expect(faults.join('\n')).toContain('没有足够的');
});

test('a whole draw made anew after the value is known has another hash than the one announced', () => {
  const announced = hashOf(commitment);
  const made = sampleCommitment({ targets: commitment.targets.filter(({ id }) => id !== 'high-01') });
  const file = fileOf(made, recordOf(made, value));
  expect(verdictOn(file)).toMatchObject({ holds: true });
  expect(verdictOn(file, announced)).toMatchObject({
    holds: false,
    faults: ['文件的承诺值与您给出的、事先公告的承诺值不同'],
  });
});
