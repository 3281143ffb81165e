import { expect, test } from "vitest";
import { addBadgeKey, readBadgeKeys, thumbprint } from "#app/domain/badge/keys";
import { freshKey, KEY_FILE, ORIGIN } from "../../support/badges.ts";

test("a key is named as RFC 8037 names it", () => {
  expect(thumbprint("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")).toBe("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
});

test("the newest key signs, and every earlier one is still published", () => {
  const thrice = addBadgeKey(addBadgeKey(KEY_FILE, freshKey()), freshKey());
  const { signing, published } = readBadgeKeys(thrice, ORIGIN);
  expect(published).toHaveLength(3);
  expect(published[0]?.kid).toBe(signing.kid);
  expect(published.at(-1)?.kid).toBe(readBadgeKeys(KEY_FILE, ORIGIN).signing.kid);
});

test.each([
  ["nothing", ""],
  ["no keys", '{"keys":[]}'],
  ["a key that cannot sign", '{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}'],
  ["halves of two keys", KEY_FILE.replace("11qYAY", "21qYAY")],
])("a key file with %s stops the start, and its error repeats none of it", (_, file) => {
  expect(() => readBadgeKeys(file, ORIGIN)).toThrow(/^(?!.*nWGxne)/);
});
