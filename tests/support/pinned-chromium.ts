import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import type { BrowserChoice } from "./browser-choice.ts";
import { provideLibraries } from "./system-libraries.ts";

/**
 * The Chromium that the lock file pins, unpacked once into `node_modules/.cache/`; undefined where the package's
 * binary cannot run (it is built for Linux on x64).
 */
export async function pinnedChromium(): Promise<BrowserChoice | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const executablePath = join(cacheFolder(), `chromium-${packageVersion()}`);
  if (!existsSync(executablePath)) await unpack(executablePath);
  provideLibraries(executablePath);
  return { executablePath, env: { FONTCONFIG_FILE: fontConfiguration() } };
}

/** Several test files may do this at once: each unpacks a copy of its own, and the last rename wins. */
async function unpack(executablePath: string): Promise<void> {
  mkdirSync(cacheFolder(), { recursive: true });
  const own = `${executablePath}.${process.pid}`;
  const packed = createReadStream(join(packageFolder(), "bin", "chromium.br"));
  await pipeline(packed, createBrotliDecompress(), createWriteStream(own));
  chmodSync(own, 0o755);
  renameSync(own, executablePath);
}

/**
 * A machine without any font shows no text at all, so the typeface of the site is also a font of the test's system:
 * https://fontconfig.pages.freedesktop.org/fontconfig/fontconfig-user.html
 */
function fontConfiguration(): string {
  const file = join(cacheFolder(), "fonts.conf");
  const own = `${file}.${process.pid}`;
  const folders = [
    fileURLToPath(new URL("fonts/ttf", import.meta.resolve("vazirmatn/package.json"))),
    "/usr/share/fonts",
  ];
  const listed = folders.map((folder) => `<dir>${folder}</dir>`).join("");
  const cache = `<cachedir>${join(cacheFolder(), "fontconfig")}</cachedir>`;
  writeFileSync(own, `<?xml version="1.0"?><fontconfig>${listed}${cache}</fontconfig>`);
  renameSync(own, file);
  return file;
}

function cacheFolder(): string {
  return fileURLToPath(new URL("../../node_modules/.cache/nashra/", import.meta.url));
}

function packageFolder(): string {
  return fileURLToPath(new URL("..", import.meta.resolve("@sparticuz/chromium")));
}

function packageVersion(): string {
  const facts: { version?: string } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8"));
  return facts.version ?? "";
}
