import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../build-in.ts";

/** An edit of our own code: in `file`, what stands as `from` becomes `to`. */
export type OtherCode = { readonly file: string; readonly from: string; readonly to: string };

/** A copy of the project with that edit, below `work`; it shares the packages. Throws when `from` is not there. */
export function projectWith({ file, from, to }: OtherCode, work: string): string {
  const copy = join(work, "projects", `${file.replaceAll("/", "-")}-${from.length}`);
  if (existsSync(copy)) return copy;
  for (const name of ["src", "templates", "public", ".eleventy.ts", "package.json", "package-lock.json"])
    cpSync(join(project, name), join(copy, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
  const text = readFileSync(join(copy, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}`);
  writeFileSync(join(copy, file), text.replace(from, to));
  return copy;
}
