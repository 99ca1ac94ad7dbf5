// JSON for a jsonb parameter. PostgreSQL refuses NUL and half surrogate pairs in jsonb; a person can type or paste them,
// and a step that the history holds must be recorded all the same. The hashed bytes keep them, copies show U+FFFD.

/** JSON text as jsonb accepts it: what the SQL function readable_json makes of the bytes. */
export const readableText = (json: string): string =>
  // As a rule there is no escape at all, and to look for that is the lesser work.
  json.includes('\\u') ? json.replace(/\\u(?:0000|d[89a-f][0-9a-f]{2})/g, '\\ufffd') : json;

export const readableJson = (value: unknown): string => readableText(JSON.stringify(value));
