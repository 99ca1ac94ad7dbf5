// What each template prints. Texts are ready to be read; a template lays them out and decides nothing.

export interface PlanPaper {
  /** Joined to one line where that fits; else broken here. */
  readonly title: readonly string[];
  /** Number of the paper; null: none. */
  readonly number: string | null;
  readonly preface: readonly string[];
  readonly tableTitle: string;
  readonly lines: readonly {
    readonly no: number;
    readonly title: string;
    readonly items: string;
    readonly objects: string;
    readonly frequency: string;
    readonly window: string;
    readonly way: string;
    readonly cooperating: string;
    readonly basis: string;
  }[];
  readonly issuers: readonly string[];
  /** In Chinese numerals; null: not issued yet. */
  readonly issuedOn: string | null;
}

export interface CalendarPaper {
  readonly title: readonly string[];
  readonly preface: readonly string[];
  readonly visits: readonly {
    readonly day: string;
    readonly enterprise: string;
    readonly lead: string;
    readonly others: string;
    readonly items: string;
    readonly way: string;
    readonly people: number;
  }[];
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
}

export interface PaperData {
  readonly plan: PlanPaper;
  readonly calendar: CalendarPaper;
}
export type PaperTemplate = keyof PaperData;
