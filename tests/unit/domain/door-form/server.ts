// A server as the API is one, for the suites beside this file.
import type { FormEntry } from '../../../../domain/door-form/entry';
import type { Receipt } from '../../../../domain/door-form/outbox';
import { receive } from '../../../../domain/door-form/receive';

export const formHash = 'a'.repeat(64);
export const pointNumbers = [1, 2, 3];

/** Entries by id, in the order in which they came. */
export class Server {
  readonly kept = new Map<string, FormEntry & { readonly sequence: number }>();

  take(part: readonly FormEntry[]): readonly Receipt[] {
    const form = { formHash, points: new Set(pointNumbers), files: new Set<string>() };
    return part.map((entry) => {
      const verdict = receive(entry, this.kept, form);
      if (verdict.status === 'stored')
        this.kept.set(entry.entryId, { ...entry, sequence: this.kept.size + 1 });
      return {
        entryId: entry.entryId,
        status: verdict.status,
        code: 'code' in verdict ? verdict.code : null,
      };
    });
  }

  get entries(): readonly FormEntry[] {
    return [...this.kept.values()];
  }
}

export const newId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
