import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { archivePage } from "../../templates/layouts/archive-page.ts";
import { correctionsPage } from "../../templates/layouts/corrections-page.ts";
import { frontPage } from "../../templates/layouts/front-page.ts";
import { gonePage } from "../../templates/layouts/gone-page.ts";
import { listPage } from "../../templates/layouts/list-page.ts";
import { monthPage } from "../../templates/layouts/month-page.ts";
import { ownPage } from "../../templates/layouts/own-page.ts";
import { archiveView, correctionsView, goneView, monthView, ownPageView } from "../support/archive-views.ts";
import { frontView, listView, reference } from "../support/fixture-views.ts";
import { inOrder, textLines } from "../support/text-of-html.ts";

describe("the archive's page", () => {
  test("leads to every month of every year, newest first", () => {
    const page = archivePage(archiveView());
    assert.ok(
      inOrder(textLines(page), ["الأرشيف", "٢٠٢٥", "أكتوبر", "يناير", "٢٠٢٤", "ديسمبر", "٢٠٢٣", "مارس"]),
    );
    assert.match(page, /<a href="2025\/10\/" aria-label="أكتوبر ٢٠٢٥">أكتوبر<\/a>/);
    assert.equal(page.match(/<a href="20\d\d\/\d\d\/"/g)?.length, 23);
  });

  test("names months and years as the newsroom does", () => {
    const page = archivePage(archiveView({}, { settings: { months: "levant", digits: "latn" } }));
    assert.match(page, /aria-label="تشرين الأول 2025">تشرين الأول</);
  });

  test("says so while nothing has been published", () => {
    assert.ok(textLines(archivePage(archiveView({ years: [] }))).includes("لم يُنشر شيء هنا بعد."));
  });
});

