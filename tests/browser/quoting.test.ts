import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { PageView } from "../../src/model/views.ts";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { articleView, type Surroundings } from "../support/fixture-views.ts";
import { withPage } from "../support/with-page.ts";

/** A long article whose every paragraph says much the same, so that a passage must be told from others. */
const paragraph = (number: number) =>
  `<p id="p${number}">في اليوم ${number} قال الراوي: «وَقُتِلَ في الاِشْتِباكاتِ رجال»، ثم ذكر <strong>الجسر الحجري</strong> و<bdi>AT-21</bdi>، والسوق & النهر في آخر النهار${"، ومضى يصف ما رأى من بعيد".repeat(6)} حتى انتهى اليوم ${number}.</p>`;
const body = { html: Array.from({ length: 40 }, (_, index) => paragraph(index)).join("\n") };

function article(around: Surroundings): PageView[] {
  return [articleView({ body }, around)];
}

describe("quoting a passage", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), fixtureSite({}, article)]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const reader = {
    permissions: ["clipboard-read", "clipboard-write"],
    viewport: { width: 360, height: 700 },
  };

  test("costs a reader who selects nothing no script", async () => {
    await withPage(browser, reader, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(site.pages.article, { waitUntil: "networkidle" });
      assert.ok(!asked.some((url) => url.includes("quoting")));
      await select(page, "p3", "قال الراوي", "رجال");
      await bar(page).waitFor();
      assert.ok(asked.some((url) => url.includes("quoting")));
    });
  });

  for (const [what, id, from, to, quote] of [
    ["a few words, vocalised", "p25", "وَقُتِلَ", "رجال", /^«وَقُتِلَ في الاِشْتِباكاتِ رجال»$/],
    [
      "words with a name that has a hyphen, over marked-up parts",
      "p20",
      "ذكر",
      "AT-21",
      /^«ذكر الجسر الحجري وAT-21»$/,
    ],
    ["a half-selected word, which is taken whole", "p30", "راوي", "الاِشْتِ", /^«الراوي: «وَقُتِلَ في الاِشْتِباكاتِ»$/],
    ["a whole long paragraph", "p35", "في اليوم", "انتهى اليوم 35.", /^«في اليوم 35 .* انتهى اليوم 35\.»$/],
  ] as const)
    test(`gives a link that leads back to ${what}`, async () => {
      await withPage(browser, reader, async (page) => {
        await page.goto(site.pages.article);
        await select(page, id, from, to);
        const [text = "", address = ""] = await copied(page);
        assert.match(text, quote);
        assert.match(address, /^https:\/\/news\.example\/2025\/10\/.*#:~:text=/);
        await leadsTo(page, [id, id], address);
      });
    });

  test("gives a link that leads back to a passage over several paragraphs", async () => {
    await withPage(browser, reader, async (page) => {
      await page.goto(site.pages.article);
      await page.getByRole("button", { name: "كبّر النص" }).waitFor();
      await page.evaluate(() => {
        const [start, end] = [document.querySelector("#p28 strong"), document.querySelector("#p30 strong")];
        if (start?.firstChild && end?.firstChild)
          getSelection()?.setBaseAndExtent(start.firstChild, 0, end.firstChild, 5);
      });
      const [text = "", address = ""] = await copied(page);
      assert.match(text, /^«الجسر الحجري .* اليوم 29 .* الجسر»$/);
      await leadsTo(page, ["p28", "p30"], address);
    });
  });

  test("offers itself to the keyboard next to the passage, and goes with Escape", async () => {
    await withPage(browser, reader, async (page) => {
      await page.goto(site.pages.article);
      await page.getByRole("button", { name: "كبّر النص" }).waitFor();
      await page.locator("#p3").click({ clickCount: 3 });
      await bar(page).waitFor();
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), "انسخ الاقتباس");
      assert.deepEqual(await axeFindings(page), []);
      await page.keyboard.press("Escape");
      await bar(page).waitFor({ state: "hidden" });
    });
  });

  test("is not offered for what is not the article's own words", async () => {
    await withPage(browser, reader, async (page) => {
      await page.goto(site.pages.article);
      await select(page, "p3", "قال", "رجال");
      await bar(page).waitFor();
      await page.evaluate(() =>
        getSelection()?.selectAllChildren(document.querySelector("h1") ?? document.body),
      );
      await bar(page).waitFor({ state: "hidden" });
    });
  });

  test("goes to the device's own sheet where there is one", async () => {
    await withPage(browser, reader, async (page) => {
      await page.addInitScript("navigator.share = async (data) => { window.shared = data; }");
      await page.goto(site.pages.article);
      await select(page, "p3", "قال الراوي", "رجال");
      await page.getByRole("button", { name: "شارك الاقتباس" }).click();
      const shared = await page.evaluate<{ text: string; url: string }>("window.shared");
      assert.match(shared.text, /^«قال الراوي.*رجال»$/);
      assert.match(shared.url, /#:~:text=/);
    });
  });

  /** Where browsers must find the passage, whether they overlook the marks above letters or not. */
  async function leadsTo(page: Page, ids: readonly string[], address: string): Promise<void> {
    const blocks = await page
      .locator(".article-body p")
      .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent ?? "" })));
    const directive = address.slice(address.indexOf(":~:") + 3);
    assert.deepEqual(
      meant(directive, blocks, (text) => text),
      ids,
      decodeURIComponent(directive),
    );
    assert.deepEqual(meant(directive, blocks, withoutMarks), ids, decodeURIComponent(directive));
  }
});

