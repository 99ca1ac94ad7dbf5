// Pages made on the server: text stays text.
import fc from 'fast-check';
import { createLayout, escapeHtml, html } from '../../../pages/html';

test('whatever text is put into markup comes out as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const made = html`<p title="${text}">${[text, null]}</p>`.text;
      expect(made).toBe(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    }),
  );
});

test('markup within markup is not escaped again, and rare characters stay', () => {
  const items = ['㛃', '𬭎<'].map((name) => html`<li>${name}</li>`);
  expect(
    html`<ul>
      ${items}
    </ul>`.text.replaceAll(/>\s+</g, '><'),
  ).toBe('<ul><li>㛃</li><li>𬭎&lt;</li></ul>');
});

test('a page may use its own style sheet and nothing else', () => {
  const { page, headers } = createLayout('p{color:red}');
  expect(page('<标题>', html`<p>文</p>`.text, 'en')).toMatch(
    /^<!doctype html><html lang="en">.*&lt;标题&gt;.*<p>文<\/p>/s,
  );
  expect(headers()['Content-Security-Policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(headers('https://a.example')['Content-Security-Policy']).toContain(
    "form-action 'self' https://a.example;",
  );
});
