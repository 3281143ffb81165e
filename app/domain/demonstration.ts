/** The people of the demonstration. Their accounts exist only where `DEMO` is set, and only on this machine's loopback address. */
export const DEMONSTRATION_PASSWORD = "three blue taxis";

export const DEMONSTRATION_PEOPLE = [
  {
    role: "driver",
    email: "imran@demo.fareguard.test",
    name: "Imran Sadiq",
    authority: null,
    note: "a driver with a renewal application in Chorley, reference CH-2026-0117",
  },
  {
    role: "officer",
    email: "helen@demo.fareguard.test",
    name: "Helen Marsden",
    authority: "chorley",
    note: "a licensing officer in Chorley",
  },
  { role: "editor", email: "ruth@demo.fareguard.test", name: "Ruth Okafor", authority: null, note: "an editor of the course" },
  { role: "editor", email: "daniel@demo.fareguard.test", name: "Daniel Pickup", authority: null, note: "the second editor" },
  { role: "admin", email: "asha@demo.fareguard.test", name: "Asha Bennett", authority: null, note: "the administrator" },
] as const;
