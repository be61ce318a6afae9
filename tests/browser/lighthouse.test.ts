import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { buildIn, project } from "../support/build-in.ts";
import { judgedPages } from "../support/judged-pages.ts";
import { openPageJudge, type PageJudge } from "../support/page-judge.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();

/** What does not hang on how busy the machine is; `npm run bench -- --reader` measures the rest. */
const onlyCategories = ["accessibility", "best-practices", "seo"];

/** Without the picture of the whole page, which nobody looks at. */
const wishes = { onlyCategories, disableFullPageScreenshot: true };

describe("Lighthouse, as on a phone,", () => {
  let served: ServedFolder;

  before(async () => {
    await buildIn(work, join(project, "content"));
    served = await serveFolder(join(work, "site"), { packed: true });
  });
  after(() => served?.close());

  for (const colours of ["light", "dark"] as const)
    describe(`in ${colours} colours`, () => {
      let judge: PageJudge;
      before(async () => {
        judge = await openPageJudge(colours);
      });
      after(() => judge?.close());

      for (const [kind, path] of Object.entries(judgedPages))
        test(`finds nothing wrong with the page «${kind}»`, async () => {
          const { categories, audits, requestedUrl } = await judge.judge(served.url + path, wishes);
          assert.equal(requestedUrl, encodeURI(served.url + path));
          const faults = Object.values(categories).flatMap(({ auditRefs }) =>
            auditRefs
              .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
              .map(({ id }) => id),
          );
          assert.deepEqual(faults, []);
          assert.deepEqual(
            Object.values(categories)
              .map(({ id, score }) => `${id} ${score}`)
              .sort(),
            ["accessibility 1", "best-practices 1", "seo 1"],
          );
        });
    });
});
