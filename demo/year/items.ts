// The list of items: drafted by each agency, published by its head; one item of each agency stays a draft.
import { z } from 'zod';
import type { CityAgency } from './city';
import { callsAtOnce, eachAtOnce, type YearStage } from './stage';

export interface AgencyItems {
  /** Published ones, in the order of the body's items. */
  readonly published: readonly [string, string];
  /** Never published: nobody may inspect it. */
  readonly draft: string;
}
export type ItemsOfAgencies = ReadonlyMap<string, AgencyItems>;

const created = z.object({ id: z.string() });

const draftItem = async (
  { act, city }: YearStage,
  agency: CityAgency,
  [matter, name]: readonly [string, string],
): Promise<string> => {
  const { place } = city;
  const { body, id, drafterId } = agency;
  const origin =
    place.id === 'cixi'
      ? { kind: 'claimed', authority: '浙江省司法厅', list: '浙江省行政检查事项清单', entry: matter }
      : { kind: 'drafted' };
  const fields = {
    name,
    matter,
    department: `${place.prefix}${body.name}`,
    settingBasis: body.legalBasis,
    basis: body.legalBasis,
    level: body.line.startsWith('town-') ? 'township' : place.level,
    source: { list: 'powersAndDuties', entry: matter },
  };
  return created.parse(await act(drafterId, '/items', { ownerAgencyId: id, origin, fields })).id;
};

export const publishItems = async (stage: YearStage): Promise<ItemsOfAgencies> => {
  const items = new Map<string, AgencyItems>();
  const today = stage.today();
  await eachAtOnce(stage.city.agencies, callsAtOnce, async (agency) => {
    const [first, second] = agency.body.items;
    if (first === undefined || second === undefined) throw new RangeError(`${agency.id} inspects too little`);
    const [one, two, draft] = await Promise.all([
      draftItem(stage, agency, first),
      draftItem(stage, agency, second),
      draftItem(stage, agency, [`${second[0]}-draft`, `${second[1]}（拟新增）`]),
    ]);
    for (const id of [one, two])
      await stage.act(agency.leaderId, `/items/${id}/commands/publish`, {
        publishedOn: today,
        publicationRef: `${stage.city.place.name}人民政府网站 ${today}`,
        validFrom: today,
      });
    items.set(agency.id, { published: [one, two], draft });
  });
  return items;
};
