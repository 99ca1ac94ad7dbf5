// A visit made for a booking of guidance: by an agency of the group, to the enterprise that booked it, on the day agreed (CX-36).
import type { PoolClient } from 'pg';
import { agenciesOf, type GuidanceState } from '../../domain/guidance/state';
import type { Announcement } from '../../domain/other-visit/visit';
import type { OtherVisitKind } from '../../domain/policy/other-visits';
import { ApiError } from '../api-errors';
import { told } from '../input';

const kinds: readonly OtherVisitKind[] = ['service', 'guidance', 'training'];

const faultOf = (
  state: GuidanceState | undefined,
  agencyId: string,
  { enterpriseId, kind, on }: Announcement,
): { readonly path: string; readonly message: string } | null => {
  if (state?.enterpriseId !== enterpriseId || !agenciesOf(state).includes(agencyId))
    return { path: 'guidanceId', message: '没有找到本机关参加的、这家企业的这件指导预约' };
  if (state.stage !== 'arranged' || state.arrangement?.mode !== 'visit')
    return { path: 'guidanceId', message: '这件指导预约没有安排上门，或者已经不在这一环节' };
  if (state.arrangement.on !== on)
    return { path: 'on', message: '不是与企业约定的日期；要改期的，先在预约中改期' };
  return kinds.includes(kind) ? null : { path: 'kind', message: '指导预约的入企限服务、指导、培训' };
};

/** @throws ApiError inputRefused */
export const assertGuided = async (
  client: PoolClient,
  jurisdiction: string,
  agencyId: string,
  announcement: Announcement,
): Promise<void> => {
  if (announcement.guidanceId === null) return;
  const { rows } = await client.query<{ state: GuidanceState }>(
    `SELECT state FROM lifecycle WHERE id = $1 AND type = 'guidance' AND jurisdiction = $2`,
    [announcement.guidanceId, jurisdiction],
  );
  const fault = faultOf(rows[0]?.state, agencyId, announcement);
  if (fault !== null)
    throw new ApiError('inputRefused', { faults: [{ path: fault.path, message: told(fault.message) }] });
};
