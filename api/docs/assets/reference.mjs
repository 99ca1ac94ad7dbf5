// Starts Swagger UI on our document and logs in by authorization code with PKCE as the public client ruqi-web.
import { discover, shownDocument } from './shown-document.mjs';
import { showWhoIsLoggedIn } from './whoami.mjs';
import { speakChinese } from './words.mjs';

const root = document.getElementById('reference');
speakChinese(root);

const settings = await fetch('/docs/login.json').then((answer) => answer.json());
const provider = await discover(settings.discovery);

/** A plugin: the document on its way into the page. */
const showsOurWay = {
  statePlugins: {
    spec: { wrapActions: { updateSpec: (take) => (text) => take(shownDocument(text, provider)) } },
  },
};

const ui = globalThis.SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  domNode: root,
  plugins: [() => showsOurWay],
  deepLinking: true,
  // Hundreds of operations: their tags first, with a box that narrows them; a link still opens its operation.
  docExpansion: 'none',
  filter: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  persistAuthorization: true,
  tryItOutEnabled: false,
  oauth2RedirectUrl: `${location.origin}/docs/oauth2-redirect.html`,
  requestInterceptor: (request) => {
    // A new act, a new key: the example's would be taken for the same act again.
    const key = request.headers?.['Idempotency-Key'];
    if (key === settings.exampleKey) request.headers['Idempotency-Key'] = crypto.randomUUID();
    return request;
  },
});
ui.initOAuth({
  clientId: settings.clientId,
  scopes: settings.scopes,
  usePkceWithAuthorizationCodeGrant: true,
  additionalQueryStringParams: settings.additionalParameters,
});
showWhoIsLoggedIn(document.getElementById('whoami'), () => ui.getSystem());
