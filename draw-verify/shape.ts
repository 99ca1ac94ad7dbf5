// What a published file of a draw consists of, field by field, for the verifier alone: written apart from the contract and the
// domain, so that a mistake of theirs is not also its own.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type Leaf = 'id' | 'text' | 'hash' | 'day' | 'instant' | 'number';
type Shape =
  | Leaf
  | { readonly orNull: Shape }
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const leaves: Readonly<Record<Exclude<Leaf, 'number'>, RegExp>> = {
  id: /^[A-Za-z0-9._:-]{1,80}$/,
  text: /^[^\p{Cc}]{1,500}$/u,
  hash: /^[0-9a-f]{64}$/,
  day: /^\d{4}-\d\d-\d\d$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/,
};

const days: Shape = { fields: { from: 'day', to: 'day' } };
const exceptions: Shape = { list: { fields: { id: 'id', reason: 'text' } } };

const commitment: Shape = {
  fields: {
    agencyId: 'id',
    algorithm: 'text',
    batch: 'text',
    committedAt: 'instant',
    committedBy: 'id',
    drawId: 'id',
    jurisdiction: 'id',
    officers: { list: { fields: { agencyId: 'id', certificate: { orNull: days }, id: 'id' } } },
    officersFrom: { fields: { except: exceptions, ids: { orNull: { list: 'id' } } } },
    planLineRef: 'text',
    publicFrom: 'day',
    purpose: 'text',
    recusals: { list: { fields: { enterpriseId: 'id', officerId: 'id' } } },
    redraws: { orNull: { fields: { drawId: 'id', reason: 'text' } } },
    salt: 'hash',
    sources: { list: { fields: { countsFrom: 'instant', issue: 'text', kind: 'id', name: 'text' } } },
    strata: {
      list: {
        fields: { count: { orNull: 'number' }, perTenThousand: { orNull: 'number' }, stratum: 'id' },
      },
    },
    targets: { list: { fields: { id: 'id', stratum: 'id' } } },
    targetsFrom: {
      fields: {
        except: exceptions,
        ids: { orNull: { list: 'id' } },
        parkId: { orNull: 'id' },
        pools: { orNull: { list: 'id' } },
        risks: { orNull: { list: 'id' } },
        stratifyBy: 'id',
      },
    },
    team: { list: { fields: { agencyId: 'id', size: 'number' } } },
    visitDays: days,
  },
};

const record: Shape = {
  fields: {
    commitmentHash: 'hash',
    drawId: 'id',
    drawn: { list: { fields: { officerIds: { list: 'id' }, stratum: 'id', targetId: 'id' } } },
    enteredAt: 'instant',
    enteredBy: 'id',
    values: { list: { fields: { evidence: { orNull: 'text' }, value: 'text' } } },
  },
};

export const fileShape: Shape = {
  fields: {
    commitment,
    commitmentHash: 'hash',
    format: 'text',
    record: { orNull: record },
    recordHash: { orNull: 'hash' },
  },
};

interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Commitment {
  readonly algorithm: string;
  readonly committedAt: string;
  readonly drawId: string;
  readonly officers: readonly {
    readonly id: string;
    readonly agencyId: string;
    readonly certificate: Days | null;
  }[];
  readonly recusals: readonly { readonly officerId: string; readonly enterpriseId: string }[];
  readonly sources: readonly {
    readonly kind: string;
    readonly name: string;
    readonly issue: string;
    readonly countsFrom: string;
  }[];
  readonly strata: readonly {
    readonly stratum: string;
    readonly count: number | null;
    readonly perTenThousand: number | null;
  }[];
  readonly targets: readonly { readonly id: string; readonly stratum: string }[];
  readonly team: readonly { readonly agencyId: string; readonly size: number }[];
  readonly visitDays: Days;
}

export interface DrawnTarget {
  readonly targetId: string;
  readonly stratum: string;
  readonly officerIds: readonly string[];
}

export interface PublishedFile {
  readonly commitment: Commitment;
  readonly commitmentHash: string;
  readonly format: string;
  readonly record: {
    readonly commitmentHash: string;
    readonly drawId: string;
    readonly drawn: readonly DrawnTarget[];
    readonly enteredAt: string;
    readonly values: readonly { readonly value: string }[];
  } | null;
  readonly recordHash: string | null;
}

/** Places of the file that are not what they should be; none: it is a PublishedFile. */
export const misfits = (value: Json | undefined, shape: Shape, place = ''): readonly string[] => {
  if (typeof shape === 'string') {
    if (shape === 'number')
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? [] : [place];
    return typeof value === 'string' && leaves[shape].test(value) ? [] : [place];
  }
  if ('orNull' in shape) return value === null ? [] : misfits(value, shape.orNull, place);
  if ('list' in shape)
    return Array.isArray(value)
      ? value.flatMap((one: Json, index) => misfits(one, shape.list, `${place}[${index}]`))
      : [place];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [place];
  const fields = value as Readonly<Record<string, Json>>;
  const strangers = Object.keys(fields).filter((name) => !Object.hasOwn(shape.fields, name));
  return [
    ...strangers.map((name) => `${place}.${name}`),
    ...Object.entries(shape.fields).flatMap(([name, inner]) =>
      misfits(fields[name], inner, place === '' ? name : `${place}.${name}`),
    ),
  ];
};
