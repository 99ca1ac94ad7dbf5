// Undoes what was started, last first, whatever happens in between.

export class Cleanup {
  readonly #steps: (() => Promise<void>)[] = [];

  add(...steps: readonly (() => Promise<void>)[]): void {
    this.#steps.push(...steps);
  }

  /** Runs every step even when one fails. @throws the first failure */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.#steps.splice(0).reverse())
      await step().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }
}
