/** What people put between digits: spaces, dots, hyphens and dashes, brackets. */
const BETWEEN = /[\s.()[\]\u00ad\u2010-\u2015-]/g;
/** The ways a British number begins: 0, +44, 0044, the 0 in brackets kept, and what a spreadsheet leaves of them. */
const BRITISH = /^(?:(?:\+|00)?440?|0)?(7\d{9})$/;
/**
 * Mobiles in Ofcom's numbering plan are 071 to 075 and 077 to 079, and 07624 on the Isle of Man. 070 are personal numbers, which cost
 * more, and the rest of 076 are pagers.
 */
const MOBILE = /^7(?:[1-57-9]|624)/;

/** The number a text message goes to, as +44 and ten digits; null for whatever is no mobile number of the United Kingdom or its islands. */
export function readMobile(typed: string): string | null {
  const digits = BRITISH.exec(typed.replace(BETWEEN, ""))?.[1];
  return digits && MOBILE.test(digits) ? `+44${digits}` : null;
}

/** Such a number as people write it: 07700 900123. */
export function printMobile(number: string): string {
  return number.replace(/^\+44(\d{4})(\d{6})$/, "0$1 $2");
}

/** A telephone number as it was typed, but a British one of ten digits has lost its nought to a spreadsheet. */
export function withNought(typed: string): string {
  const digits = typed.replace(/\s/g, "");
  return /^[127]\d{9}$/.test(digits) ? `0${digits}` : typed;
}

/** Whether two numbers are the same one, however they are spaced. */
export function isSamePhone(one: string, other: string): boolean {
  const bare = (typed: string) => readMobile(typed) ?? withNought(typed).replace(BETWEEN, "");
  return bare(one) === bare(other);
}
