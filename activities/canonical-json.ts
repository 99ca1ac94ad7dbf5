// RFC 8785 of plain JSON values. As a rule a copy with its members in order is written by the engine itself, in half the
// time that building the text in JavaScript takes; the record of a step needs it twice.
import canonicalize from 'canonicalize';

/** An object puts members named like array indexes first, whatever their order was. */
const isKeptInOrder = (key: string): boolean => !/^\d|^__proto__$/.test(key);

/** A copy with all members in the order of RFC 8785 (UTF-16 code units); undefined when an object cannot keep it. */
const ordered = (value: object): object | undefined => {
  const isList = Array.isArray(value);
  const copy: Record<string, unknown> | unknown[] = isList ? [] : {};
  for (const key of isList ? value.keys() : Object.keys(value).sort()) {
    if (typeof key === 'string' && !isKeptInOrder(key)) return undefined;
    const member = (value as Record<string, unknown>)[key];
    const put = member === null || typeof member !== 'object' ? member : ordered(member);
    if (put === undefined && member !== undefined) return undefined;
    (copy as Record<string, unknown>)[key] = put;
  }
  return copy;
};

/** @throws TypeError for what is not JSON */
export const canonicalJson = (value: unknown): string => {
  const copy = value === null || typeof value !== 'object' ? undefined : ordered(value);
  const text = copy === undefined ? canonicalize(value) : JSON.stringify(copy);
  if (text === undefined) throw new TypeError('a step is JSON');
  return text;
};
