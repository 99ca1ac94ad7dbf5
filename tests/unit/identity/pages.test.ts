// The login page: names are text, groups follow the roles, and who was chosen stays chosen.
import { loginPage, type LoginPage } from '../../../identity/pages';
import type { LoginPerson } from '../../../identity/demo-register';

const person = (id: string, changes: Partial<LoginPerson> = {}): LoginPerson => ({
  id,
  name: `人${id}`,
  roles: ['drafter'],
  body: '某局',
  ...changes,
});
const shown = (changes: Partial<LoginPage>): string =>
  loginPage({
    action: '/interaction/u',
    places: [
      { id: 'cixi', name: '慈溪市' },
      { id: 'huzhou', name: '湖州市' },
    ],
    place: 'cixi',
    people: [person('a')],
    chosenId: null,
    fault: null,
    ...changes,
  });

test('what the register says is text, never markup', () => {
  const text = shown({ people: [person('a"><script>', { name: '<img src=x>', body: `'&` })], fault: '<b>' });
  expect(text).not.toMatch(/<script|<img|<b>/);
  expect(text).toContain('&lt;img src=x&gt;');
});

test('people stand under the first role they hold, in the order of the roles', () => {
  const people = [person('o', { roles: ['officer'] }), person('d'), person('n', { roles: [] })];
  expect([...shown({ people }).matchAll(/<legend>(.*?)<\/legend>/g)].map(([, title]) => title)).toEqual([
    '承办人',
    '检查人员',
  ]);
});

test('a long group is folded, unless the one who was chosen is in it', () => {
  const people = Array.from({ length: 13 }, (_, index) => person(`p-${index}`));
  expect(shown({ people })).toContain('<summary>共 13 人');
  const chosen = shown({ people, chosenId: 'p-7' });
  expect(chosen).not.toContain('<summary>');
  expect(chosen).toContain('value="p-7" checked');
});

test('a failure is told to those who hear the page too, and nothing is said without one', () => {
  expect(shown({ fault: '人员或口令不对，请重试。' })).toContain('role="alert">人员或口令不对');
  expect(shown({})).not.toContain('role="alert"');
});

test('every field has a label, and the place shown is the current one', () => {
  const text = shown({ place: 'huzhou' });
  expect(text).toContain('<label for="password">');
  expect(text).toMatch(/place=huzhou" aria-current="page"/);
  expect(text).not.toMatch(/place=cixi" aria-current/);
});
