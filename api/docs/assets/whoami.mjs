// The line on top of the page: as whom the next request is sent. A journey takes several people; nobody should have to guess.

const claimsOf = (token) => {
  try {
    const [, body] = token.split('.');
    const bytes = Uint8Array.from(globalThis.atob(body.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return {};
  }
};

// Of two that are given Swagger UI sends the latter.
const tokenOf = (authorized) => authorized.bearer?.value ?? authorized.oidc?.token?.access_token ?? null;

const timeOf = (seconds) =>
  new Date(seconds * 1000).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });

/** @param authorized what Swagger UI holds, by scheme */
const sentenceFor = (authorized) => {
  const token = tokenOf(authorized);
  if (token === null) return { text: '未登录', act: '登录' };
  const { sub, exp } = claimsOf(token);
  if (sub === undefined) return { text: '已填写令牌', act: '换人' };
  if (exp !== undefined && exp * 1000 <= Date.now())
    return { text: `${sub} 的登录已到期，请重新登录`, act: '登录' };
  return { text: `现以 ${sub} 的身份办理${exp === undefined ? '' : `，至 ${timeOf(exp)}`}`, act: '换人' };
};

const recheckMs = 15_000;

/** Keeps `line` true as people come and go. */
export const showWhoIsLoggedIn = (line, system) => {
  const said = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', () => {
    const { authActions, authSelectors } = system();
    authActions.logoutWithPersistOption(Object.keys(authSelectors.authorized()?.toJS() ?? {}));
    authActions.showDefinitions(authSelectors.definitionsToAuthorize());
  });
  line.replaceChildren(said, button);
  const show = () => {
    const { text, act } = sentenceFor(system().authSelectors.authorized()?.toJS() ?? {});
    if (said.textContent !== text) said.textContent = text;
    if (button.textContent !== act) button.textContent = act;
  };
  system().getStore().subscribe(show);
  setInterval(show, recheckMs);
  show();
};
