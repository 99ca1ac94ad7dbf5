// Draws that the demonstration's planned inspections go back to: real ones, which the verifier accepts, by values invented for
// the purpose. Each draws all of its pool, so that any of the demonstration's firms can be inspected.
import { hash } from 'node:crypto';
import { plainDate } from '../../domain/calendar/plain-date';
import { inOrder, wholeStratum, valueFrom, type Commitment } from '../../domain/draw/commitment';
import { draw } from '../../domain/draw/draw';
import { commitmentText, recordText, type DrawRecord } from '../../domain/draw/published-file';
import type { Prisma } from '../generated/client';
import type { Place } from './places';

const sha256 = (text: string): string => hash('sha256', text, 'hex');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf8'));
const hashOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(hash('sha256', text, 'buffer'));

type Agency = 'fire' | 'market' | 'emergency';
/** Officers by their serials in people.ts, in the order in which stories name them. */
const officersOfAgency: Readonly<Record<Agency, readonly number[]>> = {
  fire: [1, 2],
  market: [5, 6],
  emergency: [7, 8],
};
/** Firm 2 is on the whitelist, if the place has one. */
const drawnFirms = [1, 3, 4, 5] as const;

interface Asked {
  /** Behind `<place>-draw-`. */
  readonly name: string;
  readonly line: string;
  readonly batch: string;
  readonly lead: Agency;
  /** How many of each agency's officers go. */
  readonly team: readonly (readonly [Agency, 1 | 2])[];
}

const askedIn = (year: string): readonly Asked[] => {
  const alone = (lead: Agency, name: string, line: string, batch = '全年'): Asked => ({
    name,
    line,
    batch,
    lead,
    team: [[lead, 2]],
  });
  const joint = (name: string, batch: string, team: Asked['team']): Asked => ({
    name: `${name}-${year}`,
    line: `plan-fire-${year}-1`,
    batch,
    lead: 'fire',
    team,
  });
  return [
    ...(['fire', 'market', 'emergency'] as const).flatMap((agency) =>
      ['1', '2'].map((line) => alone(agency, `${agency}-${year}-${line}`, `plan-${agency}-${year}-${line}`)),
    ),
    alone('fire', `fire-${year}-2-second`, `plan-fire-${year}-2`, '第二批'),
    alone('fire', `special-fire-${year}-1`, `special-fire-${year}-1`),
    alone('fire', `special-fire-${year}-2`, `special-fire-${year}-2`),
    joint('joint-fire-market', '综合查一次：市场监管', [
      ['fire', 2],
      ['market', 1],
    ]),
    joint('joint-market', '综合查一次：市场监管，各一人', [
      ['fire', 1],
      ['market', 1],
    ]),
    joint('joint-emergency', '综合查一次：应急管理，各一人', [
      ['fire', 1],
      ['emergency', 1],
    ]),
  ];
};

const commitmentOf = (place: Place, year: string, { name, line, batch, lead, team }: Asked): Commitment => {
  const id = `${place.id}-draw-${name}`;
  const officers = team.flatMap(([agency, size]) =>
    officersOfAgency[agency].slice(0, size).map((serial) => ({
      id: `${place.id}-officer-${String(serial)}`,
      agencyId: `${place.id}-${agency}`,
      certificate: { from: plainDate('2024-01-01'), to: plainDate('2029-12-31') },
    })),
  );
  const firms = drawnFirms.map((serial) => `${place.id}-ent-${String(serial)}`);
  return inOrder({
    algorithm: 'ruqi.draw.v1',
    drawId: id,
    jurisdiction: place.id,
    agencyId: `${place.id}-${lead}`,
    planLineRef: `${place.id}-${line}`,
    batch,
    purpose: '演示：双随机抽查',
    committedBy: `${place.id}-drafter-1`,
    committedAt: `${year}-01-22T01:00:00.000Z`,
    publicFrom: plainDate(`${String(Number(year) + 1)}-01-01`),
    salt: sha256(id),
    redraws: null,
    visitDays: { from: plainDate(`${year}-02-01`), to: plainDate(`${year}-12-31`) },
    sources: [
      { kind: 'other', name: '演示用随机源（虚构）', issue: id, countsFrom: `${year}-01-25T12:00:00.000Z` },
    ],
    targetsFrom: { pools: null, risks: null, parkId: null, ids: firms, except: [], stratifyBy: 'none' },
    targets: firms.map((target) => ({ id: target, stratum: wholeStratum })),
    strata: [{ stratum: wholeStratum, count: firms.length, perTenThousand: null }],
    officersFrom: { ids: officers.map((one) => one.id), except: [] },
    officers,
    recusals: [],
    team: team.map(([agency, size]) => ({ agencyId: `${place.id}-${agency}`, size })),
  });
};

const recordOf = (commitment: Commitment, year: string): DrawRecord => {
  const commitmentHash = sha256(commitmentText(commitment));
  const values = [{ value: sha256(`${commitment.drawId} 虚构`), evidence: null }];
  const outcome = draw(
    sha256,
    commitment,
    commitmentHash,
    values.map(({ value }) => value),
  );
  if (!outcome.ok) throw new Error(`${commitment.drawId} cannot be drawn`);
  return {
    drawId: commitment.drawId,
    commitmentHash,
    values,
    enteredBy: commitment.committedBy,
    enteredAt: `${year}-01-26T01:00:00.000Z`,
    drawn: outcome.drawn.map((one) => ({ ...one, officerIds: [...one.officerIds] })),
  };
};

export interface SeededDraw {
  readonly commitment: Commitment;
  readonly record: DrawRecord;
  readonly draw: Prisma.DrawCreateManyInput;
  readonly drawRecord: Prisma.DrawRecordCreateManyInput;
}

/** Of the year that the demonstration is set in: the stories' plan lines have one each, and those of joint visits. */
export const drawsOf = (place: Place): readonly SeededDraw[] => {
  const year = '2026';
  return askedIn(year).map((asked) => {
    const commitment = commitmentOf(place, year, asked);
    const record = recordOf(commitment, year);
    const { drawId, jurisdiction, agencyId, planLineRef, batch, purpose, algorithm, sources, team } =
      commitment;
    const texts = { committed: commitmentText(commitment), recorded: recordText(record) };
    return {
      commitment,
      record,
      draw: {
        id: drawId,
        jurisdiction,
        agencyId,
        agencyIds: [...new Set([agencyId, ...team.map((part) => part.agencyId)])],
        planLineRef,
        batch,
        purpose,
        algorithm,
        sources,
        committedBy: commitment.committedBy,
        committedAt: commitment.committedAt,
        valueFrom: valueFrom(commitment),
        publicFrom: new Date(`${commitment.publicFrom}T00:00:00.000Z`),
        commitment: bytesOf(texts.committed),
        commitmentHash: hashOf(texts.committed),
      },
      drawRecord: {
        drawId,
        enteredBy: record.enteredBy,
        enteredAt: record.enteredAt,
        values: record.values,
        record: bytesOf(texts.recorded),
        recordHash: hashOf(texts.recorded),
      },
    };
  });
};
