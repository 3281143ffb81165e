const TOKEN = /\{\{([^}]*)\}\}/g;
const DIGITS = /\b(999|101|55|112|116 ?\d{3}|61016|0\d{2,4}[ \d]{5,})\b/;

/** What is wrong with the telephone numbers of a text: they live in the contacts list alone, so that a changed number is changed once. */
export function numberProblems(text: string, contactNames: ReadonlySet<string>): string[] {
  const tokens = [...text.matchAll(TOKEN)].map((match) => match[1] ?? "");
  const unknown = tokens.filter((token) => !(token.startsWith("number:") && contactNames.has(token.slice(7))));
  const digits = text.replace(TOKEN, "").match(DIGITS);
  return [
    ...unknown.map((token) => `“{{${token}}}” is not in the contacts list`),
    ...(digits ? [`“${digits[0].trim()}” looks like a telephone number: name the contact as {{number:…}} instead`] : []),
  ];
}

/** Whether a text names a telephone number, written out or by its contact. */
export function holdsNumber(text: string): boolean {
  return text.search(TOKEN) >= 0 || DIGITS.test(text);
}
