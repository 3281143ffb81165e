export type UploadedText = { done: true; text: string } | { done: false; reason: "not-text" };

const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * The text of a file that somebody saved from a spreadsheet: UTF-8, or UTF-16 when it says so, or else what Windows writes by
 * itself in this country. A file with zero bytes in it, such as a workbook, is no text.
 */
export function readUploadedText(bytes: Uint8Array): UploadedText {
  const marked = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const text = marked
    ? new TextDecoder(marked.encoding).decode(bytes)
    : (decodeUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes));
  return text.includes("\0") ? { done: false, reason: "not-text" } : { done: true, text };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
