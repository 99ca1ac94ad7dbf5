// GET /docs: the reference, a page of our own around Swagger UI from node_modules; nothing is fetched from elsewhere.

export const docsPage = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>入企 Ruqi 接口</title>
    <link rel="icon" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <link rel="stylesheet" href="/docs/assets/reference.css" />
  </head>
  <body>
    <div id="whoami" class="whoami" role="status"></div>
    <div id="reference"></div>
    <noscript>本页需要 JavaScript；接口的全文见 <a href="/api/v1/openapi.json">openapi.json</a>。</noscript>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script type="module" src="/docs/assets/reference.mjs"></script>
  </body>
</html>
`;
