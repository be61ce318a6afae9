import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { eleventy } from "./eleventy.ts";
import { hugo, hugoByTheBook } from "./hugo.ts";
import { inventArchive } from "./invented-archive.ts";
import { nashra } from "./nashra.ts";
import { outputFaults } from "./output-faults.ts";
import { runProcess } from "./run-process.ts";

// Astro is installed only when the benchmark is asked for it, and looked at there.
for (const contender of [nashra(), hugo, hugoByTheBook, eleventy])
  test(`${contender.name} writes every kind of page that the others write`, async (context) => {
    const folder = mkdtempSync(join(tmpdir(), "nashra-contender-"));
    try {
      const ready = contender.ready(folder);
      if ("missing" in ready)
        return context.diagnostic(`${contender.name} was not looked at: ${ready.missing}`);
      const archive = inventArchive(200);
      const [site, output] = [join(folder, "site"), join(folder, "output")];
      contender.prepare(site, archive);
      await runProcess(contender.command(site, output, join(folder, "memory")));
      assert.deepEqual(outputFaults(contender, output, archive), []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
