// English names of what happens to a booking of guidance, read by ./names.ts.
import type { GuidanceCommandName } from '../../guidance/commands';
import type { GuidanceStage } from '../../guidance/state';

export const guidanceCommands: Readonly<Record<GuidanceCommandName, string>> = {
  bookGuidance: 'Book guidance',
  takeUpGuidance: 'Take up the guidance offered',
  declineGuidance: 'Decline the guidance offered',
  arrangeGuidance: 'Accept the booking and put the team together',
  rearrangeGuidance: 'Change the day or the team',
  turnDownGuidance: 'Answer that the booking cannot be met',
  recordGuidance: 'Record the guidance given',
  giveGuidanceFeedback: 'Say what the guidance was good for',
  withdrawGuidance: 'Withdraw the booking',
  closeGuidance: 'Confirm that the loop is closed',
  sendBackGuidance: 'Send back for further guidance',
  lapseDeadline: 'Deadline over',
  remindOfDeadline: 'Reminder of a deadline',
  escalateDeadline: 'Overdue: told to those above',
  recomputeDeadlines: 'Count deadlines anew by a new calendar',
};

export const guidanceStages: Readonly<Record<GuidanceStage, string>> = {
  offered: 'offered',
  booked: 'booked',
  arranged: 'arranged',
  given: 'given, waiting for feedback',
  confirming: 'waiting to be closed',
  turnedDown: 'cannot be met',
  declined: 'declined',
  withdrawn: 'withdrawn',
  closed: 'closed',
};
