import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { before, describe, test } from "node:test";
import { type AskSite, openSearch } from "../../src/search/search-site.ts";
import { firstAnswerBytes } from "../support/first-answer-bytes.ts";
import { hasRealNews, noRealNews, realNews } from "../support/real-news.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeSearchIndex } from "../support/write-search-index.ts";

const questions = readFileSync(join(import.meta.dirname, "queries.txt"), "utf8")
  .split("\n")
  .filter((line) => !line.startsWith("#") && line.includes(" => "))
  .map((line) => {
    const [query = "", names = ""] = line.split(" => ");
    return { query, names: names.split(", ") };
  });

describe("search over real news", { skip: hasRealNews ? false : noRealNews }, () => {
  const work = temporaryFolder();
  const site = join(work, "site");

  let ask: AskSite;

  before(async () => {
    await writeSearchIndex(realNews, work, "2017-01-01T12:00:00Z");
    ask = await openSearch(site);
  });

  test("of the articles that must be found, at least 95 of 100 are among the first ten", async (t) => {
    assert.ok(questions.length >= 60, `${questions.length} questions`);
    let sum = 0;
    for (const { query, names } of questions) {
      const first = (await ask(query)).slice(0, 10).map((path) => basename(path));
      const found = names.filter((name) => first.includes(name));
      if (found.length < names.length)
        t.diagnostic(
          `«${query}»: not in the first ten: ${names.filter((name) => !found.includes(name)).join(", ")}`,
        );
      sum += found.length / names.length;
    }
    const recall = sum / questions.length;
    t.diagnostic(`recall at 10 over ${questions.length} questions: ${recall.toFixed(3)}`);
    assert.ok(recall >= 0.95, `recall ${recall}`);
  });

  test("a first answer of one or two words costs less than 100 KB beside the engine", async (t) => {
    const costs: number[] = [];
    for (const query of ["وزير", "حادث مرور", "مهرجان قرطاج", "إضراب", "النادي الإفريقي"]) {
      costs.push(await firstAnswerBytes(site, "2016", query));
    }
    t.diagnostic(`a first answer reads ${costs.map((bytes) => Math.round(bytes / 1000)).join(", ")} KB`);
    assert.ok(Math.max(...costs) < 100_000, `${costs}`);
  });

  for (const forms of [
    [
      "مكتبة",
      "المكتبة",
      "والمكتبة",
      "بالمكتبة",
      "للمكتبة",
      "ومكتبة",
      "لمكتبة",
      "المكتبه",
      "المَكتَبة",
      "المكتـــبة",
    ],
    ["لبنان", "للبنان", "بلبنان", "ولبنان", "لِلُبنان"],
    ["إفريقيا", "افريقيا", "أفريقيا", "بإفريقيا", "لإفريقيا", "وافريقيا"],
    ["لاجئين", "اللاجئين", "للاجئين", "واللاجئين", "بلاجئين"],
    ["مستشفى", "المستشفي", "بمستشفى", "للمستشفى", "فالمستشفى", "كالمستشفى"],
  ])
    test(`«${forms[0]}» finds the same articles in each of its ${forms.length} forms`, async () => {
      const found = await ask(forms[0] ?? "");
      assert.ok(found.length > 5, "something is found");
      for (const form of forms) assert.deepEqual(await ask(form), found, form);
    });
});
