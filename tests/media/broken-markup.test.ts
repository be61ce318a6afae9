import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { measurePicture } from "../../src/media/measure-picture.ts";
import { readSvg } from "../../src/media/read-svg.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const namespace = 'xmlns="http://www.w3.org/2000/svg"';
const drawing = (inside: string, size = 'width="40" height="30"') =>
  `<svg ${namespace} ${size}>${inside}</svg>`;
const size = { width: 40, height: 30 };

test("a drawing with markup inside an attribute is no picture", async () => {
  const file = join(temporaryFolder(), "broken.svg");
  writeFileSync(file, drawing('<path fill="</path>" d="M0 0h9v9z"/>'));
  assert.equal(await measurePicture(file), undefined);
  writeFileSync(file, drawing('<path fill="#111" d="M0 0h9v9z"/>'));
  assert.deepEqual(await measurePicture(file), size);
});

test("what only looks like markup inside a sound drawing is no fault", () => {
  const sound = {
    "an escaped sign": drawing('<path d="M0 0h9v9z"/><title>d="a &lt; b"</title>'),
    "an escaped sign in an attribute": drawing('<path id="a &lt; b" d="M0 0h9v9z"/>'),
    "a comment": drawing('<!-- fill="<b>" --><path d="M0 0h9v9z"/>'),
    "quotation marks in a text": drawing('<text x="1" y="9">قال = "نعم &lt; لا"</text>'),
    "a byte-order mark and a declaration": `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${drawing("<g/>")}`,
  };
  // A byte-order mark is the file's; a reader of texts has dropped it, and one that has not must not stumble.
  for (const [what, text] of Object.entries(sound)) assert.deepEqual(readSvg(text), size, what);
});

test("a drawing that is not well-formed from its first to its last sign is no picture", () => {
  const broken = {
    "an element left open": drawing("<g>"),
    "elements that cross": drawing("<g><text></g></text>"),
    "an attribute twice": drawing('<path d="1" d="2"/>'),
    "a value without quotation marks": drawing("<path d=1/>"),
    "an attribute without a value": drawing("<path fill/>"),
    "no space between attributes": drawing('<path d="1"id="2"/>'),
    "a bare ampersand": drawing("<text>a & b</text>"),
    "an entity that nobody has named": drawing("<text>&nbsp;</text>"),
    "two roots": drawing("") + drawing(""),
    "a text behind the root": `${drawing("")}نص`,
    "a control character": drawing("<text>\u0001</text>"),
    "another root": `<html>${drawing("")}</html>`,
    nothing: "",
    "half of one": drawing('<path d="M0 0h9v9z"/>').slice(0, 70),
  };
  for (const [what, text] of Object.entries(broken)) assert.equal(readSvg(text), undefined, what);
});

test("a drawing with a document type, entities of its own or CDATA is refused, however well-formed", () => {
  const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  for (const text of [
    `<!DOCTYPE svg>${drawing("")}`,
    `${bomb}${drawing("<text>&b;</text>")}`,
    drawing("<text><![CDATA[<script>]]></text>"),
  ])
    assert.equal(readSvg(text), undefined, text);
});

test("a drawing says its size in pixels, in other units, or by its view box", () => {
  const sizes: readonly (readonly [attributes: string, width: number, height: number])[] = [
    ['width="40" height="30"', 40, 30],
    ['width="40px" height="30.4px"', 40, 30],
    ['width="1in" height="72pt"', 96, 96],
    ['width="25.4mm" height="2.54cm"', 96, 96],
    ['width="2em" height="1rem"', 32, 16],
    ['viewBox="0 0 200 100"', 200, 100],
    ['viewBox="0,0,200,100" width="100%" height="auto"', 200, 100],
    ['viewBox="0 0 200 100" width="50"', 50, 25],
    ['viewBox="0 0 200 100" height="50"', 100, 50],
  ];
  for (const [attributes, width, height] of sizes)
    assert.deepEqual(readSvg(drawing("<g/>", attributes)), { width, height }, attributes);
  for (const attributes of [
    "",
    'width="40"',
    'width="0" height="0"',
    'viewBox="0 0 0 100"',
    'viewBox="0 0 1"',
  ])
    assert.equal(readSvg(drawing("<g/>", attributes)), undefined, attributes);
});
