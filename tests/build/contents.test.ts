import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contentsOf } from "../../src/build/pages/contents.ts";

const news = { kind: "news" } as const;
const heading = (title: string, level = 2) => ({ level, id: title, title });
const three = ["أول", "ثانٍ", "ثالث"].map((title) => heading(title));

describe("the list of headings", () => {
  test("stands in a long article with three headings or more", () => {
    const listed = contentsOf({ bodyWords: 600, form: news }, three);
    assert.deepEqual(
      listed.map(({ id }) => id),
      ["أول", "ثانٍ", "ثالث"],
    );
  });

  test("is not there in a short article, or with two headings", () => {
    assert.deepEqual(contentsOf({ bodyWords: 599, form: news }, three), []);
    assert.deepEqual(contentsOf({ bodyWords: 6000, form: news }, three.slice(1)), []);
  });

  test("names the outermost headings alone", () => {
    const mixed = [...three, heading("فرع", 3)];
    assert.equal(contentsOf({ bodyWords: 600, form: news }, mixed).length, 3);
    assert.deepEqual(contentsOf({ bodyWords: 600, form: news }, [heading("فرع", 3), ...three.slice(1)]), []);
  });

  test("is not there on a live page, which has an index", () => {
    const live = { kind: "live", entries: [], ended: undefined } as const;
    assert.deepEqual(contentsOf({ bodyWords: 6000, form: live }, three), []);
  });
});
