// If-Match: a strong tag of one version, or nothing.
import { ApiError } from '../../../api/api-errors';
import { etagOf, expectedVersion } from '../../../api/etag';

test('what ETag says, If-Match asks back', () => {
  expect(expectedVersion(etagOf(12))).toBe(12);
});

test.each([[undefined], ['*'], [' * ']])('%s expects no version in particular', (header) => {
  expect(expectedVersion(header)).toBeNull();
});

test.each(['3', 'W/"3"', '"3", "4"', '"three"', '"-1"', '"03"', '""', '"99999999999"'])(
  '%s is refused as malformed',
  (header) => {
    expect(() => expectedVersion(header)).toThrow(new ApiError('ifMatchMalformed').message);
  },
);
