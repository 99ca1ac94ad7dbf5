// The demonstration's draws are real: the verifier, which knows nothing of what drew them, finds the same results.
import { hash } from 'node:crypto';
import { commitmentText, fileText, recordText } from '../../../../domain/draw/published-file';
import { verifyDraw } from '../../../../draw-verify/verify-draw';
import { drawsOf } from '../../../../prisma/seed-data/draws';
import { places } from '../../../../prisma/seed-data/places';

const hashed = (text: string) => ({ text, hash: hash('sha256', text, 'hex') });

test('each verifies, and draws every firm of its pool with the officers of its team', () => {
  const all = places.flatMap(drawsOf);
  expect(new Set(all.map(({ commitment }) => commitment.drawId)).size).toBe(all.length);
  for (const { commitment, record, draw } of all) {
    const file = fileText(hashed(commitmentText(commitment)), hashed(recordText(record)));
    expect(verifyDraw(Buffer.from(file, 'utf8'))).toMatchObject({ holds: true, drawn: true, faults: [] });
    expect(record.drawn.map(({ targetId }) => targetId).toSorted()).toEqual(
      commitment.targets.map(({ id }) => id),
    );
    const size = commitment.team.reduce((sum, part) => sum + part.size, 0);
    for (const { officerIds } of record.drawn) expect(new Set(officerIds).size).toBe(size);
    expect(draw.agencyIds).toContain(commitment.agencyId);
  }
});
