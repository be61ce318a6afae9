import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { runCommand } from "../support/run-command.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();
let newsrooms = 0;

const site =
  "title: تجربة\nurl: https://news.example\nlanguage: ar\ntimezone: Asia/Damascus\ndigits: arab\nmonths: egypt\n";
const right = "---\ntitle: خبر صحيح\ndate: 2025-01-01\nsection: politics\n---\nمتن.\n";
const wrong = "---\ntitle: خبر ناقص\ndate: 2025-13-41\nsection: politics\n---\nمتن.\n";

/** A content folder with these files, and the options that build it into a folder of its own. */
function newsroom(files: Readonly<Record<string, string>>) {
  newsrooms += 1;
  const folder = join(work, String(newsrooms));
  const content = { "site.yaml": site, "sections.yaml": "politics: { title: سياسة }\n", ...files };
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, "content", name)), { recursive: true });
    writeFileSync(join(folder, "content", name), text);
  }
  const options = ["content", "output", "cache", "report"].flatMap((name) => [
    `--${name}`,
    join(folder, name),
  ]);
  return { folder, build: (...more: string[]) => runCommand("build", [...options, ...more]) };
}

test("one bad article is named at its line, the rest is published, and the build succeeds", () => {
  const { folder, build } = newsroom({ "articles/2025/01/a.md": right, "articles/2025/01/b.md": wrong });
  const { status, output, errors } = build();
  assert.equal(status, 0);
  assert.match(errors, /^articles\/2025\/01\/b\.md:3:7 {2}date {2}.*«2025-13-41»/m);
  assert.match(output, /المنشور: مادة واحدة\./);
  assert.match(output, /مواد لم تُنشر لأخطاء فيها: مادة واحدة\./);
  assert.ok(existsSync(join(folder, "output/2025/01/a/index.html")));
  assert.ok(!existsSync(join(folder, "output/2025/01/b/index.html")));
  const report: { problems: { path: string }[] } = JSON.parse(
    readFileSync(join(folder, "report/build-report.json"), "utf8"),
  );
  assert.deepEqual(
    report.problems.map(({ path }) => path),
    ["articles/2025/01/b.md"],
  );
});

test("with --strict the same content is refused, and the earlier site stands", () => {
  const { folder, build } = newsroom({ "articles/2025/01/a.md": right });
  assert.equal(build("--strict").status, 0);
  writeFileSync(join(folder, "content/articles/2025/01/b.md"), wrong);
  const { status, errors } = build("--strict");
  assert.equal(status, 1);
  assert.match(errors, /b\.md:3:7/);
  assert.ok(existsSync(join(folder, "output/2025/01/a/index.html")));
});

test("when nothing could be published the build fails and writes nothing", () => {
  const { folder, build } = newsroom({ "articles/2025/01/b.md": wrong });
  const { status, errors } = build();
  assert.equal(status, 1);
  assert.match(errors, /لم يُنشر شيء/);
  assert.ok(!existsSync(join(folder, "output")));
});

test("a newsroom without articles yet has a front page and its sections", () => {
  const { folder, build } = newsroom({});
  assert.equal(build().status, 0);
  assert.ok(existsSync(join(folder, "output/index.html")));
  assert.ok(existsSync(join(folder, "output/sections/politics/index.html")));
});

test("a broken site.yaml is a problem line, not a stack trace", () => {
  const { status, errors } = newsroom({ "site.yaml": "title: [\n", "articles/2025/01/a.md": right }).build();
  assert.equal(status, 1);
  assert.match(errors, /^site\.yaml:\d+:\d+ {2}/m);
  assert.doesNotMatch(errors, /\n\s+at /);
});

test("words come in English with --lang en", () => {
  const { output, errors } = newsroom({
    "articles/2025/01/a.md": right,
    "articles/2025/01/b.md": wrong,
  }).build("--lang", "en");
  assert.match(output, /Published: 1 article\./);
  assert.match(errors, /b\.md:3:7 {2}date {2}\S*.*2025-13-41/);
});

test("--help lists commands and options", () => {
  const { status, output } = runCommand("build", ["--help"]);
  assert.equal(status, 0);
  for (const option of ["--content", "--now", "--strict", "npm run check"])
    assert.ok(output.includes(option));
});

test("an unknown option or command is wrong usage", () => {
  assert.equal(runCommand("build", ["--wibble"]).status, 2);
  assert.equal(runCommand("explode", []).status, 2);
  assert.equal(runCommand("build", ["--now", "غدًا"]).status, 2);
});

test("an output folder with somebody's own files is refused in one sentence", () => {
  const { folder, build } = newsroom({ "articles/2025/01/a.md": right });
  mkdirSync(join(folder, "output"));
  writeFileSync(join(folder, "output/thesis.txt"), "عمل سنين");
  const { status, errors } = build();
  assert.equal(status, 2);
  assert.match(errors, /لم تصنعها نشرة/);
});

