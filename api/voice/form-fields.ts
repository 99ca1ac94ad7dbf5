// From the fields of an HTML form to what the API's own schemas read: nothing is judged here.
import { questionPrefix } from './forms';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (body: unknown): Fields =>
  typeof body === 'object' && body !== null ? (body as Fields) : {};

/** null: left empty. */
const textIn = (fields: Fields, name: string): string | null => {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

export const keyIn = (body: unknown): string => textIn(fieldsOf(body), 'key') ?? '';

/** @returns the body of an evaluation, its stage apart */
export const sheetIn = (body: unknown): { readonly stage: string | null; readonly sheet: Fields } => {
  const fields = fieldsOf(body);
  const answers = Object.entries(fields)
    .filter(([name]) => name.startsWith(questionPrefix))
    .map(([name, value]) => [name.slice(questionPrefix.length), Number(value)] as const);
  return {
    stage: textIn(fields, 'stage'),
    sheet: { answers: Object.fromEntries(answers), remark: textIn(fields, 'remark') },
  };
};

export const lodgingIn = (body: unknown): Fields => {
  const fields = fieldsOf(body);
  const { classes = [] } = fields;
  return {
    kind: textIn(fields, 'kind'),
    classes: Array.isArray(classes) ? classes : [classes],
    text: textIn(fields, 'text') ?? '',
    name: textIn(fields, 'name'),
    phone: textIn(fields, 'phone'),
    email: textIn(fields, 'email'),
  };
};

export const reasonIn = (body: unknown): Fields => ({ reason: textIn(fieldsOf(body), 'reason') ?? '' });
