import { RateLimiterMemory } from "rate-limiter-flexible";

/** Counts something by key and says how long to wait once there was too much of it. */
export type Throttle = {
  /** Seconds to wait, 0 when free to go on. */
  wait(key: string): Promise<number>;
  count(key: string): Promise<void>;
  forget(key: string): Promise<void>;
};

function throttle(points: number, seconds: number): Throttle {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    wait: async (key) => {
      const state = await limiter.get(key);
      return state && state.consumedPoints >= points ? Math.ceil(state.msBeforeNext / 1000) : 0;
    },
    count: async (key) => void (await limiter.penalty(key)),
    forget: async (key) => void (await limiter.delete(key)),
  };
}

/** Wrong passwords for one account: ten in a quarter of an hour, never for good, so that nobody can be locked out. */
export const accountFailures = throttle(10, 15 * 60);
/** Wrong passwords from one address: phone networks share addresses, so only failures count. */
export const addressFailures = throttle(30, 5 * 60);
/** Accounts made from one address. */
export const registrations = throttle(30, 60 * 60);
/** References tried by one driver, so that nobody can look through the council's applications. */
export const claimFailures = throttle(10, 60 * 60);
/** Certificates and codes tried by one officer without a consent, so that nobody can look through other councils' passes. */
export const consentFailures = throttle(10, 60 * 60);
/** Links for a new password asked for from one address; each account has its own limit in the store. */
export const passwordResets = throttle(30, 60 * 60);
/** Wrong details typed on one invitation, so that a lost link cannot be tried with every birth date. */
export const invitationFailures = throttle(10, 60 * 60);
/** Wrong current passwords typed by somebody who is signed in already: a phone left on a table opens no other door. */
export const currentPasswordFailures = throttle(10, 15 * 60);
/** Wrong surnames for one certificate number, and numbers that nobody has: the two are counted alike. */
export const certificateFailures = throttle(10, 15 * 60);
/** Certificates asked for from one address that could not be confirmed, by number or by code. */
export const certificateAddressFailures = throttle(30, 5 * 60);
/** Requests with one key: enough to read a whole queue, not enough to keep everybody else waiting. */
export const apiRequests = throttle(600, 60);
/** Keys nobody has, by the address that tried them. */
export const apiKeyFailures = throttle(30, 5 * 60);
