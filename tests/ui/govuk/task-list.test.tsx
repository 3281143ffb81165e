import { proveFixtures } from "#tests/support/govuk/fixtures";
import { content, part, wrapper, type ContentOptions, type PartOptions } from "#tests/support/govuk/options";
import { Tag } from "#ui/govuk/tag";
import { TaskList } from "#ui/govuk/task-list";

interface TaskOptions {
  title: PartOptions;
  href?: string;
  hint?: ContentOptions;
  status: PartOptions & { tag?: PartOptions };
  classes?: string;
}

interface Options extends PartOptions {
  idPrefix?: string;
  items: (TaskOptions | false | null | "")[];
}

proveFixtures<Options>("task-list", ({ idPrefix, items, ...options }) => (
  <TaskList idPrefix={idPrefix} items={items.map((item) => item && task(item))} {...wrapper(options)} />
));

function task({ title, href, hint, status, classes }: TaskOptions) {
  return {
    title: content(title),
    titleClassName: title.classes,
    href,
    hint: content(hint),
    status: status.tag ? <Tag {...part(status.tag)} /> : content(status),
    statusClassName: status.classes,
    className: classes,
  };
}
