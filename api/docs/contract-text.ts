// The contract as it is served: what `npm run docs:generate` wrote, with the issuer of this installation. Making it anew would take a
// second of every start (docs/decisions/0175).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../temporal-config/project-root';
import { discoveryUrl } from '../auth/discovery';

const file = join(projectRoot, 'docs', 'openapi.json');

const named = z.looseObject({
  components: z.looseObject({
    securitySchemes: z.looseObject({ oidc: z.looseObject({ openIdConnectUrl: z.string() }) }),
  }),
});

export const contractText = (issuer: string): string => {
  const contract = named.parse(JSON.parse(readFileSync(file, 'utf8')));
  contract.components.securitySchemes.oidc.openIdConnectUrl = discoveryUrl(issuer);
  return JSON.stringify(contract);
};
