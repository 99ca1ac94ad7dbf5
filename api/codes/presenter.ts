// The code as the enterprise reads it: who, why, what, its rights, each agency's part.
import type { Standing } from '../../domain/code/judgement';
import { triggerSourceNames } from '../../domain/errors/names';
import type { Draft } from '../../domain/inspection/draft';
import type { InspectionKind, TriggerSource } from '../../domain/inspection/vocabulary';
import type { AgencyResult, InspectionState } from '../../domain/inspection/state';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { CodeClaims } from '../../codes/verify';
import type { EnterpriseCredit, ShownOfficer, ShownParts } from '../../prisma/queries/code-parts';
import type { PublicCodeAnswer, VisitAnswer } from './answers';

const kindNames: Readonly<Record<InspectionKind, string>> = {
  planned: '计划检查',
  special: '专项检查',
  triggered: '触发式检查',
  temporary: '临时检查',
};

/** Who reported a firm is nobody's to guess: a tip is a tip. */
const tips: readonly TriggerSource[] = ['complaint', 'referral'];

const whyOf = ({ kind, planLineRef, trigger, special }: Draft): string => {
  const cause =
    trigger === null ? null : tips.includes(trigger.source) ? '线索核查' : triggerSourceNames[trigger.source];
  const reasons = [
    planLineRef === null ? null : `已备案计划的条目 ${planLineRef}`,
    special === null ? null : special.scope,
    cause,
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? kindNames[kind] : `${kindNames[kind]}（${reasons.join('；')}）`;
};

/** What the law gives every enterprise (行政处罚法第四十三、五十五条) before what the place adds. */
const lawful: PublicCodeAnswer['rights'] = [
  { text: '检查人员应当主动出示执法证件；不出示的，可以拒绝检查', clauses: [] },
  { text: '认为检查人员与检查事项有直接利害关系的，可以申请其回避', clauses: [] },
  { text: '可以陈述意见，要求如实记入检查笔录', clauses: [] },
];

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value.split('；')
    : Array.isArray(value)
      ? value.filter((one) => typeof one === 'string')
      : [];

/** What the enterprise may do: by the law, then by the place's document. The same on the page of the code and in the officers' package. */
export const rightsIn = (pack: Pick<PolicyPack, 'information'> | null): PublicCodeAnswer['rights'] => {
  const local = pack?.information['enterpriseRights'];
  if (local === undefined) return lawful;
  return [...lawful, ...textsOf(local.value).map((text) => ({ text, clauses: [...local.source.clauses] }))];
};

/** Where to complain; empty: the place says nothing, or is not known. */
export const complaintChannelsIn = (pack: Pick<PolicyPack, 'information'> | null): string[] => [
  ...textsOf(pack?.information['complaintChannels']?.value),
];

export const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

export interface ShownVisit {
  readonly draft: Draft;
  readonly enterprise: EnterpriseCredit;
  readonly officers: readonly ShownOfficer[];
  /** Of officers who promised to keep the prohibitions (HZ-93, CX-80, DE-105). */
  readonly promises: NonNullable<InspectionState['promises']>;
  readonly parts: ShownParts;
  /** Nothing before the enterprise has been told its results. */
  readonly results: readonly AgencyResult[];
  /** As it stands today, with what informs people; null: the place has none any more. */
  readonly pack: PolicyPack | null;
  /** A state secret: who comes and when is shown, what for is not. */
  readonly isSecret: boolean;
}

export interface ShownCode extends ShownVisit {
  readonly claims: CodeClaims;
  readonly standing: Standing;
}

const secretWords = '涉及国家秘密，不在此显示，请登录平台查看';

export const presentOfficer = ({ name, agencyName, certificates }: ShownOfficer) => ({
  name,
  agencyName,
  certificates: certificates.map((certificate) => ({ ...certificate })),
});

export const presentVisit = (shown: ShownVisit): VisitAnswer => {
  const { draft, enterprise, officers, promises, pack, isSecret } = shown;
  const parts = isSecret ? { ...shown.parts, items: [] } : shown.parts;
  const results = isSecret ? [] : shown.results;
  return {
    enterprise: { name: enterprise.name, uscc: enterprise.uscc },
    site: parts.site,
    why: isSecret ? secretWords : whyOf(draft),
    window: { ...draft.window },
    method: isSecret ? secretWords : draft.method,
    content: isSecret ? secretWords : draft.content,
    agencies: parts.agencies.map(({ id, name }) => ({
      name,
      isLead: id === draft.leadAgencyId,
      items: parts.items
        .filter(({ ownerAgencyId }) => ownerAgencyId === id)
        .map(({ name: item, basis }) => ({ name: item, basis })),
    })),
    corrections: results.flatMap(({ agencyId, rectification, correctBy }) =>
      rectification === 'none'
        ? []
        : [
            {
              agencyName: parts.agencies.find(({ id }) => id === agencyId)?.name ?? agencyId,
              correctBy,
              standing: rectification,
            },
          ],
    ),
    officers: officers.map((officer) => ({
      ...presentOfficer(officer),
      promisedAt: promises.find(({ officerId }) => officerId === officer.id)?.at ?? null,
    })),
    conduct: (pack?.conduct?.items.value ?? []).map(({ id, name, group }) => ({ id, name, group })),
    rights: rightsIn(pack),
    complaintChannels: complaintChannelsIn(pack),
  };
};

export const presentPublicCode = ({ claims, standing, ...visit }: ShownCode): PublicCodeAnswer => ({
  codeId: claims.codeId,
  name: visit.pack?.code.name ?? '检查码',
  notBefore: iso(claims.notBefore),
  expiresAt: iso(claims.expiresAt),
  standing,
  ...presentVisit(visit),
});
