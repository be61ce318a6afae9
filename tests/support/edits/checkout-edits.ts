import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Edit } from "./edit.ts";
import type { RandomNewsroom } from "./random-newsroom.ts";

/** What gives files other times and leaves their bytes: the next build has nothing to write. */
export const checkoutEdits: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>({
    kind: "check out afresh",
    name: "every file is written anew with the same bytes",
    apply: ({ content }) => {
      const checkout = `${content}-anew`;
      cpSync(content, checkout, { recursive: true });
      rmSync(content, { recursive: true });
      renameSync(checkout, content);
    },
    changesNothing: true,
  }),
  fc.record({ which: fc.nat(), days: fc.integer({ min: -2000, max: 2 }) }).map(
    ({ which, days }): Edit => ({
      kind: "touch a file",
      name: `file ${which} of the content folder is ${days} days older or newer`,
      apply: ({ content }) => {
        const files = filesBelow(content);
        const time = new Date(Date.now() + days * 86_400_000);
        utimesSync(files[which % files.length] ?? content, time, time);
      },
      changesNothing: true,
    }),
  ),
);

/** All that stands in the content folder is committed; without a repository nothing happens. */
export const commitEdits: fc.Arbitrary<Edit> = fc.constant({
  kind: "commit",
  name: "all is committed",
  apply: commitAll,
});

/** Git's versions serve files that fail: also those of a repository that has no earlier ones. */
export function commitAll({ content, way }: RandomNewsroom): void {
  if (way.lastGood !== "git") return;
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@news.example", ...words], {
      cwd: content,
      stdio: ["ignore", "ignore", "inherit"],
    });
  if (!existsSync(join(content, ".git"))) git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", "edit");
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(folder, ".git")))
    .sort();
}
