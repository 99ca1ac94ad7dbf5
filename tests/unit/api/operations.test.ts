// What is mounted and what is documented are the same list.
import { createApp } from '../../../api/app';
import { assertListed, namedOperations, routeOf } from '../../../api/operations';
import { nothing, reading } from '../../../api/contract';
import { edgeDependencies } from './served';

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

const routesOf = (layers: readonly Layer[]): string[] =>
  layers.flatMap(({ route }) =>
    route === undefined
      ? []
      : Object.keys(route.methods)
          .filter((method) => method !== '_all')
          .map((method) => `${method.toUpperCase()} ${route.path}`),
  );

/** Of the router below /api/v1: the one that holds the list of inspections. */
const mountedRoutes = (): readonly string[] => {
  const dependencies = edgeDependencies();
  const { stack } = createApp(dependencies).router as unknown as { readonly stack: readonly Layer[] };
  const routers = stack.map(({ handle }) => routesOf(handle?.stack ?? []));
  return routers.find((routes) => routes.includes('GET /inspections')) ?? [];
};

test('every mounted route is a documented operation, and every documented operation is mounted', () => {
  const documented = namedOperations.map(({ operation }) => routeOf(operation));
  expect([...mountedRoutes()].sort()).toEqual([...documented].sort());
});

test('operations have names and addresses of their own', () => {
  const ids = namedOperations.map(({ operationId }) => operationId);
  const routes = namedOperations.map(({ operation }) => routeOf(operation));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(routes).size).toBe(routes.length);
});

test('an operation that nobody listed cannot be mounted', () => {
  const stray = reading({
    path: '/stray',
    summary: '没有登记',
    params: nothing,
    query: nothing,
    answer: nothing,
  });
  expect(() => {
    assertListed(stray);
  }).toThrow('GET /stray is not listed');
});
