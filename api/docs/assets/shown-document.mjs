// Our document as this page shows it: one way to log in instead of every grant that the provider has, and examples whose days
// have not gone by. The contract itself stays as it is.

/** Addresses of the login as the provider states them; null while it is away. */
export const discover = async (address) => {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
};

const loginFlow = ({ authorization_endpoint: authorizationUrl, token_endpoint: tokenUrl }, description) => ({
  type: 'oauth2',
  description,
  flows: { authorizationCode: { authorizationUrl, tokenUrl, scopes: {} } },
});

const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);
const today = () => dayOf(Date.now() + 8 * 3_600_000);

/** Days that have gone by begin today (Beijing), as far apart as they were. */
const fresh = (example) => {
  const { fromOn, toOn } = example ?? {};
  if (typeof fromOn !== 'string' || fromOn >= today()) return example;
  const later = Date.parse(today()) - Date.parse(fromOn);
  return { ...example, fromOn: today(), ...(toOn ? { toOn: dayOf(Date.parse(toOn) + later) } : {}) };
};

/**
 * @param text JSON of the document
 * @param provider its discovery document, null when it is away: the login is then offered as the contract names it
 */
export const shownDocument = (text, provider) => {
  if (!text.startsWith('{')) return text;
  const document = JSON.parse(text);
  const { securitySchemes } = document.components;
  if (provider !== null) securitySchemes.oidc = loginFlow(provider, securitySchemes.oidc.description);
  for (const operations of Object.values(document.paths))
    for (const { requestBody } of Object.values(operations))
      for (const content of Object.values(requestBody?.content ?? {}))
        if ('example' in content) content.example = fresh(content.example);
  return JSON.stringify(document);
};
