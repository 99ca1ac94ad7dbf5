// The forms on which an enterprise without an account evaluates and complains: plain HTML, no script, everything escaped.
import { complaintKindNames } from '../../domain/complaint/names';
import { html, type Markup } from '../../pages/html';
import type { ComplaintView, ReceiptAnswer } from './complaint-contract';
import type { FormAnswer } from './evaluation-contract';

/** Begins the names of the fields of questions: apart from the others of the form. */
export const questionPrefix = 'q.';

const stageTitles: Readonly<Record<FormAnswer['stages'][number]['stage'], string>> = {
  visit: '评价这次检查',
  rectification: '评价整改',
  otherVisit: '评价这次入企',
};

const faultPart = (fault: string | null): Markup | null =>
  fault === null ? null : html`<p class="fault" role="alert">${fault}</p>`;

const stageForm = (
  { stage, questions }: FormAnswer['stages'][number],
  { scale, promise }: FormAnswer,
  key: string,
): Markup =>
  html`<form method="post">
    <h2>${stageTitles[stage]}</h2>
    <p class="soft">${promise}</p>
    <input type="hidden" name="key" value="${key}" />
    <input type="hidden" name="stage" value="${stage}" />
    ${questions.map(
      ({ id, text }) =>
        html`<fieldset>
          <legend>${text}</legend>
          ${scale.map(
            ({ score, name }) =>
              html`<label
                ><input type="radio" name="${questionPrefix}${id}" value="${String(score)}" />${name}</label
              >`,
          )}
        </fieldset>`,
    )}
    <label for="remark-${stage}">想说的话（可以不填，请不要写明身份）</label>
    <textarea id="remark-${stage}" name="remark" maxlength="500" rows="4"></textarea>
    <button>提交评价</button>
  </form>`;

/** @param key of this form alone, so that sending it twice is sending it once */
export const evaluationPage = (form: FormAnswer, key: string, fault: string | null): Markup =>
  html`<h1>企业评价</h1>
    ${faultPart(fault)}
    ${
      form.stages.length === 0
        ? html`<p>这次检查还没有结束，结束以后再来评价。</p>`
        : form.stages.map((stage) => stageForm(stage, form, key))
    }`;

export const thanksPage = (): Markup =>
  html`<h1>已收到，谢谢</h1>
    <p>机关只看得到攒够份数以后的每月汇总，也无从知道您是否评价过。</p>`;

export interface ShownClass {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

const groupTitles: readonly (readonly [group: string, title: string])[] = [
  ['local', '本地规定禁止的'],
  ['strictBan', '五个严禁'],
  ['mustNot', '八个不得'],
  ['general', '其他'],
];

const classChoice = (classes: readonly ShownClass[]): readonly Markup[] =>
  groupTitles.flatMap(([group, title]) => {
    const own = classes.filter((one) => one.group === group);
    if (own.length === 0) return [];
    return [
      html`<fieldset>
        <legend>${title}</legend>
        ${own.map(
          ({ id, name }) =>
            html`<label><input type="checkbox" name="classes" value="${id}" />${name}</label>`,
        )}
      </fieldset>`,
    ];
  });

/** @param key as above */
export const complaintPage = (classes: readonly ShownClass[], key: string, fault: string | null): Markup =>
  html`<h1>投诉、提出异议</h1>
    <p class="soft">您是谁只有办理的机关看得到；被投诉的机关看不到投诉，也看不到有没有投诉。</p>
    ${faultPart(fault)}
    <form method="post">
      <input type="hidden" name="key" value="${key}" />
      <fieldset>
        <legend>是什么</legend>
        <label><input type="radio" name="kind" value="complaint" checked />投诉：有人做得不对</label>
        <label
          ><input
            type="radio"
            name="kind"
            value="objection"
          />异议：检查结论不对（由作出结论的机关的主要负责人等复核）</label
        >
      </fieldset>
      ${classChoice(classes)}
      <label for="text">什么事、何时、何人（5 至 4000 字）</label>
      <textarea id="text" name="text" rows="7" minlength="5" maxlength="4000" required></textarea>
      <label for="name">称呼（可以不填）</label>
      <input type="text" id="name" name="name" maxlength="50" autocomplete="name" />
      <label for="phone">电话（可以不填）</label>
      <input type="tel" id="phone" name="phone" maxlength="30" autocomplete="tel" />
      <label for="email">电子邮件（可以不填，受理、答复时写信告知）</label>
      <input type="email" id="email" name="email" maxlength="200" autocomplete="email" />
      <button>提交</button>
    </form>`;

export const receiptPage = ({ id, secret }: ReceiptAnswer): Markup =>
  html`<h1>已收到</h1>
    <p>编号 <code>${id}</code></p>
    <p>凭下面的网址查看办理情况和答复。只有您有，请保存，不要给别人：</p>
    <p><a href="/q/${secret}">/q/${secret}</a></p>`;

export const standingPage = (view: ComplaintView, key: string, fault: string | null): Markup =>
  html`<h1>${complaintKindNames[view.kind]}：${view.stageName}</h1>
    ${faultPart(fault)}
    <p>编号 <code>${view.id}</code></p>
    <p>${view.classes.map(({ name }) => name).join('、')}</p>
    ${view.handling === null ? null : html`<p>由${view.handling}办理</p>`}
    ${view.answerBy === null ? null : html`<p>应在 ${view.answerBy} 以前办理</p>`}
    ${
      view.refusal === null
        ? null
        : html`<h2>不予受理</h2>
            <p>${view.refusal.groundName}。${view.refusal.reason}</p>`
    }
    ${view.answers.map(
      ({ findingName, answer, on }, index) =>
        html`<h2>${index === 0 ? '答复' : '复核答复'}（${on}，${findingName}）</h2>
          <p>${answer}</p>`,
    )}
    ${
      view.mayAskReview
        ? html`<h2>对答复不满意</h2>
            <form method="post">
              <input type="hidden" name="key" value="${key}" />
              <label for="reason">理由</label>
              <textarea id="reason" name="reason" rows="4" maxlength="1000" required></textarea>
              <button>要求复核</button>
            </form>`
        : null
    }`;

export const troublePage = (said: string): Markup =>
  html`<h1>不能办理</h1>
    ${faultPart(said)}`;
