// English for the sentences of api-errors.ts.
import type { ApiErrorCode } from './api-error-codes';

const again = 'Send it again under the same Idempotency-Key: it will not be done twice.';

export const sentencesInEnglish: Readonly<Record<ApiErrorCode, string>> = {
  invalidInput: 'What was sent is incomplete or wrong; correct each fault listed and send it again.',
  inputRefused:
    'Every field is of the right form, but they do not hold; correct what is listed and send it again.',
  malformedJson: 'The body is not valid JSON; check it and send it again.',
  malformedPath: 'The address holds characters that cannot be read.',
  idempotencyKeyMissing:
    'The Idempotency-Key header is missing. Give each act a new value, and repeat an act under its own.',
  idempotencyKeyMalformed: 'An Idempotency-Key is 1 to 128 visible ASCII characters without spaces.',
  idempotencyKeyReused: 'This Idempotency-Key has been used for another act; take a new one.',
  ifMatchMalformed: 'If-Match is a version in quotes, such as "3".',
  notAuthenticated:
    'You are not logged in, your login has ended, or the register of people does not know you; log in again or ask the administrator.',
  noRole: 'The register of people has no role for you; ask the administrator of your jurisdiction.',
  notFound: 'Not found, or not yours to see.',
  unknownRoute: 'There is no such address; /docs is the reference.',
  unknownCommand: 'There is no such command.',
  methodNotAllowed: 'This address does not take this method.',
  bodyTooLarge: 'The body is too large; 256 kB is the most, 2 MB for plans and their lines.',
  unsupportedMediaType: 'The body has to be JSON (Content-Type: application/json, in UTF-8).',
  packNotInForce:
    'No inspection rules are in force in this jurisdiction, so this cannot be done yet. Where they come from a draft document, the administrator decides whether they are used already.',
  registerNotYours:
    'Your role may not change this register; ask the administrator or the body in charge of it.',
  registerRowEnded: 'This entry has ended and cannot change; when it ended by mistake, undo the end first.',
  sheetTooLarge: 'The file is too large; 10 MB is the most. Import it in parts.',
  sheetMediaType:
    'Upload an Excel workbook (.xlsx), Content-Type application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.',
  sheetUnreadable: 'The file cannot be imported; correct what is listed and upload it again.',
  planImportNotYours: 'A plan is imported by a drafter or a head of a unit of the agency whose plan it is.',
  planImportStale:
    'This is not what you were shown: the file, the answers or the registers have changed. Look again, and import with the new digest.',
  planImportUnsettled:
    'Something is left to settle, and nothing was imported; settle what is listed and import again.',
  formTooEarly:
    'The inspection has not reached the door yet (see params.stage): the offline package is there once the code is issued, entries are taken once officers have entered.',
  formNotPinned:
    'No offline package of this inspection has been fetched, so there is no form to fill in; fetch it first (GET …/door-package).',
  formNotYours: 'Only officers of this inspection fill in its form; replace the officer first.',
  evidenceNotYours:
    'Only officers of this inspection upload evidence; while it puts right, the enterprise uploads what shows it. Each goes on with, or drops, his own uploads alone.',
  evidenceTooEarly:
    'The inspection has not reached the door yet (see params.stage): evidence is taken once the code is issued.',
  uploadHeaders:
    'Uploads follow tus 1.0; headers are missing or wrong (see faults). Correct them and upload again.',
  evidenceTooLarge: 'The file is too large (params.mostBytes is the most); record in parts, or compress it.',
  uploadOffset:
    'The upload does not go on where it stopped (params.received says how much has come in). Ask by HEAD and go on from there.',
  evidenceUploadUnknown:
    'There is no such upload of yours in this inspection, or it has been cleared away; upload the file again.',
  evidenceUploadUnfinished: 'The file has not come in whole (see params); upload the rest, then attach it.',
  evidenceHashDiffers:
    'The SHA-256 of what came in is not the one claimed (see params): it changed on the way, or another file was meant. Upload it again.',
  evidenceTypeRefused:
    'What is in the file is nothing that evidence may be (see params): no archives, web pages, SVG, programs or office documents; papers come as PDF or pictures.',
  evidenceTypeDiffers:
    'What is in the file (params.found) is not what was declared (params.declared); check the file and upload it again.',
  rangeOutside: 'The Range asked for lies outside the file; see how many bytes it has.',
  evidenceUploadsTooMany:
    'The uploads that are not attached have reached their limit: yours (params.scope person), those of this inspection (inspection) or of your agency (agency). Attach (attachEvidence) or drop (DELETE) some first; the oldest expires at params.expiresAt if nobody goes on with it, and is cleared away.',
  evidenceDamaged:
    'The file of this evidence is missing or of another size than recorded; tell the administrator, who runs evidence:verify.',
  documentNotYours:
    "Your agency or role does not issue this kind of document: approval, filing, notice and result are the lead agency's, documents of the visit its officers', correction, recheck and transfer the agency's whose matter it is, recusal its head's, letters of supervision the supervisor's.",
  documentNotYet:
    'What this document speaks of has not happened yet, or its stage is over (see params.stage); do that first.',
  documentSubject:
    'Name the agency or officer that the document concerns (see params); name none where it concerns the whole visit.',
  documentParticulars:
    'What this kind needs is missing (params.needed), or something was given that it does not have (params.extra).',
  documentIssuedOtherwise:
    'This document has been issued under params.number and stays as it is; for another one choose another occasion.',
  documentWordTaken:
    'The number would be one of another agency: its documents of this year begin with params.word as well. First enter or change the word (documentWord) of your agency in the register of agencies.',
  documentUnknown:
    'No document has this check code. Compare it with the foot of each page; if it is the same, the document was not issued here or has been altered.',
  taskClosed: 'This task has been done or is no longer needed; read the list again.',
  taskHeld: "Somebody else holds this task; ask them, or your agency's head to reassign it.",
  taskNotReturnable:
    'Only tasks of review and approval can be sent back for correction, and this is none. Do what it asks, or claim it, hand it on or comment on it (params.acts says what is possible).',
  substitutionNotYours:
    "You may name a substitute for yourself alone; an agency's head may for its people and an administrator for those of the jurisdiction, and they may end it.",
  substituteUnfit:
    'Only another person of the same agency may stand in for an official: not the person himself, no system, nobody who is revoked or of another body (faults says why). Choose somebody else.',
  substitutionOverlaps:
    'The absent person has a substitute on one of these days already (params says which). Choose other days, or end that substitution first and name again.',
  substitutionEnded:
    'This substitution has ended or is over, so there is nothing to end; name another if one is needed.',
  limitNotYours:
    'Numbers are set by whom the pack names: common ones, thresholds and those of special inspections by the coordinating body, government or supervision; an agency sets its own caps and shares alone.',
  limitNotAsked: "This place's document asks for no such number (see params), so it would have no effect.",
  limitExists:
    'This document has set the same number for the same agency and year (see params); decide anew, or withdraw that one first.',
  limitWithdrawn: 'This decision has been withdrawn, so it cannot be acted on.',
  entrustmentNotYours:
    'Letters of entrustment are given and revoked by the leadership of the agency whose items they are, for its own items alone.',
  entrustmentExists:
    'A letter of this number is on the register of this place already (see params); check the number.',
  entrustmentRevoked: 'This entrustment has been revoked or is over, so it cannot be acted on.',
  listNotYours:
    'Agencies propose for their own field and whom the pack names decides (decidedBy of GET /lists); an enterprise may object for itself, and enters and leaves a list of its own wish.',
  listNotKept: "This place's document knows no such list (see params), so nobody can be entered.",
  listOverlaps:
    'The enterprise is on a list of this sort on these days already, or awaits a decision (see params). End or decide that one first, or choose other days.',
  listMemberClosed: 'As it stands now (params.state) this entry cannot be acted on so; read it again.',
  listObjectionOpen: 'The objection before this one has not been answered; wait for the answer.',
  listObjectionAnswered: 'This objection has been answered, which stands.',
  keptNotYours:
    'This entry is for those in charge: an agency’s own staff (its heads for posts and declarations), and for standards, confirmations and filings the body that the pack names.',
  deviceNotYours:
    'A monitoring device is registered, revised, published and retired by staff of its own agency.',
  otherVisitNotYours:
    'A visit is announced, entered, ended and cancelled by staff of its agency, and answered by its enterprise.',
  complianceNotYours:
    'Guides, risk lists and trainings are for staff of the agency that makes them (reviewed by another person, published by its leaders; for the whole place by the coordinating body); self-checks and enrolments are for the enterprise itself.',
  caseFileNotYours:
    'A whole case file is for auditors, supervisors, discipline inspection and the agencies of the visit; others read the parts they need.',
  outwardNotYours:
    'What a platform outside is given is taken by who holds one of the roles that the pack names (readers); let an administrator enter an account for it.',
  outwardNotAgreed:
    'This platform is not given this matter (see params.matters). To add it, name its fields in the section outward of the pack.',
  overviewNotYours: 'The overview is for officials; an enterprise reads its own visits (GET /my/visits).',
  milestoneNotYours:
    'Dates are read by officials and reported by people of the responsible body (see holders in the list); the public reads GET /public/milestones.',
  milestoneObserved:
    'Whether this is done is seen in our own record (see params.observed) and reported by nobody: publish, file or decide what it asks for.',
  milestoneReported:
    'This has been reported as done (see params). If that was wrong, report it again and give the reason.',
  letterNotYours: 'Letters that reached nobody are for the administrator of the place.',
  letterSettled: 'This letter has been delivered, or its recipient told otherwise; nothing is left to do.',
  drawNotYours:
    "Only the lead agency's drafters, heads of units and leaders, and the coordinating body may draw; ask one of them to commit, to enter the value or to draw again.",
  drawUnfit:
    'By this commitment some values could not be drawn by (params.reason says why, params.subjects about whom). Change the pools, the quotas or the recusals and send it again.',
  drawExists:
    'This batch of the plan line has a draw already. If it has to be drawn again, redraw that one and say why.',
  drawValueKnown:
    'The value of this source is known already (params.source), so nothing can be drawn by it; name an issue to come.',
  drawTooEarly: 'The value is not public yet (params.valueFrom says when it is); enter it then.',
  drawDone:
    'The value of this draw has been entered and its result stands; if it is wrong, redraw it and say why.',
  drawRedrawn: 'Another draw stands in the place of this one; go on with that one.',
  drawNotPublic:
    'Whom it drew is not public yet (params.publicFrom says from when); come back then. The hash of the commitment can be read now.',
  codeMalformed:
    'This is no code of this system, or it was not read in full. Have it shown and scan it again; if that fails you may refuse and report.',
  codeUnknownKey:
    'Signed with a key that this system does not publish, or no longer: nothing shows that the code is ours. Do not admit anybody on it.',
  codeBadSignature:
    'The signature does not match: the code is forged or has been altered. Do not admit anybody on it; you may report it.',
  codeOtherEnterprise: 'The code is for the inspection of another enterprise.',
  codeNotYetValid: 'The approved days of this code have not begun yet (params.notBefore).',
  codeExpired: 'The approved days of this code are over (params.expiresAt).',
  codeUnknownInspection: 'There is no inspection that goes with this code. Do not admit anybody on it.',
  codeRevoked: 'The agency has revoked this code: ask for the one that took its place.',
  codeSuperseded: 'Another code has been issued for this inspection since: ask for that one.',
  codeWithdrawn: 'The inspection has been withdrawn or was refused: its code counts no more.',
  codeVoided: 'Supervision has voided the inspection: its code counts no more.',
  codeVisitOver:
    'The visit of this code has been made: it opens no other one. Evaluation, objection and complaint still go by it.',
  codeTeamChanged: 'The team has changed and the code does not name all of it: ask for the one issued anew.',
  codeNone:
    'The inspection has no code now: not issued yet, revoked, or here the officers scan the code of the enterprise.',
  codeNotOurs: 'The code of this inspection was issued by another platform: verify it there.',
  officerCodeNotOfVisit:
    'Only where enterprises bear the code, an officer of an approved visit may show his certificate for it, on its days and until it is over; where the visit has a code, show that.',
  officerCodeNotYours:
    'The certificate code is for registered officers with a certificate in force, each his own.',
  officerNotInForce: 'This person holds no certificate in force today and may not inspect.',
  refusedScansNotYours: 'Refused scans are for supervision, discipline inspection and audit of the place.',
  resultsNotPublished: 'This place does not publish the results of inspections, or there is no such place.',
  visitsNotPublished: 'This place does not publish inspections of this kind, or there is no such place.',
  enterpriseCodeOther:
    'What was scanned is the code of another enterprise (params): it does not show that you are at the one to be inspected.',
  enterpriseCodeUnreadable:
    'What was scanned holds no unified social credit code: scan again, or type it in.',
  calendarFeedNotYours:
    'A calendar of planned visits is for officials who may see them; there would be nothing in yours.',
  calendarFeedsMany:
    'You have as many addresses as one may have (params.most); revoke one that you no longer use.',
  remarkNotYours:
    'A remark is answered by the drafters, heads of units and leaders of the agency whose plan it is.',
  remarkAnswered: 'This remark has been answered, and the answer stands.',
  evaluationTooEarly: 'The visit or the rectification is not over yet; evaluate it when it is.',
  evaluationsNotYours:
    'Evaluations are shown to the evaluated agency as batches alone, those of all agencies to the supervising, coordinating and approving bodies, and sheet by sheet only to the supervision that the pack names.',
  guidanceNotYours:
    'Lists of services and the team of experts are kept by the bodies that the pack names (`guidance.keepers`); you are not one of them.',
  guidanceListNotKept:
    'The rules of this place ask for no list of this kind; use one of those in `guidance.lists` of the pack.',
  guidanceListPublished: 'This edition is published and is not changed any more; make a new one.',
  complaintNotYours:
    'Complaints and objections are lodged by an enterprise with its account, or by the code without one.',
  enterpriseOnly: 'This lists what is the enterprise’s own; log in with its account.',
  rateLimited: 'Too many requests; try again after the seconds that Retry-After says.',
  tooManyStreams: 'You have as many live connections open as one may have (10); close one first.',
  webhookNotYours: "Only an administrator, or the agency's own system, may manage the webhooks of an agency.",
  webhookEnded: 'This webhook has ended; register another.',
  identityUnavailable: `The identity provider is unavailable, so the login cannot be verified. ${again}`,
  temporalUnavailable: `The workflow service is unavailable for a while. ${again}`,
  databaseUnavailable: `The database is unavailable for a while. ${again}`,
  evidenceStoreUnavailable: `The place where evidence is kept is unavailable for a while; what was uploaded is still here. ${again}`,
  answerPending: `The act has not been answered yet and may have been accepted. ${again}`,
  internal: 'Something went wrong inside; tell the administrator the request id.',
};
