/** The languages in which the whole product, the test included, can be read. */
export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];
