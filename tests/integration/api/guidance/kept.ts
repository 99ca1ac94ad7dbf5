// Lists of services and experts of a place, for the suites beside this file.
import type { Caller } from '../callers';

export const service = (changes: object = {}): object => ({
  id: 'fire-opening',
  name: '开业前消防指导',
  description: '看图纸、看现场，指出开业前须具备的条件。',
  form: 'guidance',
  agencyId: 'cixi-fire',
  fields: ['消防'],
  stages: [],
  phases: ['before', 'during', 'after'],
  disciplines: [],
  ...changes,
});

const idOf = (body: unknown): string => (body as { id: string }).id;

/** Makes an edition and publishes it. @returns its id */
export const published = async (
  keeper: Caller,
  kind: string,
  services: readonly object[],
): Promise<string> => {
  const made = await keeper.post('/guidance-lists', { kind, services });
  expect(made).toMatchObject({ status: 201, body: { status: 'draft' } });
  const id = idOf(made.body);
  const done = await keeper.post(`/guidance-lists/${id}/publish`, {
    publicationRef: 'https://place.example/1',
  });
  expect(done).toMatchObject({ status: 200, body: { status: 'published' } });
  return id;
};

/** @returns the id of an expert who knows this field */
export const expertOf = async (keeper: Caller, field: string): Promise<string> => {
  const { status, body } = await keeper.post('/guidance-experts', {
    ...{ name: '沈工', organisation: '消防协会', fields: [field], from: '2026-01-01' },
  });
  expect({ status, body }).toMatchObject({ status: 201 });
  return idOf(body);
};

export const acts = async (caller: Caller, id: string, command: string, data: unknown = {}) => {
  const { status, body } = await caller.post(`/guidance-bookings/${id}/commands/${command}`, data);
  return { status, body };
};

export const booked = async (caller: Caller, body: object): Promise<string> => {
  const reply = await caller.post('/guidance-bookings', { wish: '想知道还差什么', ...body });
  expect(reply).toMatchObject({ status: 201 });
  return idOf(reply.body);
};
