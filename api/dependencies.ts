// What the API is given by whoever starts it: no module of it opens a connection or reads the environment.
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { WorkCalendar } from '../domain/calendar/working-days';
import type { PolicyPack } from '../domain/policy/policy-pack';
import type { Database } from '../prisma/client';
import type { Settings } from '../temporal-config/settings';
import type { Identity } from './auth/identity';
import type { ClauseText } from './problem-details';

export interface RuleBooks {
  /** Pack of a jurisdiction, drafts for comment included; null when there is none. */
  readonly packOf: (jurisdiction: string) => PolicyPack | null;
  /** Given to new lifecycles, which keep it. */
  readonly calendar: WorkCalendar;
  readonly clauseText: ClauseText;
}

export interface ApiDependencies {
  readonly database: Database;
  readonly temporal: Client;
  readonly log: Logger;
  readonly identity: Identity;
  readonly settings: Pick<
    Settings,
    | 'allowDraftPacks'
    | 'allowedOrigins'
    | 'codes'
    | 'evidence'
    | 'identity'
    | 'rateLimit'
    | 'trustedProxies'
    | 'webhookAllowPrivate'
  >;
  readonly ruleBooks: RuleBooks;
  /** ISO instant. */
  readonly now: () => string;
  /** How long a caller waits for a lifecycle's answer, in milliseconds. */
  readonly updateTimeoutMs: number;
}
