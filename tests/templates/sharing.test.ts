import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { articlePage } from "../../templates/layouts/article-page.ts";
import { readableAddress } from "../../templates/parts/readable-address.ts";
import { shareWays } from "../../templates/parts/share-ways.ts";
import { articleOfEachKind } from "../support/fixture-forms.ts";
import { articleView, referenceHeadline } from "../support/fixture-views.ts";
import { textLines } from "../support/text-of-html.ts";

const shared = { headline: "جسر & «نهر»، 3-1", address: "https://news.example/s/k7m2p9q4wd/" };

describe("the ways of sharing", () => {
  test("carry headline and address as they are, and nothing else", () => {
    const told = Object.fromEntries(
      shareWays(shared).map(({ name, href }) => [name, Object.fromEntries(new URL(href).searchParams)]),
    );
    const { headline, address } = shared;
    assert.deepEqual(told, {
      whatsapp: { text: `${headline}\n${address}` },
      telegram: { url: address, text: headline },
      x: { text: headline, url: address },
      facebook: { u: address },
      email: { subject: headline, body: `${headline}\r\n${address}` },
    });
  });

  test("write a space as %20, since letters and chats show a plus as it is", () => {
    for (const { href } of shareWays(shared)) assert.doesNotMatch(href, /[+ ]/);
  });

  test("can carry a headline with half a surrogate pair", () => {
    assert.match(shareWays({ ...shared, headline: "\uD800" })[0]?.href ?? "", /%EF%BF%BD/);
  });
});

const block = (page: string) => /<section class="share"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";

describe("the block for sharing", () => {
  for (const [kind, view] of Object.entries(articleOfEachKind()))
    test(`stands under an article of the kind «${kind}»`, () => {
      assert.equal(block(articlePage(view)).match(/rel="noopener noreferrer nofollow"/g)?.length, 5);
    });

  test("gives away the short address where the article has one, else its own", () => {
    const short = articlePage(articleView({ shareAddress: "/s/k7m2p9q4wd/" }));
    assert.match(block(short), /data-address="https:\/\/news\.example\/s\/k7m2p9q4wd\/"/);
    assert.match(block(short), /u=https%3A%2F%2Fnews\.example%2Fs%2Fk7m2p9q4wd%2F"/);
    assert.match(block(articlePage(articleView())), /data-address="https:\/\/news\.example\/2025\/10\/%D8/);
  });

  test("says its ways in words", () => {
    const lines = textLines(block(articlePage(articleView())));
    for (const word of [
      "شارك هذه المادة",
      "واتساب",
      "تلغرام",
      "إكس",
      "فيسبوك",
      "البريد الإلكتروني",
      "انسخ الرابط",
    ])
      assert.ok(lines.includes(word), word);
  });

  test("is left out, with the way to it, where the newsroom switched sharing off", () => {
    const features = { search: true, cards: true, share: false, lite: true, offline: true };
    const page = articlePage(articleView({}, { settings: { features } }));
    assert.doesNotMatch(page, /class="share"|#share|wa\.me/);
    assert.match(page, /class="article-tools"/);
  });
});

describe("a reading time", () => {
  test("stands in the byline from one minute on", () => {
    assert.ok(textLines(articlePage(articleView())).includes("٤ دقائق للقراءة"));
    assert.doesNotMatch(articlePage(articleView({ readingMinutes: 0 })), /reading-time/);
  });
});

describe("the headings of a long article", () => {
  test("are listed before its words, closed, each a link to its place", () => {
    const contents = [
      { id: "أسباب", title: "أسباب" },
      { id: "نتائج", title: "نتائج «حلف NATO»" },
    ];
    const page = articlePage(articleView({ contents }));
    assert.match(page, /<nav class="box contents" aria-labelledby="contents-heading">\s*<details>/);
    assert.match(page, /<li><a href="#نتائج">نتائج «حلف <bdi>NATO<\/bdi>»<\/a><\/li>/);
    assert.ok(page.indexOf('class="box contents"') < page.indexOf('class="article-body"'));
  });

  test("are not listed where there is nothing to jump to", () => {
    assert.doesNotMatch(articlePage(articleView()), /contents/);
  });
});

describe("what only paper shows", () => {
  test("says which paper it is from and where to find it, in letters that people write", () => {
    const page = articlePage(articleView());
    assert.match(
      page,
      /قصاصة من «نشرة»: <bdi dir="ltr">news\.example\/2025\/10\/تصعيد-أمني-في-إدلب\/<\/bdi>/,
    );
    assert.match(page, /<p class="on-paper"><bdi dir="ltr">source\.example\/خبر<\/bdi><\/p>/);
  });

  test("is styled by a sheet that screens do not wait for", () => {
    const page = articlePage(articleView());
    assert.match(page, /<link rel="stylesheet" href="[^"]*paper\.css" media="print">/);
  });

  for (const [address, told] of [
    ["https://a.example/%D8%AE%D8%A8%D8%B1", "a.example/خبر"],
    ["http://a.example/x%20y", "a.example/x%20y"],
    ["https://a.example/%E2%80%AEtxt", "a.example/%E2%80%AEtxt"],
    ["https://a.example/%ZZ", "a.example/%ZZ"],
  ] as const)
    test(`writes ${address} as ${told}`, () => {
      assert.equal(readableAddress(address), told);
    });
});

test("a headline is shared as it is read", () => {
  const page = articlePage(articleView());
  assert.ok(block(page).includes(encodeURIComponent(referenceHeadline)));
});
