// A policy file that cannot be used: which file, where in it, what is wrong. For people, so in Chinese.

export class PackError extends Error {
  override readonly name = 'PackError';

  /** @param faults one sentence each, without the file's name. */
  constructor(
    readonly file: string,
    readonly faults: readonly string[],
  ) {
    super(faults.map((fault) => `${file}：${fault}`).join('\n'));
  }
}
