// What a scenario is, and what it may do: go to a date, and let people act through the API.
import type { z } from 'zod';
import type { CallerCommand } from '../../api/inspections/contract';
import type { CommandAnswerBody } from '../../api/contract';
import type { CallerPlanCommand } from '../../api/plans/contract';
import type { CallerConsultationCommand } from '../../api/consultations/contract';
import type { CallerCreditCommand } from '../../api/credit-repairs/contract';
import type { consultationCommandSchemas } from '../../domain/consultation/commands';
import type { RoundAsked } from '../../domain/consultation/opening';
import type { CallerComplaintCommand, LodgeBody } from '../../api/voice/complaint-contract';
import type { complaintCommandSchemas } from '../../domain/complaint/commands';
import type { BookBody, CallerGuidanceCommand } from '../../api/guidance/booking-contract';
import type { guidanceCommandSchemas } from '../../domain/guidance/commands';
import type { serviceSchema } from '../../domain/guidance/service';
import type { creditCommandSchemas } from '../../domain/credit-repair/commands';
import type { DocumentKind } from '../../domain/document/kinds';
import type { DomainErrorCode } from '../../domain/errors/codes';
import type { commandSchemas } from '../../domain/inspection/commands';
import type { planCommandSchemas } from '../../domain/plan/commands';
import type { planDraftSchema } from '../../domain/plan/draft';
import type { draftSchema } from '../../domain/inspection/draft';

export type DraftInput = z.input<typeof draftSchema>;
type VisitData<N extends CallerCommand> = z.input<(typeof commandSchemas)[N]>;
type CreditData<N extends CallerCreditCommand> = z.input<(typeof creditCommandSchemas)[N]>;

export type LodgeInput = Partial<LodgeBody> & Pick<LodgeBody, 'kind' | 'classes' | 'text'>;
export type PlanInput = z.input<typeof planDraftSchema>;
type PlanData<N extends CallerPlanCommand> = z.input<(typeof planCommandSchemas)[N]>;

/** Which refusal a scenario expects: the domain's code, and a clause that it must rest on. */
export interface Expected {
  readonly code: DomainErrorCode;
  readonly clause?: string;
}

/** One inspection of a scenario. */
export interface Visit {
  readonly id: string;
  /** @throws when it is refused: the scenario then cannot go on */
  readonly does: <N extends CallerCommand>(
    personId: string,
    command: N,
    data: VisitData<N>,
  ) => Promise<CommandAnswerBody>;
  /** Issues a document. @returns its number */
  readonly paper: (personId: string, kind: DocumentKind) => Promise<string>;
  /** @throws when it is accepted, or refused for another reason than expected */
  readonly cannot: <N extends CallerCommand>(
    personId: string,
    command: N,
    data: VisitData<N>,
    because: Expected,
  ) => Promise<void>;
}

/** A credit record that an inspection's penalty left behind. */
export interface CreditRecord {
  readonly does: <N extends CallerCreditCommand>(
    personId: string,
    command: N,
    data: CreditData<N>,
  ) => Promise<CommandAnswerBody>;
}

/** A plan that somebody draws up. */
export interface PlanOfStory {
  readonly id: string;
  readonly does: <N extends CallerPlanCommand>(
    personId: string,
    command: N,
    data: PlanData<N>,
  ) => Promise<CommandAnswerBody>;
}

type RoundData<N extends CallerConsultationCommand> = z.input<(typeof consultationCommandSchemas)[N]>;

/** A round of consultation. */
export interface RoundOfStory {
  readonly does: <N extends CallerConsultationCommand>(
    personId: string,
    command: N,
    data: RoundData<N>,
  ) => Promise<CommandAnswerBody>;
  /** Waits for the proposal that the system owes. @returns its hash */
  readonly merge: (readerId: string) => Promise<string>;
}

type ComplaintData<N extends CallerComplaintCommand> = z.input<(typeof complaintCommandSchemas)[N]>;

/** A complaint or an objection that an enterprise lodges by its account. */
export interface ComplaintOfStory {
  readonly does: <N extends CallerComplaintCommand>(
    personId: string,
    command: N,
    data: ComplaintData<N>,
  ) => Promise<CommandAnswerBody>;
}

type GuidanceData<N extends CallerGuidanceCommand> = z.input<(typeof guidanceCommandSchemas)[N]>;
export type ServiceInput = z.input<typeof serviceSchema>;
export type BookInput = Partial<BookBody> & Pick<BookBody, 'listId' | 'serviceId' | 'wish'>;

/** A booking of guidance. */
export interface GuidanceOfStory {
  readonly does: <N extends CallerGuidanceCommand>(
    personId: string,
    command: N,
    data: GuidanceData<N>,
  ) => Promise<CommandAnswerBody>;
}

export interface Story {
  /** Goes forward to a day and time of Shanghai, such as `2026-10-08 10:00`; what is due on the way happens. */
  readonly at: (dayAndTime: string) => Promise<void>;
  /** @param part names this lifecycle within the scenario; empty where it is the only one */
  readonly draft: (part: string, title: string, personId: string, draft: DraftInput) => Promise<Visit>;
  readonly plan: (part: string, title: string, personId: string, draft: PlanInput) => Promise<PlanOfStory>;
  /** What the schedule starts each night: visits begun, rounds opened. @param part names the run whose history is kept */
  readonly planningDay: (part?: string) => Promise<void>;
  readonly round: (part: string, title: string, personId: string, asked: RoundAsked) => Promise<RoundOfStory>;
  readonly complaint: (
    part: string,
    title: string,
    personId: string,
    lodging: LodgeInput,
  ) => Promise<ComplaintOfStory>;
  /** Publishes a list of services. @returns its id */
  readonly services: (personId: string, services: readonly ServiceInput[]) => Promise<string>;
  readonly guidance: (
    part: string,
    title: string,
    personId: string,
    booking: BookInput,
  ) => Promise<GuidanceOfStory>;
  /** @param readerId who looks up the record's id */
  readonly creditRecord: (
    part: string,
    title: string,
    visit: Visit,
    readerId: string,
  ) => Promise<CreditRecord>;
}

export interface Scenario {
  /** For `--only` and the JSON lines. */
  readonly name: string;
  readonly jurisdiction: string;
  readonly title: string;
  /** Day and time of Shanghai at which its Temporal server starts. */
  readonly startsAt: string;
  readonly tell: (story: Story) => Promise<void>;
}
