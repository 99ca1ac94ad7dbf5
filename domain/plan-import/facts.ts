// What a cell of a plan can say, in the words of the product.
import type { PlainDate } from '../calendar/plain-date';
import type { Channel, InspectionKind, InspectionMode } from '../inspection/vocabulary';
import type { Doubt } from './doubts';

/** Equal bounds: exactly so many; a missing one: not limited on that side. */
export interface Bounds {
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** 约、左右. */
  readonly about: boolean;
}

/** In per cent of the objects. */
export type Ratio = Bounds;

export interface Count extends Bounds {
  /** 家、户 …; null: not said. */
  readonly unit: string | null;
}

export const periods = ['year', 'halfYear', 'quarter', 'month', 'week'] as const;
export type Period = (typeof periods)[number];

/** Times in `every` periods: 每两年一次 is once in every 2 years. */
export interface Frequency extends Bounds {
  readonly every: number;
  readonly per: Period;
}

/** First and last day, both counted. */
export interface Window {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A body as the plan names it: one name, or several of which one does it. */
export interface BodyNamed {
  readonly oneOf: readonly string[];
  /** A condition or another name that stands in brackets. */
  readonly note: string | null;
}

export type BodyRole = 'lead' | 'cooperating';

export interface BodyInCell {
  /** null: the cell does not say it. */
  readonly role: BodyRole | null;
  readonly body: BodyNamed;
}

export const planLevels = ['state', 'province', 'city', 'county', 'township'] as const;
export type PlanLevel = (typeof planLevels)[number];

/** 一般检查事项、重点检查事项. */
export type ItemKind = 'general' | 'key';

/** 定向、不定向抽查；双随机 says no more than that there is a draw. */
export type Selection = 'directed' | 'undirected' | 'random';

export interface Facts {
  readonly texts?: readonly string[];
  readonly ratio?: Ratio;
  readonly count?: Count;
  readonly frequency?: Frequency;
  readonly spans?: readonly Window[];
  readonly bodies?: readonly BodyInCell[];
  readonly role?: BodyRole;
  readonly levels?: readonly PlanLevel[];
  readonly channels?: readonly Channel[];
  readonly itemKind?: ItemKind;
  readonly selection?: Selection;
  readonly mode?: InspectionMode;
  readonly kind?: InspectionKind;
}

export interface Reading {
  readonly facts: Facts;
  /** In Chinese, for the person who compares it with the original; empty: nothing was understood. */
  readonly understood: string;
  readonly doubts: readonly Doubt[];
}
