import { expect, test } from "vitest";
import { refuseTarget } from "#app/domain/machines/target";

const outside = { onThisMachine: false };

test.each(["https://licensing.chorley.gov.uk/fareguard", "https://hooks.example.com:8443/in?from=fareguard"])("%s can be told", (url) => {
  expect(refuseTarget(url, outside)).toBeNull();
});

test.each([
  ["", "no-address"],
  ["chorley.gov.uk", "no-address"],
  ["ftp://chorley.gov.uk/", "no-address"],
  ["javascript:alert(1)", "no-address"],
  ["http://licensing.chorley.gov.uk/", "not-https"],
  ["https://helen:secret@chorley.gov.uk/", "with-password"],
  ["https://127.0.0.1/", "inside"],
  ["https://2130706433/", "inside"],
  ["https://0x7f.1/", "inside"],
  ["https://10.0.0.8/", "inside"],
  ["https://169.254.169.254/latest/meta-data", "inside"],
  ["https://[::1]/", "inside"],
  ["https://[fd00::1]/", "inside"],
  ["https://localhost/", "inside"],
  ["https://database/", "inside"],
  ["https://app.localhost/", "inside"],
])("%s cannot be told: %s", (url, reason) => {
  expect(refuseTarget(url, outside)).toBe(reason);
});

test("a demonstration may tell its own machine, and nobody else without https", () => {
  expect(refuseTarget("http://localhost:4000/", { onThisMachine: true })).toBeNull();
  expect(refuseTarget("http://10.0.0.8/", { onThisMachine: true })).toBe("not-https");
});
