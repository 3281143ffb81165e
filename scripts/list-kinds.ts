/** `npm run kinds`: writes the registries of item kinds anew, after a kind was added, renamed or taken away. */
import { writeFileSync } from "node:fs";
import { kindRegistries } from "./kind-registries.ts";

for (const [file, text] of await kindRegistries()) {
  writeFileSync(file, text);
  console.log(file);
}
