// Which registers are kept whole (kept-rows.ts), and what is looked for beside the state of their rows.
import type { Confirmation } from '../../domain/body/confirmation';
import type { Assistance } from '../../domain/elsewhere/assistance';
import type { Filing } from '../../domain/elsewhere/filing';
import type { Post } from '../../domain/post/post';
import type { Clearance } from '../../domain/third-party/clearance';
import type { Engagement } from '../../domain/third-party/engagement';
import type { Service } from '../../domain/third-party/service';
import type { Standard } from '../../domain/third-party/standard';
import type { KeptRegister } from './kept-rows';

export const keptStandards: KeptRegister<Standard> = {
  table: 'service_standard',
  register: 'serviceStandards',
  columns: () => ({}),
};

export const keptEngagements: KeptRegister<Engagement> = {
  table: 'third_party_engagement',
  register: 'thirdPartyEngagements',
  columns: ({ agencyId }) => ({ agency_id: agencyId }),
};

export const keptServices: KeptRegister<Service> = {
  table: 'third_party_service',
  register: 'thirdPartyServices',
  columns: ({ agencyId, enterpriseId }) => ({ agency_id: agencyId, enterprise_id: enterpriseId }),
};

export const keptClearances: KeptRegister<Clearance> = {
  table: 'clearance',
  register: 'clearances',
  columns: ({ agencyId, kind }) => ({ agency_id: agencyId, kind }),
};

export const keptPosts: KeptRegister<Post> = {
  table: 'post_holding',
  register: 'posts',
  columns: ({ agencyId, kind, from, endedOn }) => ({
    ...{ agency_id: agencyId, kind },
    ...{ valid_from: from, ended_on: endedOn },
  }),
};

export const keptConfirmations: KeptRegister<Confirmation> = {
  table: 'body_confirmation',
  register: 'bodyConfirmations',
  columns: ({ agencyId }) => ({ agency_id: agencyId }),
};

export const keptFilings: KeptRegister<Filing> = {
  table: 'out_of_area_filing',
  register: 'outOfAreaFilings',
  columns: ({ agencyId, ref, territory, filedOn, to, status }) => ({
    ...{ agency_id: agencyId, ref, territory, valid_to: to },
    // What was withdrawn allows nothing any more.
    filed_on: status === 'filed' ? filedOn : null,
  }),
};

export const keptAssistance: KeptRegister<Assistance> = {
  table: 'assistance_request',
  register: 'assistanceRequests',
  columns: ({ agencyId, toAgencyId }) => ({ agency_id: agencyId, to_agency_id: toAgencyId }),
};

export const keptRegisterNames = [
  keptStandards,
  keptEngagements,
  keptServices,
  keptClearances,
  keptPosts,
  keptConfirmations,
  keptFilings,
  keptAssistance,
].map(({ register }) => register);
