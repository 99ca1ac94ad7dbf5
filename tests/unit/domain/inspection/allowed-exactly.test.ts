// What the buttons offer the rule book takes, in some wording: the converse of “what they refuse it refuses” (properties.test.ts).
import { allowedActions } from '../../../../domain/inspection/allowed-actions';
import type { CommandName } from '../../../../domain/inspection/commands';
import { favourable } from '../../../../domain/inspection/favourable';
import { shanghaiDay } from '../../../../domain/calendar/plain-date';
import type { Facts } from '../../../../domain/inspection/facts';
import type { Actor } from '../../../../domain/shared/actor';
import { given, type Data, type Given } from './kit/given';
import { donge, huzhou } from './kit/packs';
import { always, type Observer } from './kit/random-run';
import { picker, reworded } from './kit/random-moves';
import { actorOf, everybody } from './kit/people';
import { sampleData } from './kit/sample-data';

/** What only the test can know: numbers nobody has used, who could join, what was asked. */
const particulars: { readonly [N in CommandName]?: (visit: Given, actor: Actor) => readonly Data[] } = {
  issueActionCode: ({ events }) => [{ code: `code-${String(events.length)}`, platformTaskRef: 'platform-1' }],
  attachEvidence: ({ events }, actor) => [
    {
      ...sampleData('attachEvidence').data,
      evidenceId: `5c0f5a52-1d0a-4b0e-9a51-${String(events.length).padStart(12, '0')}`,
      takenBy: actor.id,
    },
  ],
  replaceOfficer: ({ state }) => {
    const seats = [...state.officerIds, ...state.recusals.map(({ officerId }) => officerId)];
    const joining = ['officer-a1', 'officer-a2', 'officer-a3', 'officer-b1', 'officer-b2', 'officer-c1'];
    return seats.flatMap((officerId) =>
      joining.map((byOfficerId) => ({ officerId, byOfficerId, reason: '—' })),
    );
  },
  answerSelfCheck: ({ state }) => [
    { answers: (state.selfCheck?.points ?? []).map(({ id }) => ({ id, found: 'conforms' })) },
  ],
  giveConsultationOpinion: ({ state }) =>
    (state.caseConsultations ?? []).flatMap(({ agencyId, bodies }) =>
      bodies.map((body) => ({ agencyId, body, opinion: '—', documentRef: '—' })),
    ),
};

const wordings = function* (
  name: Exclude<CommandName, 'draftInspection'>,
  visit: Given,
  actor: Actor,
  facts: Facts,
) {
  const { state, pack, now } = visit;
  yield* favourable[name]?.({ state, actor, pack, facts, today: shanghaiDay(now) }) ?? [];
  yield* particulars[name]?.(visit, actor) ?? [];
  for (let seed = 0; seed < 80; seed += 1) {
    const data = seed === 0 ? sampleData(name).data : reworded(name, visit, picker(seed * 7919));
    yield 'agencyId' in data && actor.agencyId !== null ? { ...data, agencyId: actor.agencyId } : data;
  }
};

/** Registers as they were made for the visit: somebody who could join is among them. */
const expectExact = (visit: Given): void => {
  const { state, pack, now } = visit;
  const facts = visit.facts();
  for (const who of everybody) {
    const actor = actorOf(who, pack.id);
    for (const { command, allowed } of allowedActions({ state, actor, pack, now, facts })) {
      if (!allowed || command === 'draftInspection') continue;
      const refused = new Set<string>();
      let isTaken = false;
      for (const data of wordings(command, visit, actor, facts)) {
        const outcome = visit.try(actor, command, data, facts);
        if (!outcome.ok) refused.add(`${outcome.code} ${JSON.stringify(outcome.params).slice(0, 80)}`);
        isTaken ||= outcome.ok;
        if (isTaken) break;
      }
      expect({ who, command, isTaken, refused: isTaken ? [] : [...refused].slice(0, 5) }).toEqual({
        ...{ who, command, isTaken: true, refused: [] },
      });
    }
  }
};

test('whatever happened before, in packs real and made up', () => {
  const observe: Observer = ({ visit, outcome }) => {
    if (outcome.ok) expectExact(visit);
  };
  always(() => [observe], 12);
});

const invited = (...bodies: readonly string[]): Given => {
  const visit = given(huzhou).reach('resultNotice');
  const own = { agencyId: 'agency-a' };
  visit.does('officer', 'recordResult', { ...own, outcome: 'caseOpened', summary: '违法' });
  return visit.does('leader', 'requestCaseConsultation', {
    ...{ ...own, subject: 'result', dispute: '性质', question: '怎样认定', bodies },
  });
};

const offered = (visit: Given, who: Parameters<typeof actorOf>[0]): boolean =>
  allowedActions({ ...visit, facts: visit.facts(), actor: actorOf(who, visit.pack.id) }).some(
    ({ command, allowed }) => command === 'giveConsultationOpinion' && allowed,
  );

test('an opinion is asked of whom it was asked: court invited alone, justice alone, both (HZ-71)', () => {
  const asked = (visit: Given) => [
    offered(visit, 'supervisor'),
    offered(visit, 'officer'),
    offered(visit, 'officerB'),
  ];
  expect(asked(invited('court'))).toEqual([false, true, false]);
  expect(asked(invited('justice'))).toEqual([true, false, false]);
  const both = invited('justice', 'court');
  expect(asked(both)).toEqual([true, true, false]);
  const { documentRef, ...letter } = {
    agencyId: 'agency-a',
    body: 'court',
    opinion: '不构成',
    documentRef: '法函1号',
  };
  expect(asked(both.does('officer', 'giveConsultationOpinion', { ...letter, documentRef }))).toEqual([
    true,
    false,
    false,
  ]);
});

test('in every position of an ordinary visit', () => {
  for (const pack of [huzhou, donge])
    for (const goal of [
      'plan',
      'approval',
      'coding',
      'awaitingEntry',
      'inside',
      'resultNotice',
      'closed',
    ] as const)
      if (pack !== donge || goal !== 'coding') expectExact(given(pack).reach(goal));
});