test("a file where a folder must be is wrong usage, in one sentence", {
  skip: process.platform === "win32",
}, () => {
  const { folder, build } = newsroom({ "articles/2025/01/a.md": right });
  writeFileSync(join(folder, "cache"), "a file where a folder must be");
  const { status, errors } = build();
  assert.equal(status, 2);
  assert.match(errors, /والمطلوب مجلد/);
  assert.equal(errors.trim().split("\n").length, 1);
});

test("nothing below the content folder is written", () => {
  const { folder, build } = newsroom({ "articles/2025/01/a.md": right });
  const before = JSON.stringify(
    runCommand("check", ["--content", join(folder, "content"), "--format", "json"]),
  );
  build();
  assert.equal(
    JSON.stringify(runCommand("check", ["--content", join(folder, "content"), "--format", "json"])),
    before,
  );
  assert.ok(!existsSync(join(folder, "content/.cache")));
});

test("check prints every problem as JSON for programs", () => {
  const { folder } = newsroom({ "articles/2025/01/a.md": right, "articles/2025/01/b.md": wrong });
  const { status, output } = runCommand("check", ["--content", join(folder, "content"), "--format", "json"]);
  assert.equal(status, 1);
  const [problem]: Record<string, unknown>[] = JSON.parse(output);
  assert.deepEqual(
    {
      path: problem?.["path"],
      line: problem?.["line"],
      column: problem?.["column"],
      field: problem?.["field"],
      severity: problem?.["severity"],
    },
    { path: "articles/2025/01/b.md", line: 3, column: 7, field: "date", severity: "error" },
  );
});

test("--quiet says only what is wrong, --timings what each stage took", () => {
  const { build } = newsroom({ "articles/2025/01/a.md": right, "articles/2025/01/b.md": wrong });
  const quiet = build("--quiet");
  assert.equal(quiet.output, "");
  assert.match(quiet.errors, /b\.md:3:7/);
  assert.match(build("--timings").output, /^قراءة المحتوى وفحصه · المدة بالثواني: [٠-٩٫]+$/m);
});

test("the report holds what the command line says: numbers, stages, problems", () => {
  const { folder, build } = newsroom({ "articles/2025/01/a.md": right });
  build();
  const report = JSON.parse(readFileSync(join(folder, "report/build-report.json"), "utf8"));
  assert.ok(report.seconds > 0 && report.megabytes > 0);
  assert.deepEqual(report.stages.map(({ stage }: { stage: string }) => stage).slice(0, 2), [
    "reading",
    "planning",
  ]);
  assert.deepEqual(report.failure, []);
});

test("a build that fails leaves its report too, with the sentence that it ended with", () => {
  const { folder, build } = newsroom({ "articles/2025/01/a.md": right });
  mkdirSync(join(folder, "output"));
  writeFileSync(join(folder, "output/thesis.txt"), "عمل سنين");
  build();
  const report = JSON.parse(readFileSync(join(folder, "report/build-report.json"), "utf8"));
  assert.match(report.failure[0], /لم تصنعها نشرة/);
});

test("hosts are told which headers to send: in the site for those who read them there, in the reports for all others", () => {
  const { folder, build } = newsroom({ "articles/2025/01/a.md": right });
  build();
  const headers: Record<string, string> = JSON.parse(
    readFileSync(join(folder, "report/headers.json"), "utf8"),
  );
  assert.match(headers["Content-Security-Policy"] ?? "", /^default-src 'none'; .*; frame-ancestors 'self'$/);
  assert.equal(headers["X-Content-Type-Options"], "nosniff");
  assert.equal(headers["Cache-Control"], undefined);
  const inSite = readFileSync(join(folder, "output/_headers"), "utf8");
  const nginx = readFileSync(join(folder, "report/headers.nginx.conf"), "utf8");
  for (const [name, value] of Object.entries(headers)) {
    assert.doesNotMatch(value, /["\n]/);
    assert.ok(inSite.startsWith("/*\n") && inSite.includes(`\n  ${name}: ${value}\n`), name);
    assert.ok(nginx.includes(`add_header ${name} "${value}" always;\n`), name);
  }
  assert.match(inSite, /^\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
});

test("README's nginx configuration loses no header: where a block adds one of its own, nginx forgets all outside it", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
  const nginx = readme.split("```nginx")[1]?.split("```")[0] ?? "";
  const blocks = nginx.split(/^ *(?:server|location).*\{$/m).slice(1);
  assert.equal(blocks.length, 2);
  for (const block of blocks) {
    assert.match(block, /add_header Cache-Control \$kept;/);
    assert.match(block, /include .*headers\.nginx\.conf;/);
  }
});

test("--portable makes links to files, and no page that a disk could not serve", () => {
  const { folder, build } = newsroom({ "articles/2025/01/a.md": right });
  build("--portable");
  const front = readFileSync(join(folder, "output/index.html"), "utf8");
  assert.match(front, /href="2025\/01\/a\/index\.html"/);
  assert.ok(!existsSync(join(folder, "output/search")) && !existsSync(join(folder, "output/_headers")));
  build();
  assert.match(readFileSync(join(folder, "output/index.html"), "utf8"), /href="2025\/01\/a\/"/);
});
