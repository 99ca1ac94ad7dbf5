// What the log says of a path: never a proof, nor which visit somebody spoke of.
import { withoutAddresses } from '../../../api/request-log';

test.each([
  ['/api/v1/public/codes/eyJ.a-b_c/complaints', '/api/v1/public/codes/…/complaints'],
  ['/api/v1/public/officer-codes/eyJ.a', '/api/v1/public/officer-codes/…'],
  ['/c/eyJ.a/evaluate', '/c/…/evaluate'],
  ['/o/eyJ.a', '/o/…'],
  ['/e/secret', '/e/…'],
  ['/q/secret', '/q/…'],
  ['/api/v1/public/evaluations/secret', '/api/v1/public/evaluations/…'],
  ['/api/v1/public/complaints/secret/review', '/api/v1/public/complaints/…/review'],
  ['/api/v1/my/visits/visit/i-1/evaluation', '/api/v1/my/visits/visit/…/evaluation'],
  ['/api/v1/public/plans/p-1/remarks/r-1', '/api/v1/public/plans/p-1/remarks/…'],
  ['/api/v1/inspections/i-1/code', '/api/v1/inspections/i-1/code'],
  ['/api/v1/consultations/c/o', '/api/v1/consultations/c/…'],
])('%s is logged as %s', (path, logged) => {
  expect(withoutAddresses(path)).toBe(logged);
});