type Block = { readonly id: string; readonly text: string };

/**
 * The blocks in which the first match of a text directive begins and ends, found as the specification says
 * (https://wicg.github.io/scroll-to-text-fragment/#navigating-to-text-fragment). The pinned Chromium, which has no window,
 * never scrolls to text, so it cannot be asked itself.
 */
function meant(directive: string, blocks: readonly Block[], as: (text: string) => string): string[] {
  const parts = directive.replace(/^text=/, "").split(",");
  const read = (part: string) => as(decodeURIComponent(part));
  const before = parts[0]?.endsWith("-") ? read(parts.shift()?.slice(0, -1) ?? "") : "";
  const after = parts.at(-1)?.startsWith("-") ? read(parts.pop()?.slice(1) ?? "") : "";
  const [start = "", end] = parts.map(read);
  const follows = (text: string, at: number) => after === "" || text.slice(at).trimStart().startsWith(after);
  for (const [index, block] of blocks.entries()) {
    const text = as(block.text);
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      const ends = at + start.length;
      if (!isWhole(text, at, ends) || !text.slice(0, at).trimEnd().endsWith(before)) continue;
      if (end === undefined && follows(text, ends)) return [block.id, block.id];
      if (end === undefined) continue;
      const last = blocks.slice(index).find((other) => {
        const whole = as(other.text);
        const found = whole.indexOf(end, other === block ? ends : 0);
        return found >= 0 && isWhole(whole, found, found + end.length) && follows(whole, found + end.length);
      });
      return [block.id, last?.id ?? ""];
    }
  }
  return [];
}

/** Only whole words are found. */
function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (at: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return !cuts(start) && !cuts(end);
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

function bar(page: Page) {
  return page.getByRole("group", { name: "مشاركة الاقتباس" });
}

/** Selects from the start of `from` to the end of `to` in the element `id`. */
async function select(page: Page, id: string, from: string, to: string): Promise<void> {
  await page.getByRole("button", { name: "كبّر النص" }).waitFor();
  await page.evaluate(
    ([id, from, to]) => {
      const block = document.getElementById(id);
      const text = block?.textContent ?? "";
      const placeOf = (offset: number): [Node, number] => {
        const walker = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node.textContent ?? "";
          if (left <= length) return [node, left];
          left -= length;
        }
        throw new RangeError(`${offset}`);
      };
      const start = text.indexOf(from);
      const end = text.indexOf(to, start) + to.length;
      getSelection()?.setBaseAndExtent(...placeOf(start), ...placeOf(end));
    },
    [id, from, to] as const,
  );
}

async function copied(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: "انسخ الاقتباس" }).click();
  await page.getByRole("status").filter({ hasText: "نُسخ الاقتباس" }).waitFor();
  return (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
}
