import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";

const work = temporaryFolder();

describe("the newsletter form", () => {
  let browser: Browser;
  let served: ServedFolder;
  let service: Server;
  const posts: URLSearchParams[] = [];

  before(async () => {
    service = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      posts.push(new URLSearchParams(body));
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<h1>شكرًا</h1>");
    });
    await new Promise<void>((listening) => service.listen(0, "127.0.0.1", listening));
    await buildIn(work, contentPostingTo(service));
    [browser, served] = await Promise.all([openBrowser(), serveFolder(join(work, "site"))]);
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    service.close();
  });

  for (const javaScriptEnabled of [true, false])
    test(`posts the address to the service, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
      posts.length = 0;
      await withPage(browser, { javaScriptEnabled }, async (page) => {
        await subscribe(page, "reader@example.org");
        assert.equal(await page.locator("h1").innerText(), "شكرًا");
      });
      const [post] = posts;
      assert.equal(post?.get("email"), "reader@example.org");
      const others = [...(post ?? [])].filter(([name]) => name !== "email");
      assert.equal(others.length, 1, "the field for robots");
      assert.equal(others[0]?.[1], "");
    });

  test("does not send what is no address", async () => {
    posts.length = 0;
    await withPage(browser, {}, async (page) => {
      await subscribe(page, "ليس عنوانًا");
      assert.equal(page.url(), served.url);
    });
    assert.deepEqual(posts, []);
  });

  async function subscribe(page: Page, address: string): Promise<void> {
    await page.goto(served.url);
    await page.getByLabel("البريد الإلكتروني").fill(address);
    await page.getByRole("button", { name: "اشترك" }).click();
  }
});

/** The sample content with its form pointed at a service of this machine. */
function contentPostingTo(service: Server): string {
  const folder = join(work, "content");
  cpSync(join(project, "content"), folder, { recursive: true });
  const address = service.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const settings = readFileSync(join(folder, "site.yaml"), "utf8");
  const moved = settings.replace(
    /https:\/\/news\.example\/newsletter\/\S+/,
    `http://127.0.0.1:${port}/subscribe`,
  );
  assert.notEqual(moved, settings);
  writeFileSync(join(folder, "site.yaml"), moved);
  return folder;
}
