// Words of third-party services: what may be engaged, what never may, what is told of their conduct.
import { z } from 'zod';

/** What a third party may be engaged for. None of it is inspecting: CX-85, DE-86, HZ-80. */
export const serviceActs = [
  'consulting',
  'sampling',
  'testing',
  'measuring',
  'monitoring',
  'dataAnalysis',
  'training',
  'expertOpinion',
] as const;
export type ServiceAct = (typeof serviceActs)[number];

/** What no engagement covers, told when it happens: inspecting is the officers' (DE-46, DE-90), and nobody sells at the door. */
export const barredActs = [
  'inspecting',
  'questioning',
  'ordering',
  'concluding',
  'charging',
  'selling',
] as const;
export type BarredAct = (typeof barredActs)[number];

export const conductActs = [...serviceActs, ...barredActs] as const;
export type ConductAct = (typeof conductActs)[number];

/** What consulting may not be tied to (XT-74). */
export const ties = [
  'licence',
  'penalty',
  'acceptance',
  'creditRepair',
  'inspectionResult',
  'subsidy',
] as const;
export type Tie = (typeof ties)[number];

export const payers = ['agency', 'enterprise', 'other'] as const;

/** 辅助服务；第三方智慧管理应用。 */
export const standardKinds = ['service', 'smartApplication'] as const;

/** outsourcing: inspections given away (DE-85); tiedConsulting: consulting tied to licences, penalties (XT-74). */
export const clearanceKinds = ['outsourcing', 'tiedConsulting'] as const;
export type ClearanceKind = (typeof clearanceKinds)[number];

export const serviceHintCodes = [
  'couldJoinVisit',
  'visitGone',
  'visitMoved',
  'engagementNotInForce',
  'beyondEngagement',
  'barredAct',
  'withoutOfficers',
  'officersNotInside',
  'outsideWindow',
  'tooManyPeople',
] as const;
export type ServiceHintCode = (typeof serviceHintCodes)[number];

export const conductSchema = z.enum(conductActs);
