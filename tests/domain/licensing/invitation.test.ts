import { expect, test } from "vitest";
import { driverInvitationEnds } from "#app/domain/licensing/invitation";

test("an invitation works through the fourteenth day in London, in winter and in summer", () => {
  expect(driverInvitationEnds(new Date("2026-11-24T10:00:00Z"))).toEqual({
    until: "2026-12-08",
    endsAt: new Date("2026-12-09T00:00:00Z"),
  });
  expect(driverInvitationEnds(new Date("2026-07-01T22:59:00Z"))).toEqual({ until: "2026-07-15", endsAt: new Date("2026-07-15T23:00:00Z") });
});
