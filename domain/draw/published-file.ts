// The two texts that are kept, hashed and published: what was committed to, and the record of the values and the result. Both are
// canonical JSON (RFC 8785), so that the text is one and the hash is over what everybody can read.
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { idSchema } from '../inspection/vocabulary';
import { inOrder, type Commitment } from './commitment';

export const recordSchema = z.strictObject({
  drawId: idSchema,
  commitmentHash: z.string(),
  values: z.array(z.strictObject({ value: z.string(), evidence: z.string().nullable() })),
  enteredBy: idSchema,
  enteredAt: z.iso.datetime(),
  drawn: z.array(z.strictObject({ targetId: idSchema, stratum: idSchema, officerIds: z.array(idSchema) })),
});
export type DrawRecord = z.infer<typeof recordSchema>;

/** @throws when the value is none of JSON */
const canonical = (value: Commitment | DrawRecord): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('nothing to write');
  return text;
};

export const commitmentText = (commitment: Commitment): string => canonical(inOrder(commitment));
export const recordText = (record: DrawRecord): string => canonical(record);

const fileFormat = 'ruqi.draw.file.v1';

interface Hashed {
  readonly text: string;
  readonly hash: string;
}

/** The whole file around texts that are put in as they were hashed; without a record as long as nothing is drawn. */
export const fileText = (commitment: Hashed, record: Hashed | null): string =>
  `{"commitment":${commitment.text},"commitmentHash":"${commitment.hash}","format":"${fileFormat}",` +
  `"record":${record?.text ?? 'null'},"recordHash":${record === null ? 'null' : `"${record.hash}"`}}`;
