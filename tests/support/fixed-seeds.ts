import fc from "fast-check";

/** What fails once fails again, on every machine; to look further afield, run a property with another seed. */
fc.configureGlobal({ seed: 20261125 });
