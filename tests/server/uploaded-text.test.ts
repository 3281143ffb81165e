import { expect, test } from "vitest";
import { readUploadedText } from "#app/server/uploaded-text.server";

const bytes = (...list: number[]) => new Uint8Array(list);

test.each([
  ["UTF-8", new TextEncoder().encode("Wójcik")],
  ["UTF-16, as Excel’s “Unicode text”", bytes(0xff, 0xfe, 0x57, 0, 0xf3, 0, 0x6a, 0, 0x63, 0, 0x69, 0, 0x6b, 0)],
  ["Windows-1252", bytes(0x57, 0xf3, 0x6a, 0x63, 0x69, 0x6b)],
])("a file in %s is read", (_how, file) => {
  expect(readUploadedText(file)).toEqual({ done: true, text: "Wójcik" });
});

test("the curly apostrophe of Windows is one", () => {
  expect(readUploadedText(bytes(0x4f, 0x92, 0x4e))).toEqual({ done: true, text: "O’N" });
});

test("a workbook is no text", () => {
  expect(readUploadedText(bytes(0x50, 0x4b, 3, 4, 0, 0, 0, 0))).toEqual({ done: false, reason: "not-text" });
});
