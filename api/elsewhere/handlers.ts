// Filing enforcement elsewhere, and asking the bodies there for help (CX-14).
import { addDays } from '../../domain/calendar/plain-date';
import type { Assistance, AssistanceAnswer, RequestText } from '../../domain/elsewhere/assistance';
import type { Filing, FilingAnswer, FilingText } from '../../domain/elsewhere/filing';
import { filingAgencyOf, takesFilings } from '../../domain/permission/posts';
import { isOfficial } from '../../domain/permission/reach';
import { listKept } from '../../prisma/queries/kept-rows';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { keptAssistance, keptFilings } from '../../prisma/queries/kept-registers';
import { standingBodies } from '../../prisma/queries/staff';
import { ApiError } from '../api-errors';
import {
  acting,
  assertStateAmong,
  entering,
  getting,
  inputFault,
  listing,
  type Keeping,
  type Policies,
} from '../kept/keeping';
import type { AssistanceQuery, CloseBody, FilingQuery, WithdrawBody } from './contract';

const filings: Keeping<Filing> = {
  kept: keptFilings,
  path: '/out-of-area-filings',
  present: (reads) =>
    reads.map(({ row: { jurisdiction: _place, ...filing }, agencyName }) => ({ ...filing, agencyName })),
  within: ({ actor }) => (isOfficial(actor) ? {} : null),
};

/** A year is long for one matter; who needs longer files again. */
const longestDays = 366;

/** @throws ApiError keptNotYours */
const ownAgency = ({ actor }: Policies): string => {
  const agencyId = filingAgencyOf(actor);
  if (agencyId === null) throw new ApiError('keptNotYours');
  return agencyId;
};

const assertOwn = (seen: Policies, agencyId: string): void => {
  if (ownAgency(seen) !== agencyId) throw new ApiError('keptNotYours');
};

export const submitHandler = entering<Filing, FilingText>(filings, async (seen, body, id, client) => {
  const agencyId = ownAgency(seen);
  const { today, actor } = seen;
  const { jurisdiction } = actor;
  if (body.to < today || body.to > addDays(today, longestDays))
    throw inputFault('to', '不得早于今天，也不得超过一年');
  const equal = { agency_id: agencyId, ref: body.ref };
  if ((await listKept(client, keptFilings, { jurisdiction, equal, limit: 1 })).length > 0)
    throw inputFault('ref', '本机关已有这个编号的备案，请另行编号');
  const blank = { status: 'submitted', filedOn: null, answer: null, withdrawnOn: null } as const;
  return { ...body, id, jurisdiction, agencyId, from: today, ...blank, version: 1 };
});

export const recordHandler = acting<Filing, FilingAnswer>(
  filings,
  'record',
  (seen, before, { filed, answer }) => {
    const { actor, posts, today } = seen;
    if (!takesFilings(actor, posts)) throw new ApiError('keptNotYours');
    assertStateAmong(before.status, ['submitted'], before.version);
    if (!filed && answer === null) throw inputFault('answer', '退回的须写明理由');
    const status = filed ? 'filed' : 'returned';
    return { after: { ...before, status, filedOn: filed ? today : null, answer }, reason: answer };
  },
);

export const withdrawHandler = acting<Filing, WithdrawBody>(
  filings,
  'withdraw',
  (seen, before, { reason }) => {
    assertOwn(seen, before.agencyId);
    assertStateAmong(before.status, ['submitted', 'filed'], before.version);
    return { after: { ...before, status: 'withdrawn', withdrawnOn: seen.today }, reason };
  },
);

export const getFilingHandler = getting(filings);
export const listFilingsHandler = listing<Filing, FilingQuery>(filings, ({ agencyId, status }) => ({
  equal: { agency_id: agencyId },
  said: { status },
}));

const requests: Keeping<Assistance> = {
  kept: keptAssistance,
  path: '/assistance-requests',
  present: (reads, { today }) =>
    reads.map(({ row: { jurisdiction: _place, ...request }, agencyName }) => ({
      ...request,
      agencyName,
      isOverdue: request.status === 'requested' && request.neededBy < today,
    })),
  within: ({ actor }) => (isOfficial(actor) ? {} : null),
};

/** Of its own agency and no state secret: everybody of the place who inspects reads the request. @throws ApiError inputRefused */
const assertNameable = async (
  { dependencies, actor }: Policies,
  agencyId: string,
  inspectionId: string,
): Promise<void> => {
  const found = await getLifecycle(dependencies.database.pool, inspectionId);
  const isOwn = found?.jurisdiction === actor.jurisdiction && found.agencyIds.includes(agencyId);
  if (found?.type !== 'inspection' || !isOwn || found.secret)
    throw inputFault('inspectionId', '不是本机关的检查，或者它涉密，不写编号');
};

export const requestHandler = entering<Assistance, RequestText>(requests, async (seen, body, id, client) => {
  const agencyId = ownAgency(seen);
  const { today, actor } = seen;
  const { jurisdiction } = actor;
  if (body.neededBy < today) throw inputFault('neededBy', '不得早于今天');
  if (body.toAgencyId === agencyId) throw inputFault('toAgencyId', '不能请求自己');
  if (body.inspectionId !== null) await assertNameable(seen, agencyId, body.inspectionId);
  const bodies = await standingBodies(client, jurisdiction, today);
  if (body.toAgencyId !== null && !bodies.some((one) => one.agencyId === body.toAgencyId))
    throw inputFault('toAgencyId', '本地区没有这个机关，或者它已终止');
  const blank = { status: 'requested', requestedOn: today, answered: null, outcome: null } as const;
  return { ...body, id, jurisdiction, agencyId, ...blank, version: 1 };
});

export const answerHandler = acting<Assistance, AssistanceAnswer>(
  requests,
  'answer',
  (seen, before, body) => {
    // A body that is not on this register answers on paper, which the one that asked enters.
    assertOwn(seen, before.toAgencyId ?? before.agencyId);
    assertStateAmong(before.status, ['requested'], before.version);
    const answered = { ...body, on: seen.today, by: seen.actor.id };
    return { after: { ...before, status: body.agreed ? 'agreed' : 'declined', answered } };
  },
);

export const closeHandler = acting<Assistance, CloseBody>(requests, 'close', (seen, before, { outcome }) => {
  assertOwn(seen, before.agencyId);
  assertStateAmong(before.status, ['agreed'], before.version);
  return { after: { ...before, status: 'closed', outcome } };
});

export const withdrawRequestHandler = acting<Assistance, WithdrawBody>(
  requests,
  'withdraw',
  (seen, before, { reason }) => {
    assertOwn(seen, before.agencyId);
    assertStateAmong(before.status, ['requested'], before.version);
    return { after: { ...before, status: 'withdrawn' }, reason };
  },
);

export const getRequestHandler = getting(requests);
export const listRequestsHandler = listing<Assistance, AssistanceQuery>(
  requests,
  ({ agencyId, toAgencyId, status }) => ({
    equal: { agency_id: agencyId, to_agency_id: toAgencyId },
    said: { status },
  }),
);
