// Standing in for somebody is no way round the separation of duties: what parts the absent person from a duty parts his substitute.
import { parseCommand } from '../../../../domain/inspection/decide';
import type { CommandName } from '../../../../domain/inspection/commands';
import { standInRefusal } from '../../../../domain/inspection/standing-in';
import { published } from '../calendar/published-calendar';
import { special } from './kit/drafts';
import { expectPresentable, given, type Data, type Given } from './kit/given';
import { cixi } from './kit/packs';
import { actorOf, type Who } from './kit/people';

const bound = (visit: Given, who: Who, name: CommandName, data: Data, absentIds: readonly string[]) => {
  const parsed = parseCommand(name, data);
  if (!parsed.ok) throw new Error(`${name} is malformed`);
  const { state, pack, now } = visit;
  const context = {
    state,
    actor: actorOf(who, pack.id),
    pack,
    now,
    calendar: published,
    facts: visit.facts(),
  };
  return standInRefusal(context, parsed.command, absentIds);
};

const opinion = { opinion: '同意' };
const reason = { reason: '范围不清' };

test.each<[string, Who, CommandName, Data]>([
  ['review it', 'reviewer', 'passLegalReview', opinion],
  ['send it back', 'reviewer', 'returnForCorrection', reason],
])(
  'who stands in for the drafter may not %s, nor who stands in for an officer of the team',
  (_act, ...given_) => {
    const visit = given(cixi, special()).reach('legalReview');
    const [officer = ''] = visit.state.officerIds;
    for (const absent of ['drafter-a', officer]) {
      const refusal = bound(visit, ...given_, ['somebody', absent]);
      expect(refusal).toMatchObject({ code: 'rule.separationOfDuties' });
      if (refusal !== null) expectPresentable(refusal);
    }
  },
);

test('who stands in for the reviewer may not approve what that person reviewed', () => {
  const visit = given(cixi, special()).reach('approval');
  visit.does('leader', 'recordCollectiveDiscussion', {
    minutesRef: 'minutes-1',
    heldOn: '2026-03-02',
    conclusion: 'agreed',
  });
  expect(bound(visit, 'leader', 'approve', opinion, ['reviewer-a'])).toMatchObject({
    code: 'rule.separationOfDuties',
  });
  expect(bound(visit, 'leader', 'approve', opinion, ['principal-a'])).toBeNull();
});

test('who stands in for the officer whose stepping aside is asked for does not decide on it', () => {
  const visit = given(cixi).reach('awaitingEntry');
  const [officerId = ''] = visit.state.officerIds;
  visit.does('firm', 'requestRecusal', { officerId, reason: '亲属关系' });
  const decision = { officerId, granted: false, reason: '不成立' };
  expect(bound(visit, 'leader', 'decideRecusal', decision, [officerId])).toMatchObject({
    code: 'rule.separationOfDuties',
  });
});

test('nothing else that the absent person could not do binds the substitute', () => {
  const visit = given(cixi, special()).reach('legalReview');
  expect(bound(visit, 'reviewer', 'passLegalReview', opinion, ['nobody-of-this-file'])).toBeNull();
  expect(bound(visit, 'reviewer', 'passLegalReview', opinion, [])).toBeNull();
  // A stage that is over is the lifecycle's own answer.
  expect(bound(visit, 'leader', 'approve', opinion, ['drafter-a'])).toBeNull();
});
