import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** Everything that axe-core finds wrong on the page as it stands, a line each: `rule: element`. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(source);
  await page.evaluate(lettersJoin);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * axe-core 4.14 takes a word that is narrower than its letters apart for the name of an icon, and passes over it. Arabic
 * letters always are, since they join: whole pages went unmeasured. With even widths every word counts as one.
 */
const lettersJoin =
  "CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: 10 * text.length })";
