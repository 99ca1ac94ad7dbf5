// The client that people log in with: the reference page, the web pages and the token command. It has no secret, so every
// login proves itself by PKCE.

export const publicClientId = 'ruqi-web';

/** RFC 8252 §7.3: on the loopback address any port will do. */
export const loopbackRedirect = 'http://127.0.0.1/callback';
