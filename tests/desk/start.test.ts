import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { project } from "../support/build-in.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();
const articles = join(work, "content/articles/2025/01");

describe("npm start", () => {
  let server: ChildProcess;
  let url: string;
  let options: readonly string[];

  before(async () => {
    mkdirSync(articles, { recursive: true });
    writeFileSync(
      join(work, "content/site.yaml"),
      "title: تجربة\nurl: https://news.example\ntimezone: Asia/Damascus\n",
    );
    writeFileSync(join(work, "content/sections.yaml"), "politics: { title: سياسة }\n");
    write("first", "المتن الأول");
    options = ["content", "output", "cache", "report"].flatMap((name) => [`--${name}`, join(work, name)]);
    server = startAt("0", options);
    url = await addressPrintedBy(server);
  });
  after(() => ended(server));

  test("shows the site", async () => {
    assert.match(await textAt("2025/01/first/"), /المتن الأول/);
  });

  test("shows an edit, a new article and a deletion soon after the save", async () => {
    write("first", "المتن الثاني");
    await until(async () => (await textAt("2025/01/first/")).includes("المتن الثاني"));
    write("second", "مقال آخر");
    await until(async () => (await textAt("")).includes("2025/01/second/"));
    rmSync(join(articles, "second.md"));
    await until(async () => !(await textAt("")).includes("2025/01/second/"));
  });

  test("goes on after an article that is wrong, and leaves only that one out", async () => {
    write("second", "مقال آخر");
    await until(async () => (await textAt("")).includes("2025/01/second/"));
    writeFileSync(join(articles, "second.md"), "---\ntitle: [\n---\n");
    await until(async () => !(await textAt("")).includes("2025/01/second/"));
    assert.match(await textAt("2025/01/first/"), /المتن/);
  });

  test("shows a section by its new name, and the site goes on after a registry that is wrong", async () => {
    const file = join(work, "content/sections.yaml");
    writeFileSync(file, "politics: [\n");
    await wait(300);
    writeFileSync(file, "politics: { title: محليات }\n");
    await until(async () => (await textAt("2025/01/first/")).includes("محليات"));
  });

  test("shows an edit in a folder that came a moment ago", async () => {
    mkdirSync(join(articles, "new"));
    write("new/third", "متن");
    await until(async () => (await textAt("2025/01/third/")).includes("متن"));
    write("new/third", "متن آخر");
    await until(async () => (await textAt("2025/01/third/")).includes("متن آخر"));
    rmSync(join(articles, "new"), { recursive: true });
    await until(async () => (await fetch(`${url}2025/01/third/`)).status === 404);
  });

  test("where the port is taken, the address that is printed is the one that it is served at", async () => {
    const other = startAt(new URL(url).port, options);
    try {
      const otherUrl = await addressPrintedBy(other);
      assert.notEqual(otherUrl, url);
      assert.equal(await (await fetch(otherUrl)).text(), await textAt(""));
    } finally {
      await ended(other);
    }
  });

  test("answers an address that is not UTF-8 and lives on", async () => {
    assert.equal((await fetch(`${url}%zz/`)).status, 400);
    assert.equal((await fetch(url)).status, 200);
  });

  async function textAt(path: string): Promise<string> {
    return (await fetch(url + path)).text();
  }
});

function startAt(port: string, options: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(project, "src/cli.ts"), "start", "--port", port, ...options]);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, "exit");
}

function write(name: string, body: string): void {
  writeFileSync(
    join(articles, `${name}.md`),
    `---\ntitle: خبر\ndate: 2025-01-01\nsection: politics\n---\n${body}\n`,
  );
}

/** Listens on after that: a server whose output nobody reads would end at its next line. */
function addressPrintedBy(server: ChildProcess): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = printed.match(/http:\/\/localhost:\d+\//)?.[0];
      if (url !== undefined) resolve(url);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", () => reject(new Error(`the server ended: ${printed}`)));
  });
}

/** Generous, because a busy machine may be slow; what matters is that it happens. */
async function until(happened: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await happened()) return;
    await wait(50);
  }
  assert.fail("it did not happen within ten seconds");
}
