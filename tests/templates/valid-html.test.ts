import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PageView } from "../../src/model/views.ts";
import { renderPage } from "../../templates/layouts/render-page.ts";
import {
  archiveView,
  correctionsView,
  goneView,
  latestView,
  monthView,
  ownPageView,
} from "../support/archive-views.ts";
import { articleOfEachKind, momentAt } from "../support/fixture-forms.ts";
import {
  articleView,
  frontView,
  listView,
  noAssets,
  notFoundView,
  redirectView,
} from "../support/fixture-views.ts";
import { htmlFaults } from "../support/html-validator.ts";

const logo = { path: "/media/logo.svg", width: 116, height: 80, alt: "Logo" } as const;
const around = { assets: { ...noAssets, logo }, settings: { hijri: { show: true, offset: 0 } } };

const kinds = articleOfEachKind(around);
const { live, video, audio } = kinds;

const pages: Record<string, PageView> = {
  ...Object.fromEntries(
    Object.entries(kinds).map(([kind, view]) => [`an article of the kind «${kind}»`, view]),
  ),
  "a film of the newsroom's own": {
    ...video,
    form: { kind: "video", embed: { provider: "own", path: "/media/film.mp4" } },
  },
  "a sound of the newsroom's own": {
    ...audio,
    form: { kind: "audio", embed: { provider: "own", path: "/media/song.mp3" } },
  },
  "a live page that is over": {
    ...live,
    form: {
      kind: "live",
      entries: live.form.kind === "live" ? live.form.entries : [],
      ended: momentAt("19:00"),
    },
  },
  "an article with everything": articleView({}, around),
  "an article with little": articleView(
    { standfirst: undefined, updated: undefined, authors: [], tags: [], image: undefined, source: undefined },
    { settings: { newsletter: { provider: "none" } } },
  ),
  "the front page": frontView({}, around),
  "an empty front page": frontView({ lead: undefined, secondary: [], sections: [] }),
  "a list": listView({}, around),
  "an empty list": listView({ stories: [], children: [], newer: undefined, older: undefined }),
  "the page for addresses that lead nowhere": notFoundView(around),
  "a former address": redirectView(around),
  "the archive": archiveView({}, around),
  "an empty archive": archiveView({ years: [] }),
  "a month": monthView({}, around),
  "a page of the newsroom's own": ownPageView({}, around),
  "the corrections": correctionsView({}, around),
  "no corrections": correctionsView({ corrections: [], older: undefined }),
  "a story that was withdrawn": goneView({}, around),
  "a story whose time is over": goneView({ withdrawn: undefined }),
  "the piece with the latest news": latestView({}, around),
  "that piece of an empty site": latestView({ breaking: [], latest: [] }),
};

describe("html-validate finds no fault in", () => {
  for (const [name, view] of Object.entries(pages)) {
    test(name, async () => {
      assert.deepEqual(await htmlFaults(renderPage(view)), []);
    });
  }

  test("nothing where there is one", async () => {
    assert.notDeepEqual(await htmlFaults("<!DOCTYPE html><p><div></p>"), []);
  });
});
