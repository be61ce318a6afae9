import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Passage, textDirective } from "../../templates/scripts/quote/text-directive.ts";

/** A passage of one block: what stands between the brackets. */
function passageOf(block: string): Passage {
  const [before = "", first = "", after = ""] = block.split(/[[\]]/);
  return { before, first, last: undefined, after, whole: first.trim() };
}

function directiveOf(block: string, page = ""): string {
  return decodeURIComponent(textDirective(passageOf(block), `${page} ${block.replace(/[[\]]/g, "")}`));
}

describe("the directive of a passage", () => {
  test("that stands once on its page is the passage alone", () => {
    assert.equal(directiveOf("قالت البلدية إن [الجسر مفتوح] منذ الصباح."), "text=الجسر مفتوح");
  });

  test("that stands elsewhere, too, names the words around it", () => {
    assert.equal(
      directiveOf("قالت البلدية إن [الجسر مفتوح] منذ الصباح.", "الجسر مفتوح"),
      "text=البلدية إن-,الجسر مفتوح,-منذ الصباح.",
    );
  });

  test("names more words around it until one place is meant", () => {
    const page = "قالت البلدية إن الجسر مفتوح منذ الصباح الباكر أمس";
    assert.equal(
      directiveOf("أعلنت ثم قالت البلدية إن [الجسر مفتوح] منذ الصباح", page),
      "text=ثم قالت البلدية إن-,الجسر مفتوح,-منذ الصباح",
    );
  });

  test("overlooks marks above letters, as some browsers do", () => {
    assert.match(directiveOf("ثم [قُتِلَ] رجل", "قتل آخر"), /^text=ثم-,قُتِلَ,-رجل$/);
    assert.match(directiveOf("ثم [قتل] رجل", "قُتِلَ آخر"), /^text=ثم-,قتل,-رجل$/);
  });

  test("percent-encodes what would part it", () => {
    const written = textDirective(passageOf("[AT-21, و«ب» & غيره]"), "AT-21, و«ب» & غيره");
    assert.equal(
      written,
      `text=AT%2D21%2C%20${encodeURIComponent("و«ب»")}%20%26%20${encodeURIComponent("غيره")}`,
    );
  });

  test("of a long passage names its first and last words", () => {
    const long = Array.from({ length: 40 }, (_, index) => `كلمة${index}`).join(" ");
    assert.equal(directiveOf(`قبل [${long}] بعد`), "text=كلمة0 كلمة1 كلمة2,كلمة37 كلمة38 كلمة39");
  });

  test("of a long passage takes more words where the last ones stand inside it, too", () => {
    const middle = Array.from({ length: 30 }, (_, index) => `كلمة${index}`).join(" ");
    const long = `بدأ ${middle} ثم انتهى الأمر هنا ${middle} وهكذا ثم انتهى الأمر هنا`;
    assert.match(
      directiveOf(`قبل [${long}] بعد`),
      /^text=بدأ كلمة0 كلمة1 كلمة2 كلمة3,وهكذا ثم انتهى الأمر هنا$/,
    );
  });

  test("of a passage over several blocks is a range, since a browser looks for the text of one block", () => {
    const passage: Passage = {
      before: "قال ",
      first: "أول الكلام.",
      last: "آخر الكلام",
      after: " كله.",
      whole: "أول الكلام. وسطه. آخر الكلام",
    };
    const page = "قال أول الكلام.\n\nوسطه.\n\nآخر الكلام كله.";
    assert.equal(decodeURIComponent(textDirective(passage, page)), "text=أول الكلام.,آخر الكلام");
  });
});
