// What an S3 server says when it does not do as asked, as a sentence that says what to look at.
import { S3ServiceException } from '@aws-sdk/client-s3';
import { StoreError } from './store';

export const isStatus = (error: unknown, status: number): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === status;

/** The SDK wraps what Node says in errors of its own, so it is looked for in the text as well. */
const networkFaults =
  /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|TimeoutError|socket hang up)\b/;

const isNetwork = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  ['code', 'name', 'message'].some((field) => networkFaults.test(String(Reflect.get(error, field))));

/** @param place as the store is told to people. Anything else stays what it is. */
export const storeErrorOf = (error: unknown, place: string): unknown => {
  if (error instanceof StoreError) return error;
  const cause = { cause: error };
  const name = error instanceof Error ? error.name : '';
  if (name === 'NoSuchKey') return new StoreError('gone', `${place}中没有这个文件`, cause);
  if (name === 'NoSuchBucket' || name === 'NotFound')
    return new StoreError('missing', `${place}不存在：请先建立存储桶，或者核对 EVIDENCE_S3_BUCKET`, cause);
  // Amazon refuses keys that it does not know with 403, others with 404 and names of their own.
  if ([401, 403, 404].some((status) => isStatus(error, status)))
    return new StoreError(
      'refused',
      `${place}拒绝访问（${name}）：请核对 EVIDENCE_S3_KEY_ID、EVIDENCE_S3_SECRET 和桶的权限`,
      cause,
    );
  if (isStatus(error, 301) || isStatus(error, 400))
    return new StoreError(
      'refused',
      `${place}不接受请求（${name}）：请核对 EVIDENCE_S3_REGION、EVIDENCE_S3_PATH_STYLE`,
      cause,
    );
  if (
    isNetwork(error) ||
    (error instanceof S3ServiceException && (error.$metadata.httpStatusCode ?? 0) >= 500)
  )
    return new StoreError('away', `${place}连接不上：请核对 EVIDENCE_S3_ENDPOINT 和网络`, cause);
  return error;
};
