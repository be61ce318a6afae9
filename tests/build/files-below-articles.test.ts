import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { filesBelowArticles } from "../../src/build/files-below-articles.ts";
import { lookAtInputs } from "../../src/build/look-at-inputs.ts";
import { listFiles } from "../../src/content/list-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a look tells the files that listing the folder would, and nothing where a link is among them", () => {
  const [content, scratch] = [temporaryFolder(), temporaryFolder()];
  for (const folder of ["articles/2025/10", "articles/.kept", "articles-of-old", "media"])
    mkdirSync(join(content, folder), { recursive: true });
  for (const file of ["2025/10/زلزال.md", "2025/10/.زلزال.md.swp", "note.txt", ".kept/a.md"])
    writeFileSync(join(content, "articles", file), "");
  writeFileSync(join(content, "articles-of-old/b.md"), "");
  symlinkSync("nowhere", join(content, "media/dead.jpg"));
  const seen = () => filesBelowArticles(content, lookAtInputs([content], scratch));
  assert.deepEqual(seen()?.paths, listFiles(content, "articles").paths);
  assert.equal(seen()?.get("articles/2025/10/زلزال.md")?.size, 0);
  assert.equal(seen()?.get("articles/.kept/a.md"), undefined);
  symlinkSync("note.txt", join(content, "articles/link.md"));
  assert.equal(seen(), undefined);
});
