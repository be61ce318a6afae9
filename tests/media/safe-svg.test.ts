import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { isSafeSvg } from "../../src/media/safe-svg.ts";

const svg = (inside: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"${attributes}>${inside}</svg>`;

test("drawings are safe, gradients and comments among them", () => {
  for (const inside of [
    '<path d="M0 0h9"/>',
    '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)"/>',
    "<!-- رسم --><g><title>شعار</title></g>",
  ])
    assert.ok(isSafeSvg(svg(inside)), inside);
  assert.ok(isSafeSvg(`<?xml version="1.0"?>\n${svg("")}`));
});

test("the project's own logo and icon are safe", () => {
  const project = join(import.meta.dirname, "../..");
  for (const file of ["content/media/logo.svg", "public/favicon.svg"])
    assert.ok(isSafeSvg(readFileSync(join(project, file), "utf8")), file);
});

test("whatever could run, load, style or animate is refused", () => {
  for (const text of [
    svg("<script>alert(1)</script>"),
    svg("<s:script>alert(1)</s:script>", ' xmlns:s="http://www.w3.org/2000/svg"'),
    svg("<foreignObject/>"),
    svg('<a href="https://evil.example"/>'),
    svg('<use href="#a"/>'),
    svg('<animate attributeName="href"/>'),
    svg("<style>*{}</style>"),
    svg('<rect style="x"/>'),
    svg('<rect fill="url(https://evil.example/x)"/>'),
    svg("", ' onload="alert(1)"'),
    svg("", "/onload=alert(1)"),
    `<!DOCTYPE svg [<!ENTITY x "y">]>${svg("")}`,
    "\u001F\u008B compressed",
    "<html></html>",
  ])
    assert.ok(!isSafeSvg(text), text);
});
