import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { caseOptions } from "./case-options.ts";
import { faultsIn } from "./strict-scan.ts";

const VECTORS = new URL("../../../shared/corpora/vectors/", import.meta.url);

const OWN_ATTACKS = [
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<a href='javascript:alert(1)'>x</a>",
  "[a](javascript:alert(1))",
  "[a](  javascript:alert(1))",
  "[a](&#x6A;avascript:alert(1))",
  "[a](java\tscript:alert(1))",
  "[a](<java&NewLine;script:alert(1)>)",
  "[a]: javascript:alert(1)\n\n[a]",
  "![a](javascript:alert(1))",
  "![a](data:image/svg+xml,<svg onload=alert(1)>)",
  '![a"onerror="alert(1)](bridge.jpg "\\"onload=\\"alert(1)")',
  "<javascript:alert(1)>",
  "<data:text/html;base64,PHNjcmlwdD4=>",
  "javascript://x.example/%0Aalert(1)",
  'http://x.example/"onmouseover="alert(1)',
  '[a](//x.example/"onclick="y)',
  '```x" onclick="alert(1)\ny\n```',
  '|a" onclick="b|\n|:-:|\n|<script>|',
  "[^a]\n\n[^a]: <script>alert(1)</script>",
  '[^" onclick="x]\n\n[^" onclick="x]: y',
  "# <script>alert(1)</script>",
  '# " onclick="alert(1)',
  "a\u0000b<scr\u0000ipt>",
  "\u202Etpircs\u202C",
  "&#x202E;x &lt;script&gt;",
  "@[a](javascript:alert(1))",
  "@[a](&#x6A;avascript:alert(1))",
  "@[a](java\tscript:alert(1))",
  '@["onfocus="alert(1)](https://youtu.be/"onload="alert(1))',
  "@[</figure><script>](x.mp4)",
  '@[<img src=x onerror=y>](<"><script>.mp3>)',
  "@[&#x202E;a](https://youtu.be/&#x202E;b)",
  '@[a](//x.example/"onclick="y)',
  "![a](https://x.example/a.png)",
  "[![a](https://x.example/a.png)](javascript:x)",
];

describe("no body brings its own markup", () => {
  for (const attack of OWN_ATTACKS)
    test(JSON.stringify(attack), () => {
      assert.deepEqual(faultsOfBody(attack), []);
    });

  test("nor do the attack strings of ../shared/corpora, where that folder is present", () => {
    for (const attack of sharedAttacks()) assert.deepEqual(faultsOfBody(attack), [], attack);
  });

  test("nor does any mixture of Markdown's signs", () => {
    const pieces = fc.constantFrom(
      ..."\\`*_[]()<>!#|~^&;:\"'-+=/. \n\t1a",
      ..."نص|[^1]|^[|![|](|](a.jpg|](//x|](javascript:x|\n\n|\n- |\n> |\n1. |\n    |```|&#x202E;|&lt;|<script>|https://a.b/|www.a.b|[^1]: |\n|-|-|\n|\n@[|](https://youtu.be/|](a.mp4)|٢-١|\u202E|«|»".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        assert.deepEqual(faultsOfBody(parts.join("")), []);
      }),
      { numRuns: 3000 },
    );
  });

  test("the scan itself sees what it is there to see", () => {
    for (const bad of [
      "<script>x</script>",
      '<p onclick="x">a</p>',
      '<a href="javascript:x">a</a>',
      "<p>a",
      "a < b",
    ])
      assert.notDeepEqual(faultsIn(bad), [], bad);
  });
});

/** Each string as a body of its own, and inside an Arabic sentence. */
function faultsOfBody(source: string): string[] {
  return [source, `نص عربي طويل ${source} وبقية النص`].flatMap((body) =>
    faultsIn(renderMarkdown(body, caseOptions).body.html),
  );
}

/** DOMPurify's payloads, and every line and quoted string of the OWASP sheet; none where the folder is absent. */
function sharedAttacks(): string[] {
  const payloads = new URL("xss-dompurify/expect.json", VECTORS);
  if (!existsSync(payloads)) return [];
  const parsed: readonly { readonly payload: string }[] = JSON.parse(readFileSync(payloads, "utf8"));
  const sheets = globSync("xss-owasp-cheatsheet/cheatsheets/**/*.md", { cwd: VECTORS });
  const texts = sheets.map((path) => readFileSync(new URL(path, VECTORS), "utf8"));
  return [...parsed.map(({ payload }) => payload), ...texts, ...texts.flatMap((text) => text.split("\n"))];
}
