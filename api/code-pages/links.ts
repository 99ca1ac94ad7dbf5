// What may follow from the page of an action code: each line leads to a page below `/c/{token}/`.
import type { Standing } from '../../domain/code/judgement';
import type { Language } from '../../domain/errors/languages';

export interface CodePageLink {
  /** Below the code's own address, without a slash. */
  readonly path: string;
  readonly text: Readonly<Record<Language, string>>;
  /** Whether it has a place while the code stands so. */
  readonly suits: (standing: Standing) => boolean;
}

export const codePageLinks: readonly CodePageLink[] = [
  {
    path: 'evaluate',
    text: { 'zh-CN': '评价这次检查', en: 'Evaluate this inspection' },
    suits: (standing) => standing === 'visitOver',
  },
  {
    path: 'complain',
    text: { 'zh-CN': '投诉、提出异议', en: 'Complain or object' },
    suits: () => true,
  },
];
