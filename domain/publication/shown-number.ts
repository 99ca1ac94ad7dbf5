// What of free text about a case may be public: a number in the form of numbers, and nothing that could be somebody's name or what he said. The
// form is that of 《党政机关公文格式》(GB/T 9704-2012, 7.2.5): the issuer's signs, the year in 〔〕, a serial number.

const documentNumber = /^\p{Script=Han}{1,60}[〔［[（(](?:19|20)\d{2}[〕］\])）]第?\d{1,6}(?:-\d{1,3})?号$/u;
/** Numbers of registers and lines: digits, Latin letters, no words. */
const serial = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._/-]{1,59}$/;
const address = /^https?:\/\/[A-Za-z0-9.-]{1,200}(?::\d{1,5})?(?:\/[\w.~/-]{0,300})?$/;

/** null: it has not the form of the number of a document, and is not shown. */
export const shownDocumentNumber = (text: string): string | null => (documentNumber.test(text) ? text : null);

/** Of a document, of a register, or an address; null: of none of them. */
export const shownReference = (text: string): string | null =>
  documentNumber.test(text) || serial.test(text) || address.test(text) ? text : null;
