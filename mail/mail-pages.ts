// The pages on which the letters of the local mail server are read. Whatever a letter says is text, never markup.
import { escapeHtml } from '../pages/html';
import type { Letter } from './mail-store';

const style = `body{font-family:system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:1.6}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ddd;vertical-align:top}
pre{white-space:pre-wrap;background:#f6f6f6;padding:1rem;font-family:inherit}td.plain{word-break:break-all}`;

/** The list of all letters, newest first. */
export function listPage(letters: readonly Letter[]): string {
  const rows = letters.map(
    ({ id, receivedAt, from, to, subject }) =>
      `<tr><td>${escapeHtml(localTime(receivedAt))}</td><td>${escapeHtml(from)}</td><td>${escapeHtml(to)}</td>` +
      `<td><a href="/${encodeURIComponent(id)}">${escapeHtml(subject === '' ? '(无主题)' : subject)}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th>收到时间</th><th>发件人</th><th>收件人</th><th>主题</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const content = letters.length === 0 ? '<p>还没有邮件。</p>' : table;
  return page(
    '本机邮箱',
    `<h1>本机邮箱</h1><p>共 ${letters.length} 封。系统发出的邮件都停在这里,不会寄到外面。</p>${content}`,
  );
}

/** One letter: its text, Message-ID and every header. */
export function letterPage(letter: Letter): string {
  const row = (name: string, value: string): string =>
    `<tr><th>${escapeHtml(name)}</th><td class="plain">${escapeHtml(value)}</td></tr>`;
  const main = [
    row('收到时间', localTime(letter.receivedAt)),
    row('发件人', letter.from),
    row('收件人', letter.to),
    row('Message-ID', letter.messageId ?? '(无)'),
  ];
  const headers = letter.headers.map(({ name, value }) => row(name, value));
  return page(
    letter.subject,
    `<p><a href="/">返回列表</a></p><h1>${escapeHtml(letter.subject)}</h1><table>${main.join('')}</table>` +
      `<pre>${escapeHtml(letter.text)}</pre><details><summary>全部邮件头</summary><table>${headers.join('')}</table></details>`,
  );
}

export function notFoundPage(): string {
  return page('没有这封邮件', '<h1>没有这封邮件</h1><p><a href="/">返回列表</a></p>');
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`;
}

function localTime(instant: string): string {
  return new Date(instant).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
}
