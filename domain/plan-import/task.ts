// A task of a plan in the product's words, as an import understands it.
import type { Channel, InspectionKind, InspectionMode } from '../inspection/vocabulary';
import type { BodyNamed, Count, Frequency, ItemKind, PlanLevel, Ratio, Selection, Window } from './facts';
import type { Meaning } from './meanings';

export interface PlanItem {
  readonly text: string;
  /** As in the list of powers (权责清单事项). */
  readonly powerItems: readonly string[];
  readonly content: readonly string[];
  /** Who inspects it, the lead among them. */
  readonly bodies: readonly BodyNamed[];
  /** 实施层级. */
  readonly levels: readonly PlanLevel[];
  readonly itemKind: ItemKind | null;
  /** Only where its own row names others than the task. */
  readonly objects: readonly string[];
}

/** A value that the plan does not give. */
export interface OpenValue {
  readonly value: Meaning;
  /** The cell that leaves it open; null: the table has no such column. */
  readonly address: string | null;
  readonly why: string;
}

export interface PlanNote {
  readonly heading: string;
  readonly address: string;
  readonly text: string;
}

export interface PlanTask {
  /** Sheet and first row: 'Sheet1!3'. */
  readonly key: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  /** As it is numbered there. */
  readonly sequence: string | null;
  /** A number of its own beside the running one, such as of a platform. */
  readonly number: string | null;
  readonly planName: string | null;
  readonly title: string | null;
  readonly field: string | null;
  /** Heading of the part of the table it stands in (一、市场监管局). */
  readonly section: string | null;
  readonly items: readonly PlanItem[];
  readonly objects: readonly string[];
  readonly ratio: Ratio | null;
  readonly count: Count | null;
  readonly frequency: Frequency | null;
  /** First to last day; null: open, or several spans with time between them. */
  readonly window: Window | null;
  readonly spans: readonly Window[];
  readonly lead: BodyNamed | null;
  readonly cooperating: readonly BodyNamed[];
  /** Named without saying who leads. */
  readonly unassigned: readonly BodyNamed[];
  readonly levels: readonly PlanLevel[];
  /** The only channel; null: both, or not said. */
  readonly channel: Channel | null;
  readonly channels: readonly Channel[];
  readonly methods: readonly string[];
  readonly itemKind: ItemKind | null;
  readonly selection: Selection | null;
  readonly kind: InspectionKind | null;
  readonly mode: InspectionMode | null;
  readonly basis: readonly string[];
  readonly place: readonly string[];
  readonly remarks: readonly string[];
  /** Columns that no meaning was found for. */
  readonly notes: readonly PlanNote[];
  readonly open: readonly OpenValue[];
}
