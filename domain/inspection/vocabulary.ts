// Closed lists of the field's terms that commands, packs and states share. Chinese terms: docs/glossary.md.
import { z } from 'zod';

export const inspectionKinds = ['planned', 'special', 'triggered', 'temporary'] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

export const inspectionModes = ['single', 'joint', 'entrusted'] as const;
export type InspectionMode = (typeof inspectionModes)[number];

export const channels = ['onSite', 'offSite'] as const;
export type Channel = (typeof channels)[number];

/** 白名单、重点监管、一般。 */
export const enterprisePools = ['whitelist', 'key', 'general'] as const;
export type EnterprisePool = (typeof enterprisePools)[number];

/** Causes of an inspection outside the plan (HZ-41, CX-32, DE-35, JJ-32, XT-19). */
export const triggerSources = [
  'complaint',
  'referral',
  'assignment',
  'riskAlarm',
  'manualAnalysis',
  'enterpriseApplication',
  'suddenEvent',
  'unannounced',
  'superiorOrder',
  'caseInvestigation',
  'emergency',
] as const;
export type TriggerSource = (typeof triggerSources)[number];

export const filingExemptions = ['stateSecret', 'workSafety', 'urgent'] as const;
export type FilingExemption = (typeof filingExemptions)[number];

export const noticeExemptions = [
  'superiorSpecialAction',
  'complaint',
  'suddenEvent',
  'legalProvision',
  'notDisclosable',
  'superiorForbids',
  'unannounced',
] as const;
export type NoticeExemption = (typeof noticeExemptions)[number];

export const outcomeKinds = [
  'noProblem',
  'correctImmediately',
  'correctByDate',
  'transferred',
  'caseOpened',
  'lenient',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** 首违不罚、轻微不罚、无主观过错不罚、公益减罚、减轻 (DE-61, CX-100, XT-56). */
export const leniencyGrounds = [
  'firstOffence',
  'minor',
  'noSubjectiveFault',
  'publicBenefit',
  'mitigated',
] as const;
export type LeniencyGround = (typeof leniencyGrounds)[number];

/** How an officer proved the visit at the door; `none` only on an urgent way through that the pack allows. */
export const doorMethods = ['codeShown', 'enterpriseCodeScanned', 'locationCheckIn', 'none'] as const;
export type DoorMethod = (typeof doorMethods)[number];

/** Who asks that an officer step aside: the enterprise, or the officer himself. */
export type RecusalSide = 'enterprise' | 'officer';

export const refusalGrounds = [
  'noCode',
  'notScanned',
  'certificateNotShown',
  'unreasonable',
  'none',
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/** 照片、录像、录音、书证（扫描件、截图）(DE-56). */
export const evidenceKinds = ['photo', 'video', 'audio', 'document'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What an urgent entry may leave to be made up (HZ-65, CX-68, XT-20). */
export const debts = ['approval', 'code', 'filing'] as const;
export type Debt = (typeof debts)[number];

export const stages = [
  'plan',
  'legalReview',
  'approval',
  'coding',
  'onSite',
  'resultNotice',
  'rectification',
  'creditRepair',
  'closed',
  'withdrawn',
  'refused',
  'voided',
] as const;
export type Stage = (typeof stages)[number];

/** A cell of the status × command table: the stage, split where the door makes a difference. */
export const positions = [
  'plan',
  'legalReview',
  'approval',
  'coding',
  'awaitingEntry',
  'inside',
  'resultNotice',
  'rectification',
  'creditRepair',
  'closed',
  'withdrawn',
  'refused',
  'voided',
] as const;
export type Position = (typeof positions)[number];

export const idSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9._:-]+$/, '只能含字母、数字和 . _ : -');
export const textSchema = z.string().trim().min(1).max(4000);

/** What people do with a task besides doing it. */
export const taskNoteKinds = ['claimed', 'released', 'delegated', 'commented'] as const;
export type TaskNoteKind = (typeof taskNoteKinds)[number];
