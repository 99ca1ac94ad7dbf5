// What the public sees of a document under its check code, as a page that runs nothing.
import type { VerifiedDocument } from './contract';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');

const row = (name: string, value: string): string =>
  `      <dt>${name}</dt>\n      <dd>${escaped(value)}</dd>`;

export const verifiedPage = (document: VerifiedDocument): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>文书核验 ${escaped(document.checkCode)}</title>
    <style>
      body { margin: 2rem auto; max-width: 40rem; padding: 0 1rem; font: 1.1rem/1.7 serif; }
      dt { color: #555; } dd { margin: 0 0 0.6rem; overflow-wrap: anywhere; }
      .undone { color: #a00; font-weight: bold; }
    </style>
  </head>
  <body>
    <h1>本系统制发的文书</h1>
    <p>请与手中的文书逐项核对：一致的是本系统制发的，不一致的已被改动。</p>
${document.inspectionUndone ? '    <p class="undone">所属检查已被监督机关撤销。</p>\n' : ''}    <dl>
${[
  row('核验码', document.checkCode),
  row('文书名称', document.title),
  row('编号', document.number),
  row('制发机关', document.issuers.join('、')),
  row('受文人', document.addressee ?? '无'),
  row('日期', document.issuedOn),
  row('SHA-256', document.digest),
].join('\n')}
    </dl>
  </body>
</html>
`;
