import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestName } from "../../src/content/nearest-name.ts";
import { parseYaml } from "../../src/content/parse-yaml.ts";
import { readDate } from "../../src/content/read-date.ts";
import { readEmbed } from "../../src/content/read-embed.ts";
import { readFocus } from "../../src/content/read-focus.ts";
import { readSitePath } from "../../src/content/site-path.ts";
import { splitFrontMatter } from "../../src/content/split-front-matter.ts";
import { isFormAddress, readSiteAddress, readWebAddress } from "../../src/content/web-address.ts";
import { type Case, readBlockCases, readCases } from "../support/read-cases.ts";

const nothing = "∅";

/** One test for each case; `∅` stands for no answer. */
function each(name: string, cases: readonly Case[], answer: (input: string) => string | undefined): void {
  for (const { input, expected, line } of cases)
    test(`${name}:${line}  ${input.replaceAll("\n", "⏎")}`, () => {
      assert.equal(answer(input) ?? nothing, expected);
    });
}

each("front-matter.txt", readBlockCases("content/front-matter.txt"), (text) => {
  const split = splitFrontMatter(text);
  if (split.kind !== "split") return split.kind;
  const { line, frontMatter, bodyLine, body } = split;
  return [line, frontMatter, bodyLine, body].join(" | ").replaceAll("\n", "⏎");
});

each("dates.txt", readCases("content/dates.txt"), (text) => {
  const reading = readDate(text, "Asia/Damascus");
  if ("value" in reading) return reading.value.iso;
  const { code, values } = reading.refusal;
  return `${code} ${values["suggestion"] ?? ""}`.trim();
});

each("site-paths.txt", readCases("content/site-paths.txt"), (text) =>
  readSitePath(text, "https://news.example/ar"),
);

each("addresses.txt", readCases("content/addresses.txt"), (input) => {
  const space = input.indexOf(" ");
  const [use, text] = [input.slice(0, space), input.slice(space + 1)];
  if (use === "site") return readSiteAddress(text);
  const right = use === "web" ? readWebAddress(text) !== undefined : isFormAddress(text);
  return right ? "yes" : undefined;
});

const names = "title date updated section tags summary slug العنوان التاريخ الملخص الوسوم".split(" ");

each("nearest-names.txt", readCases("content/nearest-names.txt"), (text) => nearestName(text, names));

each("focus.txt", readCases("content/focus.txt"), (text) => {
  const reading = readFocus(text);
  return "value" in reading ? `${reading.value.x} ${reading.value.y}` : undefined;
});

each("embeds.txt", readCases("content/embeds.txt"), (text) => {
  const embed = readEmbed(text);
  if (embed === undefined) return undefined;
  return embed.provider === "own"
    ? `own ${embed.file}`
    : [embed.provider, embed.player, embed.original].join(" ");
});

each("yaml-mistakes.txt", readCases("content/yaml-mistakes.txt"), (text) => {
  const reading = parseYaml(text);
  if (reading.kind === "read") return undefined;
  return `${reading.refusal.code} ${reading.place.line}:${reading.place.column}`;
});
