// Signatures, checked by the specification's own library.
import { Webhook } from 'standardwebhooks';
import { signedHeaders } from '../../../../activities/webhooks/sign';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const other = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const body = '{"type":"task.opened","timestamp":"2026-09-01T01:00:00.000Z","data":{"id":"7","version":3}}';
const signed = (secrets: readonly string[], timestamp = Math.floor(Date.now() / 1000)) => ({
  ...signedHeaders({ messageId: 'evt_1_2', timestamp, body, secrets }),
});

test('a receiver with the secret accepts the message and reads what was sent', () => {
  expect(new Webhook(secret).verify(body, signed([secret]))).toEqual(JSON.parse(body));
});

test('while two secrets are valid a receiver may hold either', () => {
  for (const held of [secret, other])
    expect(new Webhook(held).verify(body, signed([secret, other]))).toEqual(JSON.parse(body));
});

test('another secret, another body, another id or an old timestamp is refused', () => {
  expect(() => new Webhook(other).verify(body, signed([secret]))).toThrow('No matching signature');
  expect(() => new Webhook(secret).verify(`${body} `, signed([secret]))).toThrow('No matching signature');
  expect(() => new Webhook(secret).verify(body, { ...signed([secret]), 'webhook-id': 'evt_1_3' })).toThrow(
    'No matching signature',
  );
  const old = Math.floor(Date.now() / 1000) - 3600;
  expect(() => new Webhook(secret).verify(body, signed([secret], old))).toThrow('too old');
});
