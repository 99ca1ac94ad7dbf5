// What a letter says is shown as text: a letter cannot bring markup into the page of its reader.
import { letterPage, listPage } from '../../../mail/mail-pages';
import type { Letter } from '../../../mail/mail-store';

const hostile = `<script>alert("x")</script>&'`;
const shown = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;';
const letter: Letter = {
  id: '20260213010203004-0a1b2c3d',
  receivedAt: '2026-02-13T01:02:03.004Z',
  messageId: hostile,
  from: hostile,
  to: hostile,
  subject: hostile,
  text: hostile,
  headers: [{ name: hostile, value: hostile }],
};

describe('the pages of the local mail server', () => {
  test('every field of a letter is escaped on its page', () => {
    const page = letterPage(letter);
    expect(page).not.toContain('<script>');
    expect(page.split(shown)).toHaveLength(1 + 8);
  });

  test('every field of a letter is escaped in the list', () => {
    const page = listPage([letter]);
    expect(page).not.toContain('<script>');
    expect(page.split(shown)).toHaveLength(1 + 3);
  });

  test('times are those of Shanghai', () => {
    expect(listPage([letter])).toContain('2026/2/13 09:02:03');
  });

  test('an empty box says so', () => {
    expect(listPage([])).toContain('还没有邮件');
  });
});
