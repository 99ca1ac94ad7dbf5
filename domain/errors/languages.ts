// Sentences and names in the language that their reader asked for. The record and the workflows speak Chinese alone.
import type { Placed } from '../position/check-in';
import type { RefusalParams } from '../shared/outcome';
import { ruleNames as ruleNamesZh } from './case-names';
import type { DomainErrorCode } from './codes';
import * as en from './en/names';
import { deadlineNames as deadlineNamesEn, ruleNames as ruleNamesEn } from './en/case-names';
import { messageFor as messageInEnglish } from './en/messages';
import { placedSentence as placedInEnglish } from './en/place-messages';
import { generalReasons as generalReasonsEn } from './en/reasons';
import { messageFor as messageInChinese } from './messages';
import { anyCommandTitle, anyPositionName, deadlineNames, roleNames, stageNames } from './names';
import { placedSentence as placedInChinese } from './place-messages';
import { generalReasons } from './reasons';
import type { DeadlineId, RuleId } from '../policy/rule-ids';
import type { Role } from '../shared/actor';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

interface Tongue {
  readonly placed: (placed: Placed, farReason: string | undefined) => string;
  readonly messageFor: (code: DomainErrorCode, params: RefusalParams) => string;
  /** Of stages and positions, of inspections and credit records. */
  readonly places: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly deadlines: Readonly<Record<DeadlineId, string>>;
  readonly roles: Readonly<Record<Role, string>>;
}

export const tongues: Readonly<Record<Language, Tongue>> = {
  'zh-CN': {
    messageFor: messageInChinese,
    placed: placedInChinese,
    places: { ...stageNames, ...anyPositionName },
    commands: anyCommandTitle,
    rules: ruleNamesZh,
    deadlines: deadlineNames,
    roles: roleNames,
  },
  en: {
    messageFor: messageInEnglish,
    placed: placedInEnglish,
    places: en.anyPositionName,
    commands: en.anyCommandTitle,
    rules: ruleNamesEn,
    deadlines: deadlineNamesEn,
    roles: en.roleNames,
  },
};

const reasonInEnglish: ReadonlyMap<string, string> = new Map(
  Object.entries<string>(generalReasons).map(([code, reason]) => [
    reason,
    Object.entries<string>(generalReasonsEn).find(([known]) => known === code)?.[1] ?? reason,
  ]),
);

/** The house's own reason behind a general refusal; a pack's reason is told as the pack has it. */
export const reasonIn = (language: Language, ours: string | null): string | null =>
  language === 'zh-CN' || ours === null ? ours : (reasonInEnglish.get(ours) ?? ours);
