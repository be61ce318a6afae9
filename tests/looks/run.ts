// `npm run looks`: compares every page's look with its reference; `-- --update` makes what is there now the reference.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeLooks } from "../support/looks/judge-looks.ts";
import { looksBrowser } from "../support/looks/looks-browser.ts";
import { palettePng } from "../support/looks/palette-png.ts";
import { writeReferences } from "../support/looks/references.ts";
import { takeLooks } from "../support/looks/take-looks.ts";

const update = process.argv.includes("--update");
const work = mkdtempSync(join(tmpdir(), "nashra-looks-"));
const browser = await looksBrowser(work);
if (browser === undefined) throw new Error("the pinned Chromium does not run on this machine");
try {
  if (update) {
    const looks = new Map<string, Buffer>();
    for await (const { name, png } of takeLooks(work, browser)) looks.set(name, await palettePng(png));
    writeReferences(browser.version(), looks);
    const bytes = [...looks.values()].reduce((sum, png) => sum + png.length, 0);
    console.log(`${looks.size} references written, ${Math.round(bytes / 1024)} KB`);
  } else {
    const faults = await judgeLooks(work, browser);
    for (const fault of faults) console.log(fault);
    if (faults.length === 0) console.log("every page looks as it should");
    else process.exitCode = 1;
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
