// What ids are called, so that a story can be told in names: read once from the registers, the packs and the clauses.
export interface Names {
  readonly person: (id: string) => string;
  /** Name, agency and roles of one who acts. */
  readonly actor: (id: string) => string;
  readonly agency: (id: string) => string;
  readonly enterprise: (id: string) => string;
  readonly item: (id: string) => string;
  /** Any of the above; null for an id that no register has. */
  readonly anything: (id: string) => string | null;
  /** Body of a pack by its key, such as coordinatingBody. */
  readonly body: (jurisdiction: string, key: string) => string;
  /** One line of a clause; empty for an id that the register lacks. */
  readonly clause: (id: string) => string;
}

/** An id as the registers and lifecycles have them: lower-case words, numbers and dashes. */
const idPattern = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/** A sentence of the rule book with the ids in it replaced by names. */
export const withNames = (text: string, nameOf: (id: string) => string | null): string =>
  text.replace(idPattern, (id) => nameOf(id) ?? id);

export const list = (ids: readonly string[], name: (id: string) => string): string =>
  ids.map(name).join('、');
