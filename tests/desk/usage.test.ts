import assert from "node:assert/strict";
import { test } from "node:test";
import { commandOptions } from "../../src/desk/command-options.ts";
import { explainFailure } from "../../src/desk/explain-failure.ts";

/** Options as they are typed → what is said of them, without the words around it. */
const cases: readonly (readonly [typed: string, arabic: string, english: string])[] = [
  ["--strickt", "الخيار «--strickt» غير معروف", 'there is no option "--strickt"'],
  ["-x", "الخيار «-x» غير معروف", 'there is no option "-x"'],
  ["--content", "الخيار «--content» لا قيمة بعده", 'the option "--content" has no value behind it'],
  ["--content --strict", "الخيار «--content» لا قيمة بعده", 'the option "--content" has no value behind it'],
  ["--strict=yes", "الخيار «--strict» لا تُكتب بعده قيمة", 'the option "--strict" takes no value'],
  ["--help=yes", "الخيار «--help» لا تُكتب بعده قيمة", 'the option "--help" takes no value'],
  [
    "--lang fr",
    "قيمة الخيار «--lang fr» ليست من هذه: ar | en",
    'the value of "--lang fr" is none of these: ar | en',
  ],
  [
    "--port abc",
    "قيمة الخيار «--port abc» ليست عددًا صحيحًا (0–65535)",
    'the value of "--port abc" is no whole number (0–65535)',
  ],
  [
    "--port 80a0",
    "قيمة الخيار «--port 80a0» ليست عددًا صحيحًا (0–65535)",
    'the value of "--port 80a0" is no whole number (0–65535)',
  ],
  [
    "--port 1e3",
    "قيمة الخيار «--port 1e3» ليست عددًا صحيحًا (0–65535)",
    'the value of "--port 1e3" is no whole number (0–65535)',
  ],
];

for (const [typed, arabic, english] of cases) {
  test(`«${typed}» is refused in either language`, () => {
    assert.equal(
      said(typed, "ar"),
      `استعمال غير صحيح: ${arabic}. لرؤية الأوامر والخيارات: npm run build -- --help`,
    );
    assert.equal(
      said(typed, "en"),
      `Wrong usage: ${english}. For commands and options: npm run build -- --help`,
    );
  });
}

function said(typed: string, language: "ar" | "en"): string | undefined {
  try {
    commandOptions(typed.split(" "), "/");
  } catch (error) {
    const { status, errors } = explainFailure(error, language);
    assert.equal(status, 2);
    return errors[0];
  }
  return undefined;
}
