export type DemonstrationApplication = {
  authorityId: string;
  reference: string;
  licenseeType: string;
  kind: "new" | "renewal";
  receivedOn: string;
  firstNames: string;
  surname: string;
  bornOn: string;
  email: string | null;
  phone?: string;
};

const chorley = { authorityId: "chorley", email: null };

/**
 * Invented people. Imran's application is the one that the demonstration driver takes up; Joseph is a night porter at a
 * hotel. Susan can be reached by text message alone; her number is one that Ofcom keeps for plays.
 */
export const DEMONSTRATION_APPLICATIONS: readonly DemonstrationApplication[] = [
  {
    ...chorley,
    reference: "CH-2026-0117",
    licenseeType: "private-hire",
    kind: "renewal",
    receivedOn: "2026-11-09",
    firstNames: "Imran",
    surname: "Sadiq",
    bornOn: "1978-03-27",
  },
  {
    ...chorley,
    reference: "CH-2026-0118",
    licenseeType: "hackney-carriage",
    kind: "renewal",
    receivedOn: "2026-11-10",
    firstNames: "Susan",
    surname: "Whittle",
    bornOn: "1969-08-14",
    phone: "07700 900164",
  },
  {
    ...chorley,
    reference: "CH-2026-0121",
    licenseeType: "private-hire",
    kind: "new",
    receivedOn: "2026-11-16",
    firstNames: "Tomasz",
    surname: "Wójcik",
    bornOn: "1991-01-30",
  },
  {
    ...chorley,
    reference: "CH-2026-0124",
    licenseeType: "private-hire",
    kind: "new",
    receivedOn: "2026-11-19",
    firstNames: "Grace",
    surname: "O’Neill",
    bornOn: "1985-06-02",
  },
  {
    ...chorley,
    reference: "CH-2026-0131",
    licenseeType: "hotel",
    kind: "new",
    receivedOn: "2026-11-20",
    firstNames: "Joseph",
    surname: "Adeyemi",
    bornOn: "1983-11-08",
  },
  {
    authorityId: "preston",
    email: null,
    reference: "PR/26/00431",
    licenseeType: "dual",
    kind: "renewal",
    receivedOn: "2026-11-12",
    firstNames: "Imran",
    surname: "Sadiq",
    bornOn: "1978-03-27",
  },
];
