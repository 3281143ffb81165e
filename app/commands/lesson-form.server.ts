import { z } from "zod";

const text = z.string({ error: "Fill in this field" }).transform((typed) => typed.replace(/\r\n/g, "\n").trim());
const basis = z.string().default("");

export const LessonForm = z.object({
  basis,
  title: text.pipe(z.string().min(1, "Write the title of the lesson").max(120, "Keep the title to 120 characters")),
  minutes: text.pipe(z.string().regex(/^([1-9]|1\d|20)$/, "Give the minutes as a whole number from 1 to 20")).transform(Number),
  body: text.pipe(z.string().min(1, "Write the lesson")),
});

export const ModuleForm = z.object({
  basis,
  title: text.pipe(z.string().min(1, "Write the title of the module").max(120, "Keep the title to 120 characters")),
  summary: text.pipe(z.string().min(1, "Say in a sentence what the module is about").max(400, "Keep the summary to 400 characters")),
});
