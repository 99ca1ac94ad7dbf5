// A text that begins like a formula is given an apostrophe, so that no program that opens the sheet computes it.

const dangerous = /^'*[=+\-@\t\r]/;

export const guarded = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** What `guarded` made, as it was. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
