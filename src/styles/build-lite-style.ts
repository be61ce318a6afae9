import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flipToRightToLeft } from "./flip-to-right-to-left.ts";
import { lowerAndMinify } from "./lower-and-minify.ts";

/** `lite.css` of `folder`, all the style that a lite edition has: so little that it stands in the page itself. */
export async function buildLiteStyle(folder: string): Promise<string> {
  const css = await lowerAndMinify(await flipToRightToLeft(readFileSync(join(folder, "lite.css"), "utf8")));
  // Inside `<style>` only this could end it; lightningcss writes none.
  if (/<\/style/i.test(css)) throw new Error("the inline style holds text that would end it");
  return css.trim();
}
