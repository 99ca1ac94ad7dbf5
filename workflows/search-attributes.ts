// Search attributes that make Temporal's own list of workflows useful to an operator. Spelled out here and nowhere else.
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

export const jurisdictionKey = defineSearchAttributeKey('RuqiJurisdiction', SearchAttributeType.KEYWORD);
export const agencyKey = defineSearchAttributeKey('RuqiAgency', SearchAttributeType.KEYWORD);
export const enterpriseKey = defineSearchAttributeKey('RuqiEnterprise', SearchAttributeType.KEYWORD);
export const stageKey = defineSearchAttributeKey('RuqiStage', SearchAttributeType.KEYWORD);
export const nextDeadlineKey = defineSearchAttributeKey('RuqiNextDeadline', SearchAttributeType.DATETIME);

export const searchAttributeKeys = [
  jurisdictionKey,
  agencyKey,
  enterpriseKey,
  stageKey,
  nextDeadlineKey,
] as const;
