import type { Item } from "#app/domain/course/content-schema";
import { listLatestResponses } from "#db/queries/responses";
import { begin } from "../support/sitting.ts";
import { makeReady, publishBank, valuesOf } from "../support/served-sitting.ts";
import { expect, signIn, test, WAYS } from "./house.ts";
import { choose, expectGood, heading } from "./room.ts";

/** The bank with every item asked like one of the real ones of this name. */
function askedLike(ids: readonly string[]) {
  return (items: readonly Item[]) =>
    items.map((item, index) => {
      const model = items.find(({ id }) => id === ids[index % ids.length]);
      return { ...(model ?? item), ...placeOf(item) };
    });
}

function placeOf({ id, topic, fact, outcome, critical, scenario }: Item) {
  return { id, topic, fact, outcome, critical, ...(scenario ? { scenario } : {}) };
}

for (const { way, javaScriptEnabled } of WAYS) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`${way}: Imran puts steps in order, finds partners and completes sentences, and half an answer is told`, async ({
      page,
      house,
    }) => {
      await publishBank(house, askedLike(["m6-danger-step-by-step", "m6-match-the-call", "m8-complete-dog-rules"]));
      const imran = await makeReady(house, new Date(Date.now() - 60_000));
      const attemptId = await begin(imran.store, imran.sitter, new Date());
      await signIn(page, house, imran.email);
      const kinds = new Set<string>();
      for (let position = 1; position <= 20 && kinds.size < 3; position++) {
        await page.goto(`${house.origin}/attempts/${attemptId}/items/${position}`);
        const kind = (await page.locator("fieldset").first().getAttribute("class")) + (await page.locator("legend").first().innerText());
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        const { right } = await valuesOf(imran, attemptId, position);
        await choose(page, ["", ...right.slice(1)]);
        await page.getByRole("button", { name: "Save and go on" }).click();
        await expect(page.getByRole("alert")).toContainText("Choose something in every list");
        await expect(page.locator('select[name="choice[]"]').nth(1)).toHaveValue(right[1] ?? "");
        await expectGood(page, javaScriptEnabled);
        await choose(page, right);
        await page.getByRole("button", { name: "Save and go on" }).click();
        await expect(heading(page)).toHaveText(position < 20 ? `Question ${position + 1} of 20` : /./);
        await page.goto(`${house.origin}/attempts/${attemptId}/items/${position}`);
        for (const [index, value] of right.entries()) await expect(page.locator('select[name="choice[]"]').nth(index)).toHaveValue(value);
        await expectGood(page, javaScriptEnabled);
      }
      expect((await listLatestResponses(imran.store, attemptId)).size).toBe(3);
      await imran.store.close();
    });
  });
}
