// What an item may point to: agencies that stand, forms and bases that are kept; and that no agency lists a matter twice.
import type { PoolClient } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { basisBody } from '../../domain/items/basis';
import { versionAt } from '../../domain/items/catalogue';
import type { KnownBasis } from '../../domain/items/content';
import { statusOn } from '../../domain/items/time';
import type { Item } from '../../domain/items/item';
import { listCatalogue } from '../../prisma/queries/items/catalogue';
import type { InputFault } from '../api-errors';
import { told } from '../input';

export interface Known {
  readonly bases: readonly KnownBasis[];
  readonly faults: readonly InputFault[];
}

const endings: readonly string[] = ['merged', 'abolished', 'withdrawn'];

const twinsOf = async (client: PoolClient, item: Item, today: PlainDate): Promise<readonly string[]> => {
  const matters = item.versions.map(({ fields }) => fields.matter);
  const { rows } = await client.query<{ id: string; status: string }>(
    `SELECT id, item_status(state, $4) AS status FROM inspection_item
     WHERE jurisdiction = $1 AND owner_agency_id = $2 AND matter = ANY ($3::text[]) AND id <> $5`,
    [item.jurisdiction, item.ownerAgencyId, matters.slice(-1), today, item.id],
  );
  return rows.filter(({ status }) => !endings.includes(status)).map(({ id }) => id);
};

/** Of the item as it would become. @param at of the fields in the body, for the faults */
export const knownFor = async (
  client: PoolClient,
  item: Item,
  today: PlainDate,
  at: string,
): Promise<Known> => {
  const { jurisdiction, ownerAgencyId, candidateAgencyIds } = item;
  const fields = item.versions.at(-1)?.fields;
  const agencies = [ownerAgencyId, ...candidateAgencyIds];
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM agency WHERE jurisdiction = $1 AND id = ANY ($2::text[]) AND (ended_on IS NULL OR ended_on > $3::date)',
    [jurisdiction, agencies, today],
  );
  const standing = new Set(rows.map(({ id }) => id));
  const ids = [...(fields?.basisIds ?? []), ...(fields?.form == null ? [] : [fields.form.formId])];
  const kinds = ['checkForm', 'legalBasis'] as const;
  const kept = ids.length === 0 ? [] : await listCatalogue(client, { jurisdiction, kinds, ids });
  const bases = kept.flatMap(({ catalogue }): readonly KnownBasis[] => {
    const body = basisBody.safeParse(versionAt(catalogue, today)?.body).data;
    return body === undefined ? [] : [{ id: catalogue.id, status: body.status }];
  });
  const form = kept.find(
    ({ catalogue: { id, kind } }) => kind === 'checkForm' && id === fields?.form?.formId,
  );
  const hasForm =
    fields?.form == null ||
    form?.catalogue.versions.some(({ number }) => number === fields.form?.number) === true;
  const strayBases = (fields?.basisIds ?? []).filter((id) => !bases.some((basis) => basis.id === id));
  const isOpen = statusOn(item, today) !== 'withdrawn' && item.ending === null;
  const twins = isOpen ? await twinsOf(client, item, today) : [];
  return {
    bases,
    faults: [
      ...(standing.has(ownerAgencyId)
        ? []
        : [{ path: 'ownerAgencyId', message: told('本地区没有这个编号的机关，或者它已终止；请先登记机关') }]),
      ...(candidateAgencyIds.every((id) => standing.has(id))
        ? []
        : [{ path: 'candidateAgencyIds', message: told('其中有本地区没有登记或者已经终止的机关，请核对') }]),
      ...(hasForm
        ? []
        : [{ path: `${at}.form`, message: told('没有这个检查表单，或者它没有这个版本；请先编制表单') }]),
      ...(strayBases.length === 0
        ? []
        : [{ path: `${at}.basisIds`, message: `法定依据登记中没有 ${strayBases.join('、')}，请先登记` }]),
      ...(twins.length === 0
        ? []
        : [
            {
              path: `${at}.matter`,
              message: `本机关已有同一事项代码的事项 ${twins.join('、')}；请修订或者并入原来的事项`,
            },
          ]),
    ],
  };
};
