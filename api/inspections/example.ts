// The draft shown in the reference: a complaint looked into by one agency, with the ids of the demonstration data.
import type { CommandData, CommandName } from '../../domain/inspection/commands';
import type { Draft } from '../../domain/inspection/draft';
import { plainDate } from '../../domain/calendar/plain-date';

export const journeyDraft: Draft = {
  kind: 'triggered',
  mode: 'single',
  channel: 'onSite',
  enterpriseId: 'cixi-ent-1',
  siteId: null,
  leadAgencyId: 'cixi-fire',
  agencyIds: ['cixi-fire'],
  entrustedAgencyId: null,
  entrustmentRef: null,
  itemIds: ['cixi-item-fire-1'],
  formVersion: '消防安全检查表 2026-1',
  platformTaskRef: 'ZJ-2026-000123',
  planLineRef: null,
  selection: 'manual',
  keyField: null,
  selectionReason: null,
  trigger: { source: 'complaint', evidenceRef: '12345-20260901-0007', separateVisitReason: null },
  special: null,
  window: { from: plainDate('2026-09-01'), to: plainDate('2027-12-31') },
  method: '现场查看、查阅资料',
  content: '消防通道和设施',
  offSiteInsufficient: '须实地查看通道',
  separateFromOthers: null,
  statutoryMinimum: null,
  jointConsentRef: null,
  licencePrecondition: null,
  officerIds: ['cixi-officer-1', 'cixi-officer-2'],
  leaderOfficerId: 'cixi-officer-1',
};

/** Of commands whose fields no made-up value fits. */
export const commandExamples: { readonly [N in CommandName]?: CommandData<N> } = {
  attachEvidence: {
    evidenceId: '5c0f5a52-1d0a-4b0e-9a51-0c6d3b1f7e21',
    uploadId: '6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21',
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    name: 'IMG_0001.jpg',
    kind: 'photo',
    takenAt: '2026-11-29T01:30:00.000Z',
    place: '车间东侧疏散通道',
    position: { latitude: 30.17, longitude: 121.24, accuracyMetres: 8 },
    takenBy: 'cixi-officer-1',
    content: '疏散通道堆放货物',
  },
};
