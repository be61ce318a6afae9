import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { allowedPart, compareLook } from "./compare-look.ts";
import { referenceLook, referenceVersion } from "./references.ts";
import { takeLooks } from "./take-looks.ts";

/**
 * One line for every page that does not look as its reference does. What it looks like now, and where it differs, stay
 * in a folder that the line names.
 */
export async function judgeLooks(work: string, browser: Browser): Promise<string[]> {
  const drawnBy = referenceVersion();
  if (drawnBy !== browser.version())
    return [`the references were drawn by Chromium ${drawnBy}, this is ${browser.version()}: ${renew}`];
  const faults: string[] = [];
  let folder: string | undefined;
  for await (const { name, png } of takeLooks(work, browser)) {
    const reference = referenceLook(name);
    const difference = reference && compareLook(reference, png);
    if (reference !== undefined && difference === undefined) continue;
    folder ??= mkdtempSync(join(tmpdir(), "nashra-looks-that-differ-"));
    keep(folder, name, png, difference?.diff);
    if (difference === undefined) faults.push(`${name} has no reference: ${renew} (${folder}/${name}.png)`);
    else faults.push(`${name}: ${share(difference)} (${folder}/${name}.png and ${name}-diff.png)`);
  }
  return faults;
}

const renew = "look at the pages and run `npm run looks -- --update`";

function share({ pixels, of }: { pixels: number; of: number }): string {
  const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
  return `${percent(pixels / of)} of the pixels differ, ${percent(allowedPart)} may`;
}

function keep(folder: string, name: string, actual: Buffer, diff: Buffer | undefined): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), actual);
  if (diff !== undefined) writeFileSync(join(folder, `${name}-diff.png`), diff);
}
