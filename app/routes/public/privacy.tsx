import { Page } from "#ui/page";
import { TextSections } from "#ui/text-sections";
import { useWords } from "#ui/words-context";

export default function Privacy() {
  const words = useWords().privacy;
  return (
    <Page title={words.title}>
      <p className="govuk-body-l">{words.lead}</p>
      <TextSections sections={words.sections} />
    </Page>
  );
}
