// Every answer that a suite gets is one that the contract declares: what an operation may answer is known to who calls it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../../temporal-config/project-root';

const contract = z.object({
  servers: z.tuple([z.object({ url: z.string() })]),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
  ),
});

const { servers, paths } = contract.parse(
  JSON.parse(readFileSync(join(projectRoot, 'docs', 'openapi.json'), 'utf8')),
);
const prefix = servers[0].url;

/** Paths with fewer parameters first, as a router would have them: `/plans/mine` before `/plans/{planId}`. */
const templates = Object.entries(paths)
  .map(([path, operations]) => ({
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    parameters: path.split('{').length,
    path,
    operations,
  }))
  .sort((one, other) => one.parameters - other.parameters);

/** @throws when the contract has the operation, but not this status of it; what it does not have is not looked at */
export const expectDeclared = (method: string, url: string, status: number): void => {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(`${prefix}/`)) return;
  const found = templates.find(({ pattern }) => pattern.test(pathname.slice(prefix.length)));
  const responses = found?.operations[method.toLowerCase()]?.responses;
  if (found === undefined || responses === undefined || Object.hasOwn(responses, String(status))) return;
  throw new Error(`${method} ${found.path} answered ${status}, which its contract does not declare`);
};
