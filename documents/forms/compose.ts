// From what is recorded to what a document says: one pure function a kind, one table of all.
import { documentTerms, type DocumentKind } from '../../domain/document/kinds';
import { checkCodeFrom, paperDigest } from '../check-code';
import { dateInNumerals } from '../chinese-numerals';
import {
  correctionOrder,
  leniencyDecision,
  recheckRecord,
  resultNotice,
  transferLetter,
} from './after-visit';
import {
  advanceNotice,
  approvalForm,
  filingForm,
  inspectionNotice,
  retroactiveApprovalForm,
} from './before-visit';
import { combinedCorrection } from './combined-correction';
import type { DocumentContent } from './content';
import {
  creditRepairNotice,
  recusalDecision,
  supervisionDecision,
  supervisionNotice,
  supervisionProposal,
} from './decisions';
import { evidenceList, interviewRecord, onSiteRecord, samplingRecord, surveyRecord } from './on-site';
import type { Composer, FormSource } from './source';

const composers: Readonly<Record<DocumentKind, Composer>> = {
  approvalForm,
  retroactiveApprovalForm,
  filingForm,
  advanceNotice,
  inspectionNotice,
  onSiteRecord,
  samplingRecord,
  surveyRecord,
  interviewRecord,
  evidenceList,
  resultNotice,
  correctionOrder,
  combinedCorrection,
  recheckRecord,
  recusalDecision,
  transferLetter,
  leniencyDecision,
  creditRepairNotice,
  supervisionNotice,
  supervisionProposal,
  supervisionDecision,
};

/** The same source gives the same words. */
export const composeDocument = (kind: DocumentKind, source: FormSource): DocumentContent => ({
  title: [source.issuer, documentTerms[kind].title],
  number: source.number,
  copies: [],
  addressee: null,
  issuers: [source.issuer],
  issuedOn: dateInNumerals(source.today),
  ...composers[kind](source),
});

/** What proves a document: the digest of kind, version and content, and the code at the foot of its pages. */
export const sealsOf = (
  kind: DocumentKind,
  version: string,
  content: DocumentContent,
): { readonly digest: string; readonly checkCode: string } => {
  const digest = paperDigest(`${kind}@${version}`, content);
  return { digest, checkCode: checkCodeFrom(digest) };
};
