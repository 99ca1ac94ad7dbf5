// The whole OpenAPI 3.1 document, made of the contracts: nothing in it is written twice.
import { discoveryUrl } from '../auth/discovery';
import { methodOf, namedOperations, nouns } from '../operations';
import { problemSchema } from '../problem-details';
import { headerComponents, parameterComponents } from './headers';
import { tusComponents } from './tus-headers';
import { introduction } from './introduction';
import { jsonSchemaOf, type Components, type JsonSchema } from './json-schema';
import { operationObject, ProblemResponses } from './operation-object';

export interface DocumentOptions {
  /** Issuer of access tokens; its discovery document says where people log in. */
  readonly issuer: string;
}

const pathOf = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

const titles = (): readonly { readonly name: string; readonly description: string }[] =>
  Object.values(nouns).map(({ title, description }) => ({ name: title, description }));

export const openApiDocument = ({ issuer }: DocumentOptions): JsonSchema => {
  const schemas: Components = {};
  jsonSchemaOf(problemSchema, 'output', schemas);
  const problems = new ProblemResponses();
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const named of namedOperations) {
    const path = pathOf(named.operation.path);
    paths[path] = {
      ...paths[path],
      [methodOf(named.operation).toLowerCase()]: operationObject(named, schemas, problems),
    };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: '入企 Ruqi 接口',
      version: '1.0.0',
      summary: '涉企行政检查全流程系统的接口',
      description: introduction,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1', description: '本系统' }],
    tags: titles(),
    security: [{ oidc: [] }, { bearer: [] }],
    paths,
    components: {
      schemas,
      responses: problems.components,
      headers: headerComponents,
      parameters: { ...parameterComponents, ...tusComponents },
      securitySchemes: {
        oidc: {
          type: 'openIdConnect',
          openIdConnectUrl: discoveryUrl(issuer),
          description: '经 OpenID Connect 登录取得访问令牌：点“授权”，在新窗口中登录',
        },
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: '直接填写已取得的访问令牌；与上面的登录二者择一',
        },
      },
    },
  };
};
