// Who sees a task, as one text: the inbox is indexed by it, so that a page is a few ordered reads however many are open.
import type { OpenTask } from '../domain/inspection/tasks';
import type { Role } from '../domain/shared/actor';

export interface InboxReader {
  readonly jurisdiction: string;
  readonly roles: readonly Role[];
  readonly agencyId: string | null;
  readonly enterpriseId: string | null;
  readonly personId: string | null;
  /** Absent people for whom the reader stands in (代理) at this moment. */
  readonly standsInFor?: readonly string[];
}

const ofRole = (jurisdiction: string, agencyId: string | null, role: Role): string =>
  `${jurisdiction}/${agencyId ?? ''}/${role}`;
const ofEnterprise = (jurisdiction: string, enterpriseId: string): string =>
  `${jurisdiction}/enterprise=${enterpriseId}`;
const ofPerson = (jurisdiction: string, personId: string): string => `${jurisdiction}/person=${personId}`;

/** Only the assignee of an assigned task; else the enterprise it is for; else everyone with one of its roles. */
export const audiencesOf = (
  jurisdiction: string,
  task: Pick<OpenTask, 'roles' | 'agencyId' | 'enterpriseId' | 'assigneeId'>,
): readonly string[] => {
  if (task.assigneeId !== null) return [ofPerson(jurisdiction, task.assigneeId)];
  if (task.enterpriseId !== null) return [ofEnterprise(jurisdiction, task.enterpriseId)];
  return [...new Set(task.roles)].map((role) => ofRole(jurisdiction, task.agencyId, role));
};

/** Every audience the reader belongs to: by role in the own agency or in none, by enterprise, by name. */
export const audiencesFor = (reader: InboxReader): readonly string[] => {
  const { jurisdiction, agencyId, enterpriseId, personId } = reader;
  const agencies = agencyId === null ? [null] : [agencyId, null];
  return [
    ...reader.roles.flatMap((role) => agencies.map((agency) => ofRole(jurisdiction, agency, role))),
    ...(enterpriseId !== null && reader.roles.includes('enterprise')
      ? [ofEnterprise(jurisdiction, enterpriseId)]
      : []),
    ...(personId === null ? [] : [ofPerson(jurisdiction, personId)]),
  ];
};

/**
 * Tasks addressed by name to those for whom the reader stands in. They are the reader's only where a role of his own would
 * do (docs/decisions/0102), which an audience does not tell: whoever reads by these asks the task for its roles.
 */
export const standInAudiences = ({ jurisdiction, standsInFor = [] }: InboxReader): readonly string[] =>
  standsInFor.map((id) => ofPerson(jurisdiction, id));