describe("a month's page", () => {
  const page = monthPage(monthView());
  const rows = [...page.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) => row);

  test("is a calendar whose weeks begin on Saturday", () => {
    const names = rows[0]?.match(/(?<=whole-name">)[^<]+/g);
    assert.deepEqual(names, ["السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"]);
    assert.equal(rows[0]?.match(/<th scope="col">/g)?.length, 7);
    assert.deepEqual(
      rows.slice(1).map((row) => row.match(/<td>/g)?.length),
      [7, 7, 7, 7, 7],
    );
  });

  test("places each day under its weekday: 1 October 2025 was a Wednesday", () => {
    const places = rows[1]?.split("<td>").map((cell) => cell.includes("٥") || /١(?!\p{N})/u.test(cell));
    assert.equal(places?.indexOf(true), 5);
  });

  test("leads from days with articles to them, and says in a sentence how many", () => {
    assert.match(page, /<a href="22\/"><b>٢٢<\/b> <span class="unseen">أكتوبر ٢٠٢٥:<\/span> ٥ مواد<\/a>/);
    assert.match(page, /<td><span>٢٣<\/span><\/td>/);
    assert.equal(page.match(/<td><a /g)?.length, 5);
  });

  test("leads to the months beside it", () => {
    assert.match(page, /href="\.\.\/11\/" rel="prev">شهر أحدث</);
    assert.match(page, /href="\.\.\/09\/" rel="next">شهر أقدم</);
  });
});

describe("lists of other subjects", () => {
  for (const [subject, label] of [
    ["day", "أخبار يوم"],
    ["series", "سلسلة"],
  ] as const)
    test(`«${subject}» is labelled «${label}» and needs no feed`, () => {
      const page = listPage(listView({ subject, feeds: undefined }));
      assert.ok(textLines(page).includes(label));
      assert.equal(page.match(/rel="alternate"/g)?.length, 2);
    });
});

describe("a page of the newsroom's own", () => {
  test("has its heading, its trail and its text, and the stylesheet of texts", () => {
    const page = ownPage(ownPageView());
    assert.match(page, /<h1>من نحن<\/h1>/);
    assert.match(page, /<li aria-current="page">.*من نحن<\/li>/);
    assert.match(page, /<h2 id="عنوان-فرعي">/);
    assert.match(page, /<link rel="stylesheet" href="\.\.\/assets\/article\.css">/);
  });
});

describe("the page of corrections", () => {
  const page = correctionsPage(correctionsView());

  test("gives date, text and article of each", () => {
    const text = "ورد في نسخة سابقة أن الجسر افتُتح يوم الثلاثاء، والصحيح أنه افتُتح يوم الاثنين.";
    const parts = ["التصحيحات", "صُحّح الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١١:٣٠", text, "في مادة:"];
    assert.ok(inOrder(textLines(page), [...parts, "خبر رقم 1 عن مدينة متخيلة على الساحل"]));
    assert.match(page, /<a href="\.\.\/2025\/10\/خبر-1\/">/);
  });

  test("announces its feeds, and shows one", () => {
    assert.match(page, /<link rel="alternate" href="feed\.json" type="application\/feed\+json"/);
    assert.match(page, /<a href="feed\.xml">موجز التصحيحات \(RSS\)<\/a>/);
  });

  test("says so while there are none, and which page it is where there are many", () => {
    assert.ok(textLines(correctionsPage(correctionsView({ corrections: [] }))).includes("لم نصحّح شيئًا بعد."));
    const numbered = correctionsPage(correctionsView({ pageNumber: 2 }));
    assert.ok(textLines(numbered).includes("الصفحة ٢ من الأرشيف"));
  });
});

describe("where an article stood", () => {
  test("that was withdrawn, when and why stands, and nothing else of it", () => {
    const page = gonePage(goneView({ withdrawn: { date: reference, reason: "خطأ <b>" } }));
    const sentence = "نشرنا هنا مادة ثم سحبناها يوم الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١١:٣٠.";
    assert.ok(inOrder(textLines(page), ["لم تعد هذه المادة متاحة", sentence]));
    assert.ok(page.includes(`<time datetime="${reference.iso}">`));
    assert.match(page, /سبب السحب: خطأ &lt;b&gt;/);
  });

  test("that has expired, it says no more than that", () => {
    const page = gonePage(goneView({ withdrawn: undefined }));
    assert.match(page, /نُشرت هنا مادة لمدة محددة، وقد انتهت مدتها\./);
    assert.doesNotMatch(page, /سبب|undefined/);
  });

  test("search engines are told to forget it, and it claims no address", () => {
    const page = gonePage(goneView());
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /<title>لم تعد هذه المادة متاحة — نشرة<\/title>/);
    assert.doesNotMatch(page, /canonical|og:url/);
  });
});

describe("ways into the archive", () => {
  const around = (search: boolean) => ({
    settings: { features: { search, cards: true, share: true, lite: true, offline: true } },
  });
  const ownPages = [{ path: "/about/", title: "من نحن" }] as const;
  const footerOf = (page: string) => /<footer class="site-footer">[\s\S]*/.exec(page)?.[0] ?? "";

  test("the footer leads to the archive, the corrections, the search and the newsroom's own pages", () => {
    const view = frontView();
    const footer = footerOf(frontPage({ ...view, shell: { ...view.shell, ownPages } }));
    const links = [...footer.matchAll(/href="(.*?)"/g)].map(([, href]) => href);
    assert.deepEqual(links, ["./", "search/", "saved/", "archive/", "corrections/", "about/", "feed.xml"]);
  });

  test("a newsroom without a search page has no link to one", () => {
    assert.match(
      frontPage(frontView({}, around(true))),
      /<a class="search-link" href="search\/"><span>البحث/,
    );
    assert.doesNotMatch(frontPage(frontView({}, around(false))), /search\//);
  });

  test("the front page ends in the archive", () => {
    const main = /<main[\s\S]*<\/main>/.exec(frontPage(frontView()))?.[0] ?? "";
    assert.match(main, /<a class="button" href="archive\/">تصفّح أرشيف الأخبار<\/a>/);
  });
});
