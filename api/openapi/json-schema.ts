// From zod to the JSON Schema of OpenAPI 3.1: zod's own conversion, with what our reading of input adds to it.
import { z } from 'zod';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas by name that others refer to. */
export type Components = Record<string, JsonSchema>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No text may hold NUL, and one that may not be empty needs something else than spaces: api/input.ts and textSchema. */
const storable = '^[^\\u0000]*$';
const filled = '^[^\\u0000]*\\S[^\\u0000]*$';

const own = (name: string): boolean => name !== '~standard' && name !== '$schema' && name !== 'id';

/** `format` says more shortly what such a pattern spells out; of addresses ours allows less than the format does. */
const isSpelledOut = (schema: Readonly<Record<string, unknown>>, name: string): boolean =>
  name === 'pattern' && typeof schema['format'] === 'string' && schema['format'] !== 'email';

const inputRules = (schema: Readonly<Record<string, unknown>>): JsonSchema => {
  if (schema['type'] === 'string' && !['pattern', 'format', 'enum', 'const'].some((name) => name in schema))
    return { ...schema, pattern: Number(schema['minLength'] ?? 0) > 0 ? filled : storable };
  return schema['type'] === 'object' && 'properties' in schema
    ? { ...schema, additionalProperties: false }
    : schema;
};

/** Takes zod's output apart: own names out, references to components, the rules of input. */
const refined = (value: unknown, forInput: boolean): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => refined(one, forInput));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value)
    .filter(([name]) => own(name) && !isSpelledOut(value, name))
    .map(([name, inner]): [string, unknown] => {
      if (name === '$ref' && typeof inner === 'string')
        return [name, inner.replace('#/$defs/', '#/components/schemas/')];
      if (name === 'properties' && isRecord(inner))
        return [
          name,
          Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, refined(one, forInput)])),
        ];
      return name === 'default' || name === 'enum' || name === 'const' || name === 'examples'
        ? [name, inner]
        : [name, refined(inner, forInput)];
    });
  const schema = Object.fromEntries(kept);
  return forInput ? inputRules(schema) : schema;
};

const asSchema = (value: unknown): JsonSchema => {
  if (!isRecord(value)) throw new Error('a JSON Schema is an object');
  return value;
};

/**
 * The schema of what is sent (`input`) or answered (`output`). A part with an `id` in its meta becomes a component, which is
 * added to `components`, and is referred to by that name.
 */
export const jsonSchemaOf = (
  schema: z.ZodType,
  io: 'input' | 'output',
  components: Components,
): JsonSchema => {
  // Inside another, so that a schema with an id of its own becomes a reference too.
  const converted = z.toJSONSchema(z.strictObject({ root: schema }), { io });
  for (const [name, definition] of Object.entries(converted.$defs ?? {}))
    components[name] = asSchema(refined(definition, io === 'input'));
  return asSchema(refined(converted.properties?.['root'], io === 'input'));
};

/** Fields of an object's schema in their order, with whether each must be given. */
export const fieldsOf = (
  schema: JsonSchema,
): readonly { readonly name: string; readonly schema: JsonSchema; readonly required: boolean }[] => {
  const { properties, required } = schema;
  if (!isRecord(properties)) return [];
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  return Object.entries(properties).map(([name, field]) => ({
    name,
    schema: asSchema(field),
    required: needed.includes(name),
  }));
};
