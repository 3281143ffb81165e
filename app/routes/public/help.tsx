import { Page } from "#ui/page";
import { TextSections } from "#ui/text-sections";
import { useWords } from "#ui/words-context";

export default function Help() {
  const words = useWords().help;
  return (
    <Page title={words.title}>
      <p className="govuk-body-l">{words.lead}</p>
      <TextSections contents={words.contents} sections={words.sections} />
    </Page>
  );
}
