import { join } from "node:path";
import { z } from "zod";
import { Contact } from "#app/domain/course/contact-schema";
import type { Course } from "#app/domain/course/content-schema";
import { Policy } from "#app/domain/licensing/policy";
import { courseFolders, readCourse, readYaml } from "./read-content.ts";

const slug = z.string().regex(/^[a-z0-9-]+$/);

const Authority = z.strictObject({
  id: slug,
  name: z.string().min(1),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  licensee_types: z
    .array(z.strictObject({ type: slug, label: z.string().min(1), course: slug, refresher: slug.optional(), policy: Policy }))
    .min(1),
});

export type AuthorityContent = z.infer<typeof Authority>;
export type Content = { authorities: AuthorityContent[]; contacts: Contact[]; courses: Course[] };

/** Everything below `content/`, each file checked against its schema. Throws `ContentError` naming the file at fault. */
export async function readContent(folder: string): Promise<Content> {
  const { authorities } = await readYaml(join(folder, "authorities.yaml"), z.strictObject({ authorities: z.array(Authority) }));
  const { contacts } = await readYaml(join(folder, "contacts.yaml"), z.strictObject({ contacts: z.array(Contact) }));
  const courses = await Promise.all((await courseFolders(folder)).map(readCourse));
  return { authorities, contacts, courses };
}
