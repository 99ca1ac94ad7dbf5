// The ways through whose histories are kept, and what each history has to show (the marks of ../marks.ts).

/** By the name of the file; `scenario.part` of the demonstration and of the further ways. */
export const keptWays: Readonly<Record<string, readonly string[]>> = {
  // why and how
  'xiangtan-work-safety': ['kind:planned', 'mode:single', 'channel:onSite', 'FilingExempted', 'ended:closed'],
  'cixi-special': [
    'kind:special',
    'NeedAssessed',
    'ReturnedForCorrection',
    'LegalReviewPassed',
    'CollectiveDiscussionRecorded',
    'GovernmentApproved',
    'ended:closed',
  ],
  'cixi-annual-cap.complaint': ['kind:triggered', 'AdvanceNoticeWaived', 'ended:closed'],
  'jiujiang-frequency.prompted': ['kind:triggered', 'timer', 'TriggeredReturnFiled', 'ended:closed'],
  unannounced: ['kind:temporary', 'ActionCodeIssued', 'Entered', 'ended:closed'],
  'donge-joint': ['mode:joint', 'TransferReceived', 'ended:closed'],
  'at-the-door.entrusted': ['mode:entrusted', 'ended:closed'],
  'jiujiang-off-site': ['channel:offSite', 'OffSiteCheckStarted', 'RectificationVerified', 'ended:closed'],
  'state-secret': ['FilingExempted', 'ended:closed'],
  // before entry
  'before-entry.returned-and-resubmitted': ['ReturnedForCorrection', 'DraftRevised', 'ended:closed'],
  'before-entry.refused': ['ApprovalRefused', 'ended:refused'],
  'before-entry.withdrawn': ['InspectionWithdrawn', 'ended:withdrawn'],
  'before-entry.approval-lapsed': ['timer', 'InspectionWithdrawn', 'ended:withdrawn'],
  'cixi-annual-cap.third-visit': ['InspectionWithdrawn', 'ended:withdrawn'],
  // at the door, and urgent
  'donge-not-scanned': ['EntryRefused', 'Entered', 'ended:closed'],
  'at-the-door.refused-without-code': [
    'OfficerReplaced',
    'EntryRefused',
    'RecusalRequested',
    'RecusalDecided',
    'ended:closed',
  ],
  'donge-superior-order': [
    'RecusalRequested',
    'RecusalDecided',
    'OfficerReplaced',
    'Entered',
    'ended:closed',
  ],
  'at-the-door.overridden': ['OverrideGranted', 'RetroactivelyCoded', 'ended:closed'],
  'jiujiang-frequency.stopped-and-released': ['OverrideGranted', 'TriggeredReturnFiled', 'ended:closed'],
  'huzhou-holiday-made-up': [
    'kind:temporary',
    'RetroactivelyApproved',
    'RetroactivelyCoded',
    'PenaltyCaseOpened',
    'ended:closed',
  ],
  'huzhou-holiday-lapsed': [
    'kind:temporary',
    'timer',
    'RetroactivelyCoded',
    'PenaltyDecided',
    'ended:closed',
  ],
  'xiangtan-emergency': ['Entered', 'RetroactivelyApproved', 'RetroactivelyFiled', 'ended:closed'],
  // after the visit
  'huzhou-rectification-credit': [
    'RectificationExtended',
    'RecheckFailed',
    'RectificationSubmitted',
    'RectificationVerified',
    'PenaltyCaseOpened',
    'PenaltyDecided',
    'CreditRepairOpened',
    'ended:closed',
  ],
  'corrections.overdue': ['timer', 'RecheckFailed', 'RectificationVerified', 'ended:closed'],
  'corrections.observation-failed': [
    'ObservationAllowed',
    'ObservationConcluded',
    'PenaltyDecided',
    'ended:closed',
  ],
  'xiangtan-park-joint': ['mode:joint', 'ObservationAllowed', 'ObservationConcluded', 'ended:closed'],
  // credit records, letters
  'huzhou-rectification-credit.credit-record': [
    'workflow:creditRepair',
    'RepairApplicationReturned',
    'RepairGranted',
    'FollowUpRecorded',
    'ended:repaired',
  ],
  'credit-records.refused': ['workflow:creditRepair', 'RepairRefused', 'FollowUpRecorded', 'ended:refused'],
  'credit-records.expired': ['workflow:creditRepair', 'timer', 'ended:expired'],
  'huzhou-rectification-credit.letters': ['workflow:noticeDispatch'],
};
