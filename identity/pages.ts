// The pages that people meet: the login, the end of it, and what went wrong. Chinese, readable without scripts.
import { roleNames } from '../domain/errors/names';
import { roles, type Role } from '../domain/shared/actor';
import { escapeHtml } from '../pages/html';
import type { LoginPerson, Place } from './demo-register';
import { page } from './html';

export interface LoginPage {
  /** Path that the form is sent to. */
  readonly action: string;
  readonly places: readonly Place[];
  /** Id of the place whose people are shown. */
  readonly place: string;
  readonly people: readonly LoginPerson[];
  readonly chosenId: string | null;
  /** Why the last attempt failed. */
  readonly fault: string | null;
}

/** Groups longer than this are folded. */
const longestOpenGroup = 12;

const isRole = (text: string): text is Role => roles.some((role) => role === text);

const groupsOf = (people: readonly LoginPerson[]): readonly (readonly [string, readonly LoginPerson[]])[] =>
  roles
    .map((role) => [roleNames[role], people.filter((person) => person.roles.find(isRole) === role)] as const)
    .filter(([, members]) => members.length > 0);

const personChoice = ({ id, name, body }: LoginPerson, chosenId: string | null): string =>
  `<label class="person"><input type="radio" name="personId" required value="${escapeHtml(id)}"${id === chosenId ? ' checked' : ''}>` +
  `<span>${escapeHtml(name)}<small>${escapeHtml(body ?? '')}${body === null ? '' : ' · '}${escapeHtml(id)}</small></span></label>`;

const group = (
  [title, members]: readonly [string, readonly LoginPerson[]],
  chosenId: string | null,
): string => {
  const choices = `<div class="people">${members.map((person) => personChoice(person, chosenId)).join('')}</div>`;
  const isOpen = members.length <= longestOpenGroup || members.some(({ id }) => id === chosenId);
  const content = isOpen
    ? choices
    : `<details><summary>共 ${String(members.length)} 人，点开选择</summary>${choices}</details>`;
  return `<fieldset><legend>${escapeHtml(title)}</legend>${content}</fieldset>`;
};

const placeLink = ({ id, name }: Place, { action, place }: LoginPage): string =>
  `<li><a href="${escapeHtml(action)}?place=${encodeURIComponent(id)}"${id === place ? ' aria-current="page"' : ''}>${escapeHtml(name)}</a></li>`;

export const loginPage = (login: LoginPage): string => {
  const { action, places, people, chosenId, fault } = login;
  const said = fault === null ? '' : `<p class="fault" role="alert">${escapeHtml(fault)}</p>`;
  const groups = groupsOf(people).map((members) => group(members, chosenId));
  return page(
    '登录',
    `<h1>登录入企</h1><p class="soft">演示环境：选一个地区和一名演示人员，以其身份登录。口令在系统启动时显示，全部演示人员相同。</p>${said}` +
      `<nav aria-label="地区"><ul>${places.map((place) => placeLink(place, login)).join('')}</ul></nav>` +
      `<form method="post" action="${escapeHtml(action)}"><input type="hidden" name="place" value="${escapeHtml(login.place)}">` +
      `${groups.join('')}<div class="door"><div><label for="password">口令</label>` +
      `<input id="password" name="password" type="password" required autocomplete="current-password" maxlength="200"></div>` +
      `<button type="submit">登录</button></div></form>`,
  );
};

export const logoutPage = (form: string): string =>
  page(
    '退出登录',
    `<h1>要退出登录吗？</h1>${form}<p><button type="submit" form="op.logoutForm" value="yes" name="logout">退出</button></p>`,
  );

export const loggedOutPage = (): string => page('已退出', '<h1>已退出登录</h1><p>可以关闭这个页面。</p>');

/** Of the address without a path: people who open it are looking for a way in. */
export const frontPage = (): string =>
  page(
    '身份服务',
    '<h1>入企身份服务</h1><p>登录从所用的程序开始，例如接口说明页的“登录”；这里没有单独的入口。</p>' +
      '<p><a href="/session/end">退出登录</a></p>',
  );

/** @param code of OAuth, for whoever looks after the client */
export const faultPage = (code: string, description: string): string =>
  page(
    '不能登录',
    `<h1>不能登录</h1><p>登录已过期，或者发起登录的程序有误。请回到原来的页面重新登录；仍不行请把下面一行告诉管理员。</p>` +
      `<p class="soft"><code>${escapeHtml(code)}: ${escapeHtml(description)}</code></p>`,
  );
