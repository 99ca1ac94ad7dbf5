// The OpenAPI document says everything that there is to say, in Chinese, with examples that its own schemas admit.
import { namedOperations } from '../../../api/operations';
import { openApiDocument } from '../../../api/openapi/document';
import { problemStatuses } from '../../../api/problem-statuses';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nodeAt = (node: Node, ...path: readonly string[]): Node => {
  const found = path.reduce<unknown>((inner, key) => (isNode(inner) ? inner[key] : undefined), node);
  if (!isNode(found)) throw new Error(`nothing at ${path.join(' ')}`);
  return found;
};

const document = openApiDocument({ issuer: 'https://login.ruqi.example' });
const operations = Object.entries(nodeAt(document, 'paths')).flatMap(([path, item]) =>
  Object.entries(isNode(item) ? item : {}).map(([method, operation]): [string, Node] => [
    `${method} ${path}`,
    isNode(operation) ? operation : {},
  ]),
);

/** Calls `visit` for each object of the document with its place; what examples hold is nobody's schema. */
const walk = (value: unknown, place: string, visit: (node: Node, place: string) => void): void => {
  if (Array.isArray(value)) value.forEach((one, index) => walk(one, `${place}/${String(index)}`, visit));
  if (!isNode(value)) return;
  visit(value, place);
  for (const [key, inner] of Object.entries(value))
    if (!['example', 'examples', 'default', 'enum'].includes(key)) walk(inner, `${place}/${key}`, visit);
};

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

test('every property has a description', () => {
  const silent: string[] = [];
  walk(document, '', (node, place) => {
    if (!isNode(node['properties'])) return;
    for (const [name, property] of Object.entries(node['properties']))
      if (!isNode(property) || !isText(property['description'])) silent.push(`${place} ${name}`);
  });
  expect(silent).toEqual([]);
});

test('every parameter, header, response and body has a description', () => {
  const silent: string[] = [];
  walk(document, '', (node, place) => {
    const isParameter = 'in' in node && 'name' in node && 'schema' in node;
    const isBody = isNode(node['content']) && Object.keys(node['content']).some((type) => type.includes('/'));
    if ((isParameter || isBody) && !isText(node['description'])) silent.push(place);
  });
  for (const kind of ['headers', 'parameters', 'responses'])
    for (const [name, one] of Object.entries(nodeAt(document, 'components', kind)))
      if (!isNode(one) || !isText(one['description'])) silent.push(`${kind} ${name}`);
  expect(silent).toEqual([]);
});

test('what is written for people is Chinese', () => {
  const foreign: string[] = [];
  walk(document, '', (node, place) => {
    const { description } = node;
    if (typeof description === 'string' && !/\p{Script=Han}/u.test(description) && description !== 'JSON')
      foreign.push(`${place}: ${description}`);
  });
  expect(foreign).toEqual([]);
});

test.each(operations)(
  '%s has a name, a tag, a summary, an answer and the problems of its kind',
  (key, operation) => {
    expect(operation).toMatchObject({
      operationId: expect.any(String),
      tags: [expect.any(String)],
      summary: expect.stringMatching(/\p{Script=Han}/u),
    });
    const responses = Object.keys(nodeAt(operation, 'responses'));
    expect(responses).toEqual(expect.arrayContaining(['400', '429', '500', '503']));
    // What everybody may read asks nobody who he is.
    const isPublic = Array.isArray(operation['security']) && operation['security'].length === 0;
    for (const status of ['401', '403']) expect(responses.includes(status)).toBe(!isPublic);
    // A step of tus has headers of its own and no version.
    if (!key.startsWith('get ') && !key.includes('/evidence/uploads'))
      // Of what is nobody's in particular there is no version to match.
      expect(responses).toEqual(expect.arrayContaining([...(isPublic ? [] : ['412']), '413', '415', '422']));
    // Of a file a piece may be asked for.
    expect(responses.filter((status) => status.startsWith('2') && status !== '206')).toHaveLength(1);
  },
);

test('every problem response names its codes, which have that status', () => {
  for (const response of Object.values(nodeAt(document, 'components', 'responses'))) {
    const codes = isNode(response) ? response['x-problem-codes'] : [];
    expect(codes).not.toHaveLength(0);
    const content = isNode(response)
      ? nodeAt(response, 'content', 'application/problem+json', 'examples')
      : {};
    for (const [code, example] of Object.entries(content))
      expect(example).toMatchObject({
        value: { code, status: Object.entries(problemStatuses).find(([known]) => known === code)?.[1] },
      });
  }
});

const jsonOperations = namedOperations.filter(({ operation }) =>
  operation.kind === 'read'
    ? operation.mediaType === undefined
    : operation.bodyMediaType === undefined && operation.tus === undefined,
);

test.each(
  jsonOperations.map((named): [string, (typeof jsonOperations)[number]] => [named.operationId, named]),
)('the examples of %s are what its schemas admit', (operationId, { operation }) => {
  const [, documented] = operations.find(([, one]) => one['operationId'] === operationId) ?? [];
  if (documented === undefined) throw new Error(`${operationId} is not documented`);
  const status = operation.kind === 'write' ? String(operation.status) : '200';
  const answer = nodeAt(documented, 'responses', status, 'content', 'application/json');
  expect(operation.answer.safeParse(answer['example'])).toMatchObject({ success: true });
  if (operation.kind === 'read') return;
  const body = nodeAt(documented, 'requestBody', 'content', 'application/json');
  expect(operation.body.safeParse(body['example'])).toMatchObject({ success: true });
});
