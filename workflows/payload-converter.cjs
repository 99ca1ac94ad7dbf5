// Payloads are plain JSON as Temporal's own converter makes them, only by the engine's UTF-8 instead of one written in
// JavaScript: a lifecycle's pack and the steps it records are tens of kilobytes of Chinese text.
// Plain CommonJS, because the SDK loads it by path in clients, workers, tests and the workflow bundle alike.
const {
  BinaryPayloadConverter,
  CompositePayloadConverter,
  encodingKeys,
  encodingTypes,
  METADATA_ENCODING_KEY,
  UndefinedPayloadConverter,
  ValueError,
} = require('@temporalio/common');

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** @type {import('@temporalio/common').PayloadConverterWithEncoding} */
const jsonConverter = {
  encodingType: encodingTypes.METADATA_ENCODING_JSON,
  toPayload: (value) =>
    value === undefined || typeof value === 'function' || typeof value === 'symbol'
      ? undefined
      : {
          metadata: { [METADATA_ENCODING_KEY]: encodingKeys.METADATA_ENCODING_JSON },
          data: encoder.encode(JSON.stringify(value)),
        },
  fromPayload: (payload) => {
    if (payload.data == null) throw new ValueError('payload without data');
    return JSON.parse(decoder.decode(payload.data));
  },
};

/** What one writes the others read, and other SDKs too. */
exports.payloadConverter = new CompositePayloadConverter(
  new UndefinedPayloadConverter(),
  new BinaryPayloadConverter(),
  jsonConverter,
);
