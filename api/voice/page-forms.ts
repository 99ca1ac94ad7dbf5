// The four forms: what each shows, and which operation of the API it stands for.
import type { KeyRing } from '../../codes/key-ring';
import type { Markup } from '../../pages/html';
import type { ApiDependencies } from '../dependencies';
import { readInput } from '../input';
import type { Answer } from '../routing';
import type { ComplaintView, ReceiptAnswer } from './complaint-contract';
import { evaluateByCode, evaluateByLetter, type FormAnswer } from './evaluation-contract';
import { byCode, byLetter, codeForm, letterForm } from './evaluation-handlers';
import { lodgingIn, reasonIn, sheetIn } from './form-fields';
import {
  complaintPage,
  evaluationPage,
  receiptPage,
  standingPage,
  thanksPage,
  type ShownClass,
} from './forms';
import { askReviewByReceipt, complainByCode } from './public-complaint-contract';
import {
  actByReceipt,
  complainByCodeHandler,
  publicClasses,
  showByReceipt,
} from './public-complaint-handlers';

interface PageCall {
  /** The code or the secret in the address. */
  readonly token: string;
  /** ISO instant. */
  readonly now: string;
}

export interface FormPage {
  readonly path: string;
  /** @param key of this form alone @param fault what is wrong with what was sent; null: nothing was */
  readonly show: (call: PageCall, key: string, fault: string | null) => Promise<Markup>;
  readonly take: (call: PageCall, key: string, sent: unknown) => Promise<Markup>;
}

/** The handlers answer what their contracts say. */
const bodyOf = <T>({ body }: Answer): T => body as T;
const query = {};

export const evaluationForm = (dependencies: ApiDependencies, keys: KeyRing): FormPage => {
  const form = codeForm(dependencies, keys);
  const take = byCode(dependencies, keys);
  return {
    path: '/c/:token/evaluate',
    show: async ({ token, now }, key, fault) =>
      evaluationPage(bodyOf<FormAnswer>(await form({ params: { token }, query, now })), key, fault),
    take: async ({ token, now }, key, sent) => {
      const { stage, sheet } = sheetIn(sent);
      const body = readInput(evaluateByCode.body, { ...sheet, ...(stage === null ? {} : { stage }) });
      await take({ params: { token }, body, key, now });
      return thanksPage();
    },
  };
};

export const letterEvaluation = (dependencies: ApiDependencies): FormPage => {
  const form = letterForm(dependencies);
  const take = byLetter(dependencies);
  return {
    path: '/e/:token',
    show: async ({ token, now }, key, fault) =>
      evaluationPage(bodyOf<FormAnswer>(await form({ params: { secret: token }, query, now })), key, fault),
    take: async ({ token, now }, key, sent) => {
      const body = readInput(evaluateByLetter.body, sheetIn(sent).sheet);
      await take({ params: { secret: token }, body, key, now });
      return thanksPage();
    },
  };
};

export const complaintForm = (dependencies: ApiDependencies, keys: KeyRing): FormPage => {
  const classes = publicClasses(dependencies, keys);
  const take = complainByCodeHandler(dependencies, keys);
  return {
    path: '/c/:token/complain',
    show: async ({ token, now }, key, fault) => {
      const { items } = bodyOf<{ items: ShownClass[] }>(await classes({ params: { token }, query, now }));
      return complaintPage(items, key, fault);
    },
    take: async ({ token, now }, key, sent) => {
      const body = readInput(complainByCode.body, lodgingIn(sent));
      return receiptPage(bodyOf<ReceiptAnswer>(await take({ params: { token }, body, key, now })));
    },
  };
};

export const standing = (dependencies: ApiDependencies): FormPage => {
  const show = showByReceipt(dependencies);
  const review = actByReceipt(dependencies, 'requestReview');
  const pageOf = async ({ token, now }: PageCall, key: string, fault: string | null): Promise<Markup> =>
    standingPage(bodyOf<ComplaintView>(await show({ params: { secret: token }, query, now })), key, fault);
  return {
    path: '/q/:token',
    show: pageOf,
    take: async (call, key, sent) => {
      const body = readInput(askReviewByReceipt.body, reasonIn(sent));
      await review({ params: { secret: call.token }, body, key, now: call.now });
      return await pageOf(call, key, null);
    },
  };
};
