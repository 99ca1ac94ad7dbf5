// What a disk says when it does not do as asked (full, read-only, gone), as a sentence that says what to look at.
import { StoreError } from './store';

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error
    ? String(error.code)
    : null;

/** @param place as the store is told to people. Anything else stays what it is. */
export const diskErrorOf = (error: unknown, place: string): unknown => {
  const code = codeOf(error);
  if (code === null) return error;
  return new StoreError(
    'away',
    `${place} 不能读写（${code}）：请核对 EVIDENCE_FOLDER 所在的磁盘是否已满、是否可写、是否挂载`,
    { cause: error },
  );
};

/** Files of people are not lost by it: what could not be done is said to be so, and may be done again. @throws StoreError */
export const onDiskOf = async <T>(place: string, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    throw diskErrorOf(error, place);
  }
};
