// What differs at the door from place to place: who approves, with whom it is filed, what is shown and refused.
import type { Place } from '../cast';

interface DoorTerms {
  readonly approver: 'agencyLeader' | 'principalHead';
  /** Bodies with which the visit is filed before entry. */
  readonly filings: readonly string[];
  /** What the advance notice says; null: the document asks for none of a planned visit. */
  readonly noticeContents: readonly string[] | null;
  /** Whether the product issues the visit's code; elsewhere the officers scan the enterprise's own. */
  readonly ownCode: boolean;
  readonly firstRefusal: { readonly code: string };
  /** Whether the document has the agency see to the repair of credit. */
  readonly repairs: boolean;
  readonly refusalGround: 'notScanned' | 'noCode';
}

export const doorTerms: Readonly<Record<Place, DoorTerms>> = {
  huzhou: {
    approver: 'principalHead',
    filings: [],
    noticeContents: null,
    ownCode: true,
    firstRefusal: { code: 'rule.doorCheck' },
    repairs: true,
    refusalGround: 'noCode',
  },
  cixi: {
    approver: 'agencyLeader',
    filings: ['coordinatingBody', 'justiceBureau'],
    noticeContents: ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'],
    ownCode: true,
    firstRefusal: { code: 'rule.doorCheck' },
    repairs: true,
    refusalGround: 'noCode',
  },
  donge: {
    approver: 'agencyLeader',
    filings: ['platform'],
    noticeContents: null,
    ownCode: false,
    firstRefusal: { code: 'rule.doorCheck' },
    repairs: false,
    refusalGround: 'notScanned',
  },
  jiujiang: {
    approver: 'agencyLeader',
    filings: [],
    noticeContents: ['检查时间', '检查依据', '检查方式'],
    ownCode: true,
    firstRefusal: { code: 'rule.doorCheck' },
    repairs: false,
    refusalGround: 'noCode',
  },
  xiangtan: {
    approver: 'principalHead',
    filings: ['coordinatingBody'],
    noticeContents: null,
    ownCode: false,
    firstRefusal: { code: 'rule.doorCheck' },
    repairs: false,
    refusalGround: 'notScanned',
  },
};
