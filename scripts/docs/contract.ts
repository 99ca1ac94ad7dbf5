// The contract as committed files: docs/openapi.json for everyone, client/schema.ts for programs in TypeScript.
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format } from 'prettier';
import { z } from 'zod';
import { openApiDocument } from '../../api/openapi/document';
import { settingsTable } from '../../temporal-config/settings-table';

/** As a fresh installation serves it. */
const document = () =>
  openApiDocument({ issuer: `http://127.0.0.1:${String(settingsTable.IDENTITY_PORT.default)}` });

export const openApiJson = async (): Promise<string> =>
  await format(JSON.stringify(document()), { parser: 'json', printWidth: 110 });

const withParameters = z.looseObject({ parameters: z.record(z.string(), z.looseObject({})) });

/** The client gives each act a key of its own, so its callers need not. */
const withoutKeys = (): object => {
  const contract = document();
  const components = withParameters.parse(contract['components']);
  const { parameters } = components;
  const IdempotencyKey = { ...parameters['IdempotencyKey'], required: false };
  return { ...contract, components: { ...components, parameters: { ...parameters, IdempotencyKey } } };
};

const isDocument = (value: unknown): value is OpenAPI3 =>
  typeof value === 'object' && value !== null && 'openapi' in value;

export const clientTypes = async (): Promise<string> => {
  const contract: unknown = withoutKeys();
  if (!isDocument(contract)) throw new Error('the contract is an OpenAPI document');
  const types = astToString(await openapiTS(contract, { alphabetize: false }));
  const head =
    '// Generated from docs/openapi.json by `npm run docs:generate`: the paths, bodies and answers of the API.\n';
  return await format(`${head}\n${types}`, {
    parser: 'typescript',
    printWidth: 110,
    singleQuote: true,
  });
};
