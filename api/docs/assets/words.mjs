// The words that Swagger UI itself brings, in Chinese: it has no languages of its own.

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
  'Request duration': '用时',
  Curl: '命令行（curl）',
  'No parameters': '没有参数',
  Name: '名称',
  Description: '说明',
  Code: '状态码',
  Details: '详情',
  Links: '链接',
  'No links': '无',
  Headers: '应答头',
  'Headers:': '应答头：',
  Type: '类型',
  Value: '值',
  'Value:': '值：',
  Examples: '示例',
  'Examples:': '示例：',
  Example: '示例',
  'Default value': '缺省值',
  'Available values': '可填',
  'Example Value': '示例',
  'Edit Value': '填写',
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
  Controls: '决定',
  'header.': '请求头。',
  'Send empty value': '发送空值',
  'Please correct the following validation errors and try again.': '还没有发送：请改正下列各项后再发送。',
};

const fault = /^For '(.+)': (.+?)\.?$/;
const faults = {
  'Required field is not provided': '必须填写',
};

/** A word of Swagger UI in Chinese; null for what is not one of its words. */
const inChinese = (text) => {
  const [, field, said] = fault.exec(text) ?? [];
  if (field !== undefined) return `${field}：${faults[said] ?? said}`;
  return words[text] ?? null;
};

const translate = (node) => {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const word = inChinese(text.nodeValue.trim());
    const isCode = text.parentElement?.closest('pre, code') != null;
    if (word !== null && !isCode) text.nodeValue = word;
  }
};

/** From now on, whatever appears within `root`. */
export const speakChinese = (root) => {
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) if (addedNodes.length > 0) translate(target);
  }).observe(root, { childList: true, subtree: true });
};
