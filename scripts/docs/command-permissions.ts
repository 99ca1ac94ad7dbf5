// Who may give which command of inspections, plans, consultations and complaints: rows for docs/permissions.md.
import {
  complaintTable,
  type ComplaintParty,
  type LaterComplaintCommand,
} from '../../domain/complaint/command-table';
import { complaintCommandTitles } from '../../domain/complaint/names';
import {
  consultationTable,
  type ConsultationParty,
  type LaterConsultationCommand,
} from '../../domain/consultation/command-table';
import { consultationCommandNames } from '../../domain/consultation/commands';
import { anyCommandTitle, roleNames } from '../../domain/errors/names';
import { commandTable, type Party } from '../../domain/inspection/command-table';
import { commandNames, systemCommands } from '../../domain/inspection/commands';
import { planCommandTable, type LaterPlanCommand, type PlanParty } from '../../domain/plan/command-table';
import { planCommandNames } from '../../domain/plan/commands';
import type { Role } from '../../domain/shared/actor';

export const rolesIn = (givers: readonly Role[]): string =>
  givers.map((role) => roleNames[role]).join('、') || '—';

const parties: Readonly<Record<Party, string>> = {
  lead: '牵头机关',
  leadOrAuthority: '牵头机关，或者政府、监督、统筹机构',
  member: '参加检查的机关',
  memberOrAuthority: '参加检查的机关，或者政府、监督、统筹机构',
  memberOrEnterprise: '参加检查的机关，或者被检查企业',
  enterprise: '被检查企业',
  authority: '机关之外的有权机构',
  system: '系统',
};

export const inspectionCommandRows = commandNames
  .filter((name) => name !== 'draftInspection')
  .filter((name) => !systemCommands.some((system) => system === name))
  .map((name) => {
    const { roles: givers, party } = commandTable[name];
    const who = givers.map((role) => roleNames[role]).join('、');
    return [`${anyCommandTitle[name] ?? name} \`${name}\``, who, parties[party]];
  });

const planParties: Readonly<Record<PlanParty, string>> = {
  lead: '编制（牵头）机关',
  leadOrBody: '编制（牵头）机关，或者有权的上级机构',
  member: '参加的机关',
  body: '统筹协调机构、政府',
  system: '系统',
};

const isForPeople = (name: (typeof planCommandNames)[number]): name is LaterPlanCommand =>
  name !== 'draftPlan' && planCommandTable[name].party !== 'system';

export const planCommandRows = planCommandNames.filter(isForPeople).map((name) => {
  const { roles: givers, party } = planCommandTable[name];
  const who = givers.filter((role) => role !== 'system').map((role) => roleNames[role]);
  return [`${anyCommandTitle[name] ?? name} \`${name}\``, who.join('、'), planParties[party]];
});

const roundParties: Readonly<Record<ConsultationParty, string>> = {
  asked: '须报送的机关',
  body: '规则包写明的作决定的机构',
  system: '系统',
};

const isRoundCommandForPeople = (
  name: (typeof consultationCommandNames)[number],
): name is LaterConsultationCommand => name !== 'openRound' && consultationTable[name].party !== 'system';

export const roundCommandRows = consultationCommandNames.filter(isRoundCommandForPeople).map((name) => {
  const { roles: givers, party } = consultationTable[name];
  return [`${anyCommandTitle[name] ?? name} \`${name}\``, rolesIn(givers), roundParties[party]];
});

const complaintParties: Readonly<Record<ComplaintParty, string>> = {
  intake: '接收的一方（规则包 `voice.complaintIntake`）；异议也可由办理的一方',
  handler: '交给办理的一方',
  complainant: '提出的企业，或者持查询凭据的人',
  system: '系统',
};

export const complaintRows = Object.entries(complaintTable)
  .filter(([, { party }]) => party !== 'system')
  .map(([name, { party }]) => [
    `${complaintCommandTitles[name as LaterComplaintCommand]} \`${name}\``,
    complaintParties[party],
  ]);
