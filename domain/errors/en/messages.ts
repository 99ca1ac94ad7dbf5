// English for messages.ts: the sentence behind each refusal code. Looked up by code, never parsed.
import {
  otherVisitKindNamesInEnglish as otherVisitKindNames,
  otherVisitStatusNamesInEnglish as otherVisitStatusNames,
} from '../../other-visit/names';
import type { RefusalParams } from '../../shared/outcome';
import type { DomainErrorCode } from '../codes';
import { placeSentencesInEnglish } from './place-messages';
import { caseCareSentencesInEnglish } from './case-care-messages';
import { caseTitle, deadlineNames, letterFaultNames, unprovenDrawNames } from './case-names';
import { keptSentencesInEnglish } from '../kept-messages';
import { deviceFaultNames, gentleMeanNames, penaltyKindNames, weighedFactorNames } from './discretion-names';
import { complianceSentencesInEnglish } from './compliance-messages';
import { itemSentencesInEnglish, reasonsInBrackets } from './item-messages';
import { anyCommandTitle, anyPositionName, roleNames } from './names';
import { phraseInEnglish } from './phrases';

type Value = RefusalParams[string] | undefined;

const text = (value: Value): string => {
  if (value === null || value === undefined) return '—';
  const words: readonly string[] =
    typeof value === 'object' ? value : typeof value === 'string' ? [value] : [String(value)];
  return words.map(phraseInEnglish).join(', ');
};

const named = (table: Readonly<Record<string, string>>, value: Value): string =>
  (typeof value === 'object' && value !== null ? value : [text(value)])
    .map((key) => table[key] ?? key)
    .join(', ');

/** A deadline's id begins with its rule: 'rectification:agency:7'. */
const deadlineTitle = (id: Value): string => named(deadlineNames, text(id).split(':')[0]);

/** What the refusal is about, where it may be a plan as well as an inspection. */
const matters: Readonly<Record<string, string>> = {
  plan: 'plan',
  consultation: 'consultation',
  guidance: 'booking of guidance',
};
const matter = (p: RefusalParams): string => matters[text(p['of'])] ?? 'inspection';

type Sentence = (params: RefusalParams) => string;

const nth = (p: RefusalParams, whose: string, limit: string, beyond: string): string =>
  p['limit'] === null
    ? `${whose} will be number ${text(p['visit'])} of this year; no ${limit} has been set, so it is only counted.`
    : `${whose} will be number ${text(p['visit'])} of this year, ${beyond}.`;

/** The class for which a cap is set (JJ-29): tier.D, pool.key. */
const ofClass = (p: RefusalParams): string =>
  typeof p['class'] === 'string' ? ` for ${p['class'].replace('.', ' ')}` : '';

/** What a threshold of reasonable frequency counts (HZ-43). */
const measured = (p: RefusalParams): string =>
  p['of'] === 'all' ? 'The visit of this enterprise, triggered ones included,' : 'The triggered inspection';

