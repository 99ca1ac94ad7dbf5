// Starts Swagger UI on our document, logs in by authorization code with PKCE as the public client ruqi-web, and puts the words
// that Swagger UI itself brings into Chinese (it has no languages of its own).

const words = {
  Authorize: '授权',
  Authorized: '已授权',
  'Available authorizations': '可用的授权方式',
  Logout: '退出',
  Close: '关闭',
  'Try it out': '试一试',
  'Try it out ': '试一试',
  Cancel: '取消',
  Reset: '重置',
  Execute: '发送',
  Clear: '清除',
  Parameters: '参数',
  Responses: '应答',
  'Request body': '请求正文',
  'Response body': '应答正文',
  'Response headers': '应答头',
  'Server response': '服务器的应答',
  'Request URL': '请求地址',
  'No parameters': '没有参数',
  Name: '名称',
  Description: '说明',
  Code: '状态码',
  Details: '详情',
  Links: '链接',
  'No links': '无',
  Headers: '应答头',
  Type: '类型',
  Value: '值',
  'Value:': '值：',
  'Example Value': '示例',
  Schema: '结构',
  Schemas: '数据结构',
  Servers: '服务器',
  'Media type': '媒体类型',
  Download: '下载',
  'Scopes:': '范围：',
  'Flow:': '流程：',
  'Authorization URL:': '授权地址：',
  'Token URL:': '令牌地址：',
  'select all': '全选',
  'select none': '全不选',
  'Controls Accept header.': '决定 Accept 请求头。',
  'Send empty value': '发送空值',
};

const translate = (node) => {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const word = words[text.nodeValue.trim()];
    const isCode = text.parentElement?.closest('pre, code, .markdown') != null;
    if (word !== undefined && !isCode) text.nodeValue = word;
  }
};

const root = document.getElementById('reference');
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) if (addedNodes.length > 0) translate(target);
}).observe(root, { childList: true, subtree: true });

const settings = await fetch('/docs/login.json').then((answer) => answer.json());

const ui = globalThis.SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  domNode: root,
  deepLinking: true,
  docExpansion: 'list',
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
