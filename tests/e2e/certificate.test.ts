import jsQR from "jsqr";
import { issue } from "../support/certificates.ts";
import { readPdf } from "../support/read-pdf.ts";
import { WAYS } from "./house.ts";
import { expect, expectGood, heading, signIn, test } from "./room.ts";

for (const { way, javaScriptEnabled } of WAYS) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`${way}: anybody checks Imran's certificate by its number and his surname`, async ({ page, house, imran }) => {
      const { pass } = await issue(imran.store, imran.sitter, new Date());
      const look = () => expectGood(page, javaScriptEnabled);
      const send = async (number: string, surname: string) => {
        await page.getByLabel("Certificate number").fill(number);
        await page.getByLabel("Surname").fill(surname);
        await page.getByRole("button", { name: "Check the certificate" }).click();
      };
      await page.goto(`${house.origin}/`);
      await page.getByRole("link", { name: "Check a certificate" }).click();
      await look();
      await send("CSE-1", "");
      await expect(page.getByRole("alert")).toContainText("This is no certificate number");
      await expect(page.getByRole("alert")).toContainText("Enter the surname");
      await look();
      await send(pass.certificateNumber, "Khan");
      await expect(page.getByRole("alert")).toContainText("We cannot confirm a certificate with this number and surname");
      await send(pass.certificateNumber.replaceAll("-", " ").toLowerCase(), "SADIQ");
      await expect(heading(page)).toHaveText("This certificate is valid.");
      await expect(page.getByRole("main")).toContainText("I. Sadiq");
      await expect(page.getByRole("main")).not.toContainText("Imran");
      await look();
    });
  });
}

test("the code on Imran's certificate leads to what is said of it, and his copies are files", async ({ page, house, imran }) => {
  const { pass } = await issue(imran.store, imran.sitter, new Date());
  const address = `${house.origin}/certificates/${pass.certificateNumber}`;
  await signIn(page, house, imran.email);
  await page.goto(address);
  await expect(page.getByText("has finished the training and passed the test")).toBeVisible();
  await expectGood(page);
  const { data, side } = await page.getByRole("img", { name: "QR code" }).evaluate(pixelsOf);
  const scanned = jsQR(Uint8ClampedArray.from(data), side, side)?.data ?? "";
  expect(scanned).toMatch(/\/certificate-check\/[0-9a-f]{32}$/);

  const pdf = await readPdf(await (await page.request.get(`${address}.pdf`)).body());
  expect(pdf.tags.map(({ text }) => text)).toContain(`Certificate number: ${pass.certificateNumber}`);
  expect((await page.request.get(`${address}/card.pdf`)).headers()["content-type"]).toBe("application/pdf");
  const badge = await (await page.request.get(`${address}.jwt`)).text();
  expect((await (await page.request.get(`${address}.json`)).json()).id).toBe(`data:application/vc+jwt,${badge}`);
  expect((await page.request.get(`${house.origin}/.well-known/jwks.json`)).status()).toBe(200);

  await page.goto(scanned);
  await expect(heading(page)).toHaveText("This certificate is valid.");
  await expectGood(page);
  const unknown = await page.goto(`${scanned.slice(0, -1)}x`);
  expect(unknown?.status()).toBe(404);
  await expectGood(page);
});

/** The picture as a camera would see it. */
function pixelsOf(image: Element) {
  const side = 300;
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d");
  if (!(image instanceof HTMLImageElement) || !context) throw new Error("there is no picture");
  context.drawImage(image, 0, 0, side, side);
  return { data: [...context.getImageData(0, 0, side, side).data], side };
}
