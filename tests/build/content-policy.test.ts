import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { contentPolicy } from "../../src/build/content-policy.ts";
import { hostHeaders } from "../../src/build/host-headers.ts";
import { inlineAsset, inlineAssetsIn } from "../../src/build/inline-asset.ts";
import { readEmbed } from "../../src/content/read-embed.ts";
import type { PolicyNeeds } from "../../src/model/content-policy.ts";
import { fetchAheadRules } from "../../src/model/fetch-ahead-rules.ts";
import { playerOrigins } from "../../src/model/players.ts";
import type { NewsletterSetting } from "../../src/model/site-settings.ts";
import { playersIn } from "../../templates/parts/held-players.ts";
import { fixtureSettings } from "../support/fixture-settings.ts";
import { noAssets } from "../support/fixture-views.ts";
import { makeNewsroom } from "../support/make-newsroom.ts";

const plain: PolicyNeeds = { ownFiles: true, inline: [], players: [], webAssembly: false };
const script = inlineAsset("script", "wear()");
const style = inlineAsset("style", "p{color:red}");
const rules = `'${inlineAsset("script", fetchAheadRules).hash}'`;

/** A policy by its directives. */
function directives(needs: Partial<PolicyNeeds>, newsletter?: NewsletterSetting, portable = false) {
  const settings = fixtureSettings(newsletter && { newsletter });
  const { html } = contentPolicy({ settings, portable })({ ...plain, ...needs });
  return new Map(html.split("; ").map((line) => [line.split(" ")[0], line.split(" ").slice(1).join(" ")]));
}

describe("a page's policy", () => {
  test("forbids everything but the site's own files", () => {
    const policy = directives({}, { provider: "none" });
    assert.equal(policy.get("default-src"), "'none'");
    assert.equal(policy.get("base-uri"), "'none'");
    for (const kind of ["style", "font", "media", "connect", "manifest", "worker"])
      assert.equal(policy.get(`${kind}-src`), "'self'", kind);
    assert.equal(policy.get("script-src"), `'self' ${rules}`);
    assert.equal(policy.get("form-action"), "'self'");
    assert.equal(policy.has("frame-src"), false);
  });

  test("names what stands inline by its hash, scripts and styles apart", () => {
    const policy = directives({ inline: [script, style] });
    const hash = createHash("sha256").update("wear()").digest("base64");
    assert.equal(policy.get("script-src"), `'self' 'sha256-${hash}' ${rules}`);
    assert.equal(policy.get("style-src"), `'self' '${style.hash}'`);
  });

  test("lets forms reach the newsletter's service, wherever that is, and nobody else", () => {
    const to = (action: string) =>
      directives({}, { provider: "custom", action, emailField: "email" }).get("form-action");
    assert.equal(to("/subscribe"), "'self'");
    assert.equal(to("https://letters.example:8443/join?list=1"), "'self' https://letters.example:8443");
    assert.equal(to("https://رسائل.example/join"), "'self' https://xn--lgbb3ai1g.example");
  });

  test("lets programs run for search alone", () => {
    assert.match(directives({ webAssembly: true }).get("script-src") ?? "", /'wasm-unsafe-eval'$/);
  });

  test("of words alone allows them, their style and an icon of no bytes", () => {
    const { html } = contentPolicy({ settings: fixtureSettings(), portable: false })({
      ...{ ...plain, ownFiles: false },
      inline: [style],
    });
    assert.equal(
      html,
      `default-src 'none'; style-src '${style.hash}'; img-src data:; form-action 'none'; base-uri 'none'`,
    );
  });

  test("of a portable site lets files of a disk come together", () => {
    assert.equal(directives({}, { provider: "none" }, true).get("img-src"), "'self' file: data:");
  });

  test("can stand in an attribute", () => {
    const needs = {
      ...plain,
      inline: [script, style],
      players: Object.values(playerOrigins),
      webAssembly: true,
    };
    const { html } = contentPolicy({ settings: fixtureSettings(), portable: true })(needs);
    assert.doesNotMatch(html, /["<>&\n]|[^ -~]/);
  });
});

describe("players", () => {
  const addresses = {
    youtube: "https://youtu.be/abcdefghijk",
    vimeo: "https://vimeo.com/76979871",
    dailymotion: "https://dai.ly/x8abcde",
    soundcloud: "https://soundcloud.com/someone/track",
    archive: "https://archive.org/details/item",
  };

  test("come from the origins that policies name", () => {
    for (const [provider, address] of Object.entries(addresses)) {
      const embed = readEmbed(address);
      assert.ok(embed !== undefined && embed.provider !== "own");
      assert.equal(embed.provider, provider);
      assert.equal(new URL(embed.player).origin, playerOrigins[embed.provider]);
    }
  });

  test("are found in a body by what our markup says, never by what an editor typed", () => {
    const [vimeo, youtube] = [playerOrigins.vimeo, playerOrigins.youtube];
    assert.deepEqual(playersIn({ html: `<figure data-player="${vimeo}/video/1">` }), [vimeo]);
    assert.deepEqual(
      playersIn({ html: `<p>data-player=&quot;${youtube}/embed/1&quot; ${youtube}/</p>` }),
      [],
    );
    assert.deepEqual(playersIn({ html: '<figure data-player="https://stranger.example/">' }), []);
  });
});

describe("the hosts' policy", () => {
  const newsroom = { ...makeNewsroom(), assets: { ...noAssets, themeScript: script, liteStyle: style } };
  const policy = new Map(hostHeaders(newsroom)).get("Content-Security-Policy") ?? "";

  test("allows what any page may need, and says who may show our pages in a frame", () => {
    for (const word of [script.hash, style.hash, "wasm-unsafe-eval", ...Object.values(playerOrigins)])
      assert.ok(policy.includes(word), word);
    assert.match(policy, /; frame-ancestors 'self'$/);
  });

  test("finds inline texts wherever they stand in the assets", () => {
    const critical = { article: style, list: inlineAsset("style", "b{}") };
    assert.deepEqual(inlineAssetsIn({ font: "/f", critical, logo: undefined, theme: script }), [
      style,
      critical.list,
      script,
    ]);
  });
});