const sentences = {
  malformedCommand: (p) =>
    `What was sent is incomplete or wrong: ${text(p['fault'])}. Correct it and send it again.`,
  alreadyDrafted: (p) => `This ${matter(p)} has been drafted already; look at the one that exists.`,
  notDrafted: (p) => `This ${matter(p)} has not been drafted yet.`,
  otherJurisdiction: (p) =>
    `This ${matter(p)} belongs to another jurisdiction, in which your roles do not hold.`,
  illegalInThisState: (p) =>
    `The ${matter(p)} stands at “${named(anyPositionName, p['position'])}”, where “${named(anyCommandTitle, p['command'])}” is not possible. It is possible at: ${named(anyPositionName, p['allowedAt'])}.`,
  roleNotAllowed: (p) =>
    p['team'] === true
      ? `“${named(anyCommandTitle, p['command'])}” is for the officers of this inspection, and you are not one of them.`
      : `“${named(anyCommandTitle, p['command'])}” is for ${named(roleNames, p['roles'])}, and you do not hold that role.`,
  otherAgency: (p) => `This is for ${text(p['agencies'])}; your agency has no power over it.`,
  otherEnterprise: () => 'Only the inspected enterprise itself can do this.',
  factsMissing: () =>
    'What the registers say (items, agencies, people, counts) is missing, so nothing can be verified.',
  alreadyDone: (p) => `“${named(anyCommandTitle, p['command'])}” has been done already.`,
  stepMissing: (p) => `“${text(p['step'])}” has to come first.`,
  unknownSubject: (p) =>
    p['at'] === 'register'
      ? `This jurisdiction registers no such enterprise, or the enterprise no such site: ${text(p['subject'])}. Check the id, or register it first.`
      : `This does not apply or does not belong to the inspection: ${named(caseTitle, p['subject'])}. Check it and send it again.`,
  notOverridable: (p) =>
    `The rule “${named(caseTitle, p['rule'])}” is not one “in principle” and cannot be overridden.`,
  overrideRole: (p) =>
    `The rule “${named(caseTitle, p['rule'])}” can be overridden, with a reason, only by ${named(roleNames, p['role'])}.`,
  urgentEntryNotAllowed: (p) => `No urgent entry: ${text(p['why'])}. Take the ordinary way.`,
  dateNotLater: (p) => `The date ${text(p['date'])} has to be later than ${text(p['than'])}.`,
  fieldRequired: (p) => `Missing: ${text(p['field'])}. Add it and send it again.`,
  repairTooEarly: (p) =>
    `The shortest publication of an entry of this class (${text(p['category'])}) is not over: repair may be applied for from ${text(p['from'])} on. Prepare the proof of your fulfilled duties and your credit commitment until then.`,
  notPending: (p) => `Nothing of this kind is waiting: ${text(p['what'])}.`,
  deadlineNotOpen: (p) => `“${deadlineTitle(p['deadlineId'])}” does not exist or is settled.`,
  deadlineNotDue: (p) => `“${deadlineTitle(p['deadlineId'])}” is not due yet.`,
  offSiteOnly: () => 'This inspection is on site and cannot be started off site.',
  visitDayOutside: (p) =>
    `${text(p['on'])} cannot be the day of the visit: choose one not before today, within the approved days ${text(p['from'])} to ${text(p['to'])}.`,
  onSiteOnly: () => 'This inspection is off site; the enterprise may not be entered.',
  resultsNotCovering: (p) =>
    `For ${text(p['items'])} the chosen inspections have no recent result to recognise; the draft can be revised to inspect these items alone.`,
  staleVersion: (p) =>
    `Somebody else acted first (you acted on version ${text(p['expected'])}, it is now ${text(p['actual'])}). Read it again before you act.`,
  planExists: (p) =>
    `Your agency already has a plan for ${text(p['year'])} (${text(p['plans'])}); revise it, or withdraw it first.`,
  lineRefTaken: (p) => `The line numbers ${text(p['refs'])} are taken; choose others.`,
  lineUnknown: (p) => `The plan has no line ${text(p['ref'])}.`,
  overlapUndecided: (p) =>
    `The lines ${text(p['refs'])} of annual plans concern the same items in the same days; say of each whether it is merged, cancelled or kept.`,
  ...itemSentencesInEnglish,
  ...caseCareSentencesInEnglish,
  ...placeSentencesInEnglish,
  ...complianceSentencesInEnglish,
  adjustmentLate: (p) =>
    p['why'] === 'urgent'
      ? 'No document here lets an urgent special inspection take effect by filing; send the change to a consultation.'
      : `This round was closed on ${text(p['closesOn'])} and takes no more changes; send it to the next one.`,
  proposalReplaced: () =>
    'There is a newer proposal of the merge than the one you saw; look at it before you decide.',
  deviceState: (p) =>
    `This cannot be done with device ${text(p['device'])}: ${named(deviceFaultNames, p['faults'])}; put that right first.`,
  otherVisitDisguised: (p) =>
    `The purpose (${text(p['purpose'])}) is that of an inspection: none may go under the name of a service or supervision. Draft an inspection, or put the purpose right.`,
  otherVisitAttendees: () =>
    'The enterprise alone decides whom it sends; its legal representative may not be named. Take the name out.',
  otherVisitCompanions: (p) =>
    `The enterprise is asked to send ${text(p['companions'])} people along, more than ${text(p['limit'])}; ask for fewer.`,
  otherVisitState: (p) =>
    `This visit is “${named(otherVisitStatusNames, p['status'])}” now and not open to this any more; load it again.`,
  otherVisitDay: (p) =>
    `The visit is for ${text(p['on'])}, and today (${text(p['today'])}) is before that; to come earlier, announce another one and have the enterprise agree.`,
  otherVisitConsent: (p) =>
    `${named(otherVisitKindNames, p['kind'])} needs the invitation or the consent of the enterprise, which has not been given.`,
  otherVisitUniform: (p) =>
    `Officers come without uniform for ${named(otherVisitKindNames, p['kind'])}; change, and say so as you enter (plainClothes).`,
  otherVisitProof: (p) =>
    `${named(otherVisitKindNames, p['kind'])} needs a code shown or scanned, or a check-in by position; no other record will do.`,
  complaintHandlerUnfit: () => 'The rules of this place do not let it be handled there; choose another body.',
  guidanceNotOffered: () =>
    'The rules of this place let no agency offer guidance unasked; wait for a booking.',
  guidanceChannel: () => 'The rules of this place do not let guidance be booked in this way; choose another.',
  guidancePhase: () => 'The rules of this place have no guidance at this phase; choose another.',
  guidanceLeadMissing: (p) =>
    `The agency that leads the service (${text(p['agency'])}) has to be in the group; add it to agencyIds.`,
  guidanceExpertNeeded: (p) =>
    `At least one of the team of experts goes along; choose one who knows ${text(p['fields'])}.`,
  guidanceExpertUnfit: (p) =>
    `Experts ${text(p['experts'])} are not on the team on ${text(p['on'])}, or do not know ${text(p['fields'])}; choose others.`,
  guidanceDay: (p) =>
    `The day agreed is ${text(p['on'])}, and today is ${text(p['today'])}; to come earlier, arrange it anew first.`,
  guidanceVisitMissing: () =>
    'It was arranged as a visit: first an agency of the group registers the entry (a visit that is no inspection, with this guidanceId) and its end; if nobody went, change day and manner first.',
  ...keptSentencesInEnglish,
  complaintOwnAgency: () => 'An agency does not handle a complaint about itself; give it to another body.',
  numberNotIssued: (p) =>
    p['number'] === null
      ? `No document of this kind (${text(p['title'])}) has been issued, so there is no number to give; issue it first (POST /inspections/{id}/documents).`
      : `The number “${text(p['number'])}” is not that of a document of this kind (${text(p['title'])}) issued in this inspection (issued: ${text(p['issued'])}). Give a number that was issued, or none: the system then issues the document.`,
  numberOutdated: (p) =>
    `The document (${text(p['title'])}) under “${text(p['number'])}” does not say what is being done now: results have changed since, or its date or guidance differs. Issue it anew, or give no number: the system then issues the document.`,
  formMovedOn: () =>
    'Something was filled in after you looked at the form; look again (GET …/form) and record under the new formDigest.',
  formUnfinished: (p) =>
    `The form cannot carry the record yet: ${[
      ['points not looked at', p['missing']] as const,
      ['points on which officers differ', p['conflicts']] as const,
    ]
      .filter(([, points]) => Array.isArray(points) && points.length > 0)
      .map(([what, points]) => `${what} ${text(points)}`)
      .join(', ')}. Fill them in, settle them, and record then.`,
  formContradicted: (p) =>
    `The record says something else than the form: ${text(p['items'])}. Correct the record, or the form first.`,
  evidenceFull: (p) =>
    `An inspection holds ${text(p['most'])} pieces of evidence at most, and this one is full. Keep those that prove something, and file the others elsewhere.`,
  evidenceAhead: (p) =>
    `It is said to have been taken on ${text(p['takenOn'])}, which is later than today (${text(p['today'])}). Check the clock of the device, correct the moment and send it again.`,
  undecided: (p) =>
    `Not everything is decided yet: ${text(p['what'])}. Only then can the round be published.`,
  roundExists: (p) => `The round ${text(p['round'])} has been opened already.`,
  roundNotDue: (p) =>
    p['why'] === 'early'
      ? `This round opens on ${text(p['on'])}; it is too early.`
      : p['why'] === 'over'
        ? `This round had to be opened by ${text(p['on'])}; what is left is for the next one.`
        : 'No agency here has a plan to send, so there is nothing to consult on.',
  'rule.itemPublished': (p) =>
    `The items ${text(p['items'])} are not in the published list or not in force${reasonsInBrackets(p['reasons'])}, and may not be inspected.`,
  'rule.itemLegalBasis': (p) =>
    `No legal basis is registered for the items ${text(p['items'])}, or it has been repealed${p['lines'] === undefined ? '' : ` (plan lines ${text(p['lines'])})`}; register it or leave them out.`,
  'rule.itemOwned': (p) =>
    `The items ${text(p['items'])} are not in the list of ${text(p['notOf'])}; their own agency has to join or to entrust.`,
  'rule.bodyQualified': (p) => `${text(p['agencies'])} is no published inspecting body and may not inspect.`,
  'rule.withinTerritory': (p) =>
    `The place lies outside the territory of ${text(p['agencies'])}; enforcement elsewhere has to be filed first.`,
  'rule.planFiled': (p) =>
    `A planned inspection belongs to a filed plan; the line given: ${text(p['planLine'])}.`,
  'rule.unplannedNeedsCause': () => 'An inspection outside the plan needs its source and evidence.',
  'rule.platformTask': () => 'The inspection needs a task on the platform; give its number.',
  'rule.checkFormBound': (p) =>
    p['items'] === undefined
      ? 'An inspection follows a check form; choose the form and its version.'
      : `An inspection follows a check form, and the items ${text(p['items'])} have none in force.`,
  'rule.entrustment': (p) =>
    p['letter'] === undefined
      ? `The entrustment does not hold: ${text(p['why'])}.`
      : `The entrustment does not hold: letter ${text(p['ref'])} ${named(letterFaultNames, p['letter'])}${text(p['of']) === '' ? '' : ` (${text(p['of'])})`}; day of the visit ${text(p['day'])}. Register the letter, or let the items' own agency inspect.`,
  'rule.licencePrecondition': () =>
    'An entry may be no precondition of a licence or payment; where law and need demand it, both have to be stated.',
  'rule.negativeList': (p) =>
    `The negative list forbids this inspection: ${text(p['conducts'])} (${text(p['bases'])}).`,
  'rule.offSiteFirst': (p) =>
    `${p['tier'] === undefined ? '' : `Tier ${text(p['tier'])} is inspected off site first. `}It is not said why off-site means do not suffice; say so, or inspect off site.`,
  'rule.whitelistNecessity': () =>
    "The enterprise is whitelisted and is visited seldom: a trigger, a statutory minimum not yet reached or the leadership's reason makes it necessary.",
  'rule.lowRiskOnSite': () => 'The enterprise is of low risk and is in principle not visited.',
  'rule.randomSelection': (p) =>
    p['why'] === undefined
      ? 'The object has to be drawn; otherwise a key field or a list of the competent authority, and the reason, have to be named.'
      : `The draft says that the object was drawn, which is not proven: ${named(unprovenDrawNames, p['why'])}${text(p['inspections']) === '' || p['inspections'] === undefined ? '' : ` (${text(p['inspections'])})`}.`,
  'rule.mutualRecognition': (p) =>
    p['items'] === undefined
      ? `There are results that can be recognised: ${text(p['inspections'])}. Consider using them.`
      : `For ${text(p['items'])} there are results that can be recognised: ${text(p['inspections'])}. ${p['all'] === true ? 'Every item has one, so they can be used instead of a visit.' : 'They can be used, and only the other items inspected.'}`,
  'rule.annualCap': (p) =>
    nth(
      p,
      `The visit of ${text(p['agency'])}`,
      'yearly cap',
      `beyond the yearly cap of ${text(p['limit'])}${ofClass(p)}`,
    ),
  'rule.reasonableFrequencyPrompt': (p) =>
    nth(p, measured(p), 'threshold', `clearly more than is reasonable (${text(p['limit'])}); be careful`),
  'rule.reasonableFrequencyStop': (p) =>
    nth(
      p,
      measured(p),
      'threshold',
      `more than ${text(p['limit'])}: excessive, and stopped until supervision lifts it`,
    ),
  'rule.specialYearlyLimit': (p) =>
    nth(p, 'The special inspection', 'yearly number', `beyond the yearly number of ${text(p['limit'])}`),
  'rule.jointCompulsory': (p) =>
    `Other agencies visit this enterprise on the same days (${text(p['inspections'])}); join them or say why not.`,
  'rule.internalMerge': (p) =>
    `Your own system visits on the same days (${text(p['inspections'])}); merge or say why not.`,
  'rule.noRepeatAcrossLevels': (p) =>
    `An agency above or below inspects the same matter (${text(p['inspections'])}), which is generally not repeated.`,
  'rule.jointOptOut': () =>
    'The enterprise has opted out of joint inspections and joins only with its consent.',
  'rule.triggeredMergeWithPlanned': (p) =>
    `A planned inspection could be merged (${text(p['inspections'])}); merge or say why not.`,
  'rule.triggerSourceNamed': (p) =>
    `“${named(caseTitle, p['source'])}” is no source of a triggered inspection under the local rules.`,
  'rule.specialNotBlanket': (p) =>
    `A special inspection needs a criterion of selection; blanket campaigns are barred${p['classes'] === undefined ? '' : `, and this plan names all of ${text(p['classes'])}`}.`,
  'rule.needAssessed': () => 'A special inspection needs an assessment of its need; record it first.',
  'rule.separationOfDuties': (p) =>
    `Duties have to be separated: ${text(p['why'])}. Somebody else has to act.`,
  'rule.approvalLevel': (p) =>
    `This inspection has to be approved by ${named(roleNames, p['required'])}; approval by the head of a unit or below is void.`,
  'rule.officersMinimum': (p) =>
    `There are ${text(p['count'])} officers; there have to be at least ${text(p['limit'])}.`,
  'rule.officersMaximum': (p) =>
    p['limit'] === null
      ? `There are ${text(p['count'])} officers; no upper limit has been set, so they are only counted.`
      : `There are ${text(p['count'])} officers, more than ${text(p['limit'])}; send fewer.`,
  'rule.officerCertificate': (p) =>
    text(p['officers']) === ''
      ? 'No officer with a valid enforcement certificate was named.'
      : `On the day of the inspection ${text(p['officers'])} hold no valid enforcement certificate.`,
  'rule.thirdPartyNotInspector': (p) =>
    `${text(p['officers'])} are of a third party or auxiliaries and may not inspect.`,
  'rule.approvedBeforeEntry': () => 'The inspection is not approved; the enterprise may not be entered.',
  'rule.filedBeforeEntry': (p) =>
    p['lead'] === undefined
      ? `Before entry it has to be filed with ${text(p['bodies'])}.`
      : `It was filed less than ${text(p['lead'])} working days before entry; file earlier.`,
  'rule.noticeServed': (p) =>
    p['asked'] !== undefined
      ? `The enterprise wishes the visit on ${text(p['asked'])} and has no answer yet; answer before you enter.`
      : p['agreed'] !== undefined
        ? `The day agreed with the enterprise is ${text(p['agreed'])}, not today.`
        : p['lead'] === undefined
          ? 'Before entry the enterprise has to be given notice, or the exception and its reason stated.'
          : `Notice was given less than ${text(p['lead'])} working days before entry; give it earlier.`,
  'rule.codeBeforeEntry': (p) =>
    Array.isArray(p['officers'])
      ? `The present ${text(p['code'])} does not name ${text(p['officers'])}: issue it again before anybody enters.`
      : `Without ${text(p['code'])} nobody may enter to inspect.`,
  'rule.doorCheck': (p) =>
    `${text(p['officers'])} did not show the certificate or the code as is prescribed.`,
  'rule.recusalOpen': (p) =>
    `A request for the recusal of ${text(p['officers'])} is undecided; they may not take part.`,
  'rule.entryWindow': (p) =>
    `Today (${text(p['today'])}) lies outside the approved days ${text(p['from'])} to ${text(p['to'])}.`,
  'rule.inspectionNotice': () => 'An inspection notice has to be issued; give its number.',
  'rule.checkRecord': () => 'The record of the check has to be made before leaving.',
  'rule.enterpriseOpinion': () =>
    "The record has to hold the enterprise's opinion; where it has none, write “无”.",
  'rule.avRecording': (p) =>
    p['unchecked'] !== undefined
      ? 'Nothing was recorded and nobody went through the list of matters to be recorded: fill in recordingMatters.'
      : p['why'] === null || p['why'] === undefined
        ? 'The whole inspection should have been recorded, was not, and no reason was given.'
        : `The whole inspection should have been recorded and was not; the reason given: ${text(p['why'])}.`,
  'rule.closedLoop': (p) => `Every agency's inspection needs a result; missing: ${text(p['agencies'])}.`,
  'rule.thirdPartyFinding': () =>
    "A third party's opinion is no conclusion by itself; an officer has to establish it.",
  'rule.uncodedEvidence': (p) =>
    p['evidence'] !== undefined
      ? `No valid code stood behind this evidence when it was gathered: ${text(p['evidence'])}. In principle it may not be used in a penalty case; name other evidence, or ask supervision to let it pass with a reason.`
      : 'The inspection had no code in time, so its evidence may in principle not be used in a penalty case unless supervision gives a reason.',
  'rule.leniencyGround': (p) =>
    `Leniency needs its legal ground and evidence; the ground given: ${named(caseTitle, p['ground'])}.`,
  'rule.priorTelling': () =>
    'Before the decision the enterprise has to be told its intended content, facts, reasons and basis.',
  'rule.benchmarkStated': () => 'A penalty decision has to say how the discretion benchmark was applied.',
  'rule.publicationSpan': (p) =>
    `The publication cannot end on ${text(p['date'])}: an entry of this class (${text(p['category'])}) is published until a day between ${text(p['from'])} and ${text(p['to'])} (${text(p['document'])}); where a law sets another term, name it.`,
  'rule.decisionCode': () => 'A penalty decision has to carry the action code.',
  'rule.observationOnApplication': () =>
    'An observation period is for the enterprise to apply for; an agency may not set it by itself.',
  'rule.deviceEvidenceReview': () => 'Evidence of monitoring devices needs a legal and a technical review.',
  'rule.leastImpactStated': () =>
    'It is not said why the visit cannot be spared and how it disturbs business least; say so.',
  'rule.factorsWeighed': (p) =>
    `A disposal weighs several factors; still missing: ${named(weighedFactorNames, p['factors'])}.`,
  'rule.gentleFirst': (p) =>
    `What is slight is first met by ${named(gentleMeanNames, p['means'])}; to open a case all the same, give the reason as you weigh the disposal.`,
  'rule.severeConfirmed': (p) =>
    Array.isArray(p['penalties']) && p['penalties'].length === 0
      ? 'The kind of penalty is not given, so nobody can tell whether it needs a decision of its own.'
      : `A severe penalty needs care: a head has to decide on ${named(penaltyKindNames, p['penalties'])} first and give reasons.`,
  'rule.coercionNecessity': () =>
    'There is no coercion where milder means reach the aim; say why it is needed.',
  'rule.coercionLeastImpact': () => 'Say how the effect of the coercion on the business is kept least.',
  'rule.likeCasesCompared': () =>
    'It is not said how this compares with like cases; look at them, and give the reason where it differs.',
  'rule.noErrand': (p) =>
    `A simple or slight case spares the enterprise every errand; it has come ${text(p['errands'])} times.`,
  'rule.observationWeighed': () =>
    'An observation that ended well leads to no penalty or a lighter one: its conclusion says which; a decision that still punishes says how it was taken into account, and none is given where no penalty was told.',
  'rule.recheckProof': () =>
    'A recheck by photo or video names the photos or videos in the file (evidenceIds); where there are none, the enterprise or an officer uploads them first.',
  'rule.observationGuided': () =>
    'The enterprise has not been guided in its observation period yet; guide it first and record it.',
  'rule.deviceRegistered': (p) =>
    `The evidence of ${p['device'] === undefined ? 'the monitoring device' : `device ${text(p['device'])}`} may not be used: ${named(deviceFaultNames, p['faults'])}.`,
  'rule.onlineEvidenceFixed': () =>
    'What is found online has to be fixed as evidence at once; say what has been fixed.',
} as const satisfies Record<DomainErrorCode, Sentence>;

/** The English sentence for a refusal. */
export const messageFor = (code: DomainErrorCode, params: RefusalParams): string => sentences[code](params);
