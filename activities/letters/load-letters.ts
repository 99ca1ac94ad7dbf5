// Reads what letters speak of, a batch in one statement, as the registers have it at this moment.
import type { Pool } from 'pg';
import { plainDate } from '../../domain/calendar/plain-date';
import type { NoticeTemplate } from '../../domain/inspection/notices';
import { isRevoked } from '../../prisma/queries/apart-delivery';
import type { LetterBook, LetterSubject, Recipient } from './letter';

export interface LoadedLetter {
  readonly id: string;
  readonly template: NoticeTemplate;
  readonly address: string;
  readonly messageId: string;
  readonly attempts: number;
  /** Since it was addressed. */
  readonly isRevoked: boolean;
  readonly notificationId: string;
  readonly recipient: Recipient;
  readonly subject: LetterSubject;
}

interface Row {
  readonly id: string;
  readonly address: string;
  readonly message_id: string;
  readonly attempts: number;
  readonly is_revoked: boolean;
  readonly notification_id: string;
  readonly template: NoticeTemplate;
  readonly params: Readonly<Record<string, string>>;
  readonly display_name: string | null;
  readonly on_behalf_of: string | null;
  readonly organisation: string | null;
  readonly lifecycle_id: string;
  readonly pack_id: string;
  readonly jurisdiction_name: string;
  /** Of a plan or a consultation its title. */
  readonly enterprise_name: string;
  readonly lifecycle_type: LetterSubject['lifecycleType'];
  readonly lead_agency_id: string;
  readonly agency_ids: readonly string[];
  readonly agency_names: Readonly<Record<string, string>> | null;
  readonly visit: {
    readonly from: string;
    readonly to: string;
    readonly method: string;
    readonly content: string;
  } | null;
  readonly plan_title: string | null;
  readonly deadlines:
    | readonly {
        readonly rule: string;
        readonly subject: string;
        readonly dueOn: string;
        readonly soft: boolean;
        readonly clauses: readonly string[];
      }[]
    | null;
}

/** What a visit that concerns a state secret looks at is not written into a letter, whoever gets it (XT-12, A3). */
const secretContent = '涉及国家秘密，信中不写，请登录平台查看';

/** Whose a complaint is no letter says. */
const someComplaint = '一件企业投诉（异议）';

const lettersById = `
  SELECT t.id, t.address, t.message_id, t.attempts, t.notification_id,
    coalesce(${isRevoked}, false) AS is_revoked, n.template, n.params, p.display_name,
    absent.display_name AS on_behalf_of,
    coalesce(own_agency.name, own_enterprise.name) AS organisation,
    l.id AS lifecycle_id, l.pack_id, coalesce(j.name, l.jurisdiction) AS jurisdiction_name,
    CASE WHEN l.type = 'complaint' THEN '${someComplaint}'
      ELSE coalesce(e.name, l.enterprise_id, l.state ->> 'title', l.id) END AS enterprise_name, l.type AS lifecycle_type, l.lead_agency_id, l.agency_ids,
    (SELECT jsonb_object_agg(a.id, a.name) FROM agency a WHERE a.id = ANY (l.agency_ids || l.lead_agency_id)) AS agency_names,
    CASE WHEN l.type = 'inspection' THEN jsonb_build_object(
      'from', l.state #> '{draft,window,from}', 'to', l.state #> '{draft,window,to}',
      'method', l.state #> '{draft,method}', 'content', CASE WHEN (l.state #>> '{object,stateSecret}')::boolean
        THEN to_jsonb('${secretContent}'::text) ELSE l.state #> '{draft,content}' END) END AS visit,
    CASE WHEN l.type = 'plan' THEN l.state ->> 'title' END AS plan_title,
    (SELECT jsonb_agg(jsonb_build_object('rule', d.rule, 'subject', d.subject, 'dueOn', d.due_on, 'soft', d.soft,
       'clauses', d.clauses) ORDER BY d.due_at, d.deadline_id)
     FROM deadline d WHERE d.lifecycle_id = l.id AND d.status = 'open') AS deadlines
  FROM letter t
  JOIN notification n ON n.id = t.notification_id
  JOIN lifecycle l ON l.id = n.lifecycle_id
  LEFT JOIN person p ON p.id = t.person_id
  LEFT JOIN person absent ON n.recipient ->> 'kind' = 'person' AND absent.id = n.recipient ->> 'personId'
    AND absent.id <> t.person_id
  LEFT JOIN agency own_agency ON own_agency.id = p.agency_id
  LEFT JOIN enterprise own_enterprise ON own_enterprise.id = p.enterprise_id
  LEFT JOIN jurisdiction j ON j.id = l.jurisdiction
  LEFT JOIN enterprise e ON e.id = l.enterprise_id
  WHERE t.id = ANY ($1::bigint[])
  ORDER BY t.id`;

const subjectOf = (row: Row, book: LetterBook): LetterSubject => ({
  lifecycleId: row.lifecycle_id,
  lifecycleType: row.lifecycle_type,
  packId: row.pack_id,
  jurisdictionName: row.jurisdiction_name,
  enterpriseName: row.enterprise_name,
  agencyName: (agencyId) => row.agency_names?.[agencyId] ?? agencyId,
  leadAgencyId: row.lead_agency_id,
  agencyIds: row.agency_ids,
  isSecret: row.visit?.content === secretContent,
  visit:
    row.visit === null
      ? null
      : { ...row.visit, from: plainDate(row.visit.from), to: plainDate(row.visit.to) },
  plan: row.plan_title === null ? null : { title: row.plan_title },
  deadlines: (row.deadlines ?? []).map((deadline) => ({ ...deadline, dueOn: plainDate(deadline.dueOn) })),
  params: row.params,
  book,
});

/** The letters with these ids, in their order. */
export const loadLetters = async (
  pool: Pool,
  ids: readonly string[],
  book: LetterBook,
): Promise<readonly LoadedLetter[]> => {
  const { rows } = await pool.query<Row>(lettersById, [ids]);
  return rows.map((row) => ({
    id: row.id,
    template: row.template,
    address: row.address,
    messageId: row.message_id,
    attempts: row.attempts,
    isRevoked: row.is_revoked,
    notificationId: row.notification_id,
    recipient: {
      displayName: row.display_name ?? '收信人',
      organisation: row.organisation,
      onBehalfOf: row.on_behalf_of,
    },
    subject: subjectOf(row, book),
  }));
};
