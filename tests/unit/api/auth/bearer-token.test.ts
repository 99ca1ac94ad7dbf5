// Where a token is looked for.
import { ApiError } from '../../../../api/api-errors';
import { bearerToken } from '../../../../api/auth/bearer-token';

test.each([[undefined], [''], ['Basic dXNlcjpwYXNz'], ['Bearer'], ['Bearer a b']])(
  '%s is no bearer token',
  (header) => {
    expect(() => bearerToken(header)).toThrow(ApiError);
  },
);

test('the scheme is read whatever its case', () => {
  expect(bearerToken('bearer abc.def.ghi')).toBe('abc.def.ghi');
});
