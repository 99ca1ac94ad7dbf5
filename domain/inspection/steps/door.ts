// At the door: certificate and code shown or scanned by each officer, and the enterprise's right to say no.
import { hasRole } from '../../shared/actor';
import type { ScanField } from '../../policy/policy-pack';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData, CommandName } from '../commands';
import { momentOf } from '../code-moments';
import { isCodeOut, isNamedByCode, isUnplanned } from '../requirements';
import { apply } from '../rules/apply';
import { promiseFindings } from '../rules/conduct-rules';
import { finding, type Finding } from '../rules/judge';
import type { InspectionState } from '../state';
import { emit, type Guard, type Step, type Work } from '../work';
import { checkInRefusal, placedOf, positionMissing } from './check-in';

export type DoorCheck = CommandData<'recordDoorCheck'>;

/** What is done in the visit is done by its own officers, not by a colleague of the same agency. */
export const teamRefusal = (work: Work, command: CommandName): Refusal | null =>
  work.state.officerIds.includes(work.actor.id)
    ? null
    : refuse('roleNotAllowed', { command, roles: ['officer'], team: true });

const scanned: Readonly<Record<ScanField, string>> = {
  enterpriseCode: '扫到的企业码',
  position: '到场的位置',
};

/** Location counts only for an enterprise without a code (A29) or in an outage (A31); a code that was never issued cannot be shown. */
const checkRefusal = (work: Work, check: DoorCheck): Refusal | null => {
  const { code, rules } = work.pack;
  if (!work.state.officerIds.includes(check.officerId))
    return refuse('unknownSubject', { subject: check.officerId });
  const mayCheckIn =
    code.checkInWithoutCode && (work.state.object?.hasCode === false || isCodeOut(work.state, work.today));
  if (check.method === 'locationCheckIn' && !mayCheckIn)
    return refuse('rule.doorCheck', { officers: [check.officerId] }, rules.doorCheck.source);
  const bare = positionMissing(work, check);
  if (bare !== null) return bare;
  const missing =
    check.method === 'enterpriseCodeScanned'
      ? (code.scanFields ?? []).filter((field) => check[field] === undefined)
      : [];
  if (missing.length > 0)
    return refuse(
      'fieldRequired',
      { field: missing.map((field) => scanned[field]).join('、') },
      code.scanSource,
    );
  if (check.method === 'codeShown' && code.bearer === 'task' && work.state.code === null)
    return refuse('rule.codeBeforeEntry', { code: code.name }, rules.codeBeforeEntry.source);
  if (check.method === 'codeShown' && !isNamedByCode(work.state, check.officerId))
    return refuse(
      'rule.codeBeforeEntry',
      { code: code.name, officers: [check.officerId] },
      rules.codeBeforeEntry.source,
    );
  return null;
};

const recordChecks = (work: Work, checks: readonly DoorCheck[]): Refusal | null => {
  for (const check of checks) {
    const where = placedOf(work, check);
    const refusal = checkRefusal(work, check) ?? (where === null ? null : checkInRefusal(work, check, where));
    if (refusal !== null) return refusal;
    emit(work, {
      type: 'DoorChecked',
      ...check,
      ...(where === null ? {} : { placed: where }),
      ...momentOf(work.pack, work.now),
    });
  }
  return null;
};

export const recordDoorCheck: Step<DoorCheck> = (work, check) =>
  teamRefusal(work, 'recordDoorCheck') ?? recordChecks(work, [check]);

type Proof = 'certificate' | 'code';

/** Officers who have not shown the certificate, or proved the visit in the way of the pack. */
const without = (work: Work, proof: Proof): readonly string[] => {
  const proper =
    work.pack.code.bearer === 'task' ? ['codeShown'] : ['enterpriseCodeScanned', 'locationCheckIn'];
  return work.state.officerIds.filter((id) => {
    const check = work.state.doorChecks.find((candidate) => candidate.officerId === id);
    if (check === undefined) return true;
    return proof === 'certificate' ? !check.certificateShown : !proper.includes(check.method);
  });
};

/** The enterprise's own code cannot be read in an outage; where location counts, it takes its place (A31). */
const isScanOut = ({ pack, state, today }: Work): boolean =>
  pack.code.bearer === 'enterprise' && !pack.code.checkInWithoutCode && isCodeOut(state, today);

/** Proof of each officer and the inspection notice; `codeOwed` where the task's code is a debt or overridden. */
const proofFindings = (work: Work, noticeNo: string | null, codeOwed: boolean): readonly Finding[] => {
  const bare = without(work, 'certificate');
  const unproven =
    codeOwed || isScanOut(work)
      ? bare
      : work.state.officerIds.filter((id) => bare.includes(id) || without(work, 'code').includes(id));
  const found: Finding[] = [];
  if (unproven.length > 0) found.push(finding('doorCheck', { officers: unproven }));
  if (noticeNo === null) found.push(finding('inspectionNotice'));
  return found;
};

/** Who joined the team inside and has not been at the door yet. */
export const newcomerFindings = (work: Work): readonly Finding[] => {
  const officers = work.state.officerIds.filter(
    (id) => !work.state.doorChecks.some((check) => check.officerId === id && check.certificateShown),
  );
  return work.state.draft.channel === 'onSite' && officers.length > 0
    ? [finding('doorCheck', { officers })]
    : [];
};

const isAtDoor = ({ stage }: InspectionState): boolean => stage === 'coding' || stage === 'onSite';

/** At the door of an ordinary visit, or of an urgent one that may be tried before its papers are done. */
export const refusalGuard: Guard = (work) => {
  const { state } = work;
  if (state.draft.channel === 'offSite') return refuse('onSiteOnly');
  if (!isAtDoor(state) && !isUnplanned(state)) return refuse('stepMissing', { step: '批准' });
  return hasRole(work.actor, ['enterprise']) ? null : teamRefusal(work, 'refuseEntry');
};

/**
 * The refusal is taken down as it is said, by the enterprise or by the officers who heard it, without detriment (DE-44,
 * XT-87): borne out by what is not at the door, or disputed and left to supervision. Every officer is asked again at the
 * next attempt.
 */
export const refuseEntry: Step<CommandData<'refuseEntry'>> = (work, { ground, statement }) => {
  const refusal = refusalGuard(work);
  if (refusal !== null) return refusal;
  const justified =
    ((ground === 'noCode' || ground === 'notScanned') && without(work, 'code').length > 0) ||
    (ground === 'certificateNotShown' && without(work, 'certificate').length > 0);
  const recordedBy = hasRole(work.actor, ['enterprise']) ? 'enterprise' : 'officers';
  const { source } = work.pack.rules.doorCheck;
  emit(work, { type: 'EntryRefused', recordedBy, ground, statement, justified });
  emit(work, {
    type: 'SupervisionAlerted',
    about: justified ? 'entryRefusedJustified' : 'entryRefusedDisputed',
    source,
  });
  return null;
};

/** Takes down who showed what, then asks whether it is enough. */
export const recordProof = (
  work: Work,
  checks: readonly DoorCheck[],
  noticeNo: string | null,
  codeOwed: boolean,
): Refusal | null =>
  recordChecks(work, checks) ??
  apply(work, [...proofFindings(work, noticeNo, codeOwed), ...promiseFindings(work)]);
