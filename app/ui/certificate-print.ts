import { type CalendarDate, printDate } from "#app/domain/licensing/calendar-date";
import { type CertificateFacts, type CertificateStanding, certificateStatus } from "#app/domain/licensing/certificate";
import type { PrintedCertificate } from "#app/domain/licensing/printed-certificate";
import type { Words } from "#app/ui/words/en";

export type Printable = {
  facts: CertificateFacts & { name: { firstNames: string; surname: string } };
  standing: CertificateStanding;
  checkToken: string;
};

/** A certificate in the words of the template it was issued with. Only its status is of today. */
export function printCertificate(
  { facts, standing, checkToken }: Printable,
  certificate: Words["certificate"],
  origin: string,
  today: CalendarDate,
): PrintedCertificate {
  const words = certificate.templates[facts.template];
  const is = certificateStatus(standing, today);
  const { number, name, course, register } = facts;
  const page = `${origin}/certificate-check`;
  const days = [
    { label: words.number, value: number },
    { label: words.passedOn, value: printDate(facts.passedOn) },
    { label: words.validUntil, value: printDate(facts.validUntil) },
  ];
  return {
    ...{ template: facts.template, language: "en-GB", kind: words.kind, heading: course.title, has: words.has },
    authority: facts.authorityName,
    name: `${name.firstNames} ${name.surname}`,
    rows: [
      ...days,
      ...(facts.licenceLabel === null ? [] : [{ label: words.licence, value: facts.licenceLabel }]),
      { label: words.authority, value: facts.authorityName },
      { label: words.course, value: words.courseVersion(course.title, course.version) },
    ],
    status: { label: words.status, value: words.statuses[is](printDate(today)), is },
    place: words.place[facts.place],
    register: { entry: words.register(register.seq), fingerprint: words.fingerprint, hash: register.hash },
    check: { title: words.checkTitle, text: words.check, page, code: `${page}/${checkToken}`, alt: certificate.qr },
    card: { has: words.cardHas, rows: [...days, { label: words.authority, value: facts.authorityName }], fold: words.cardFold },
  };
}
