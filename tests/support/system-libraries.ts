import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Debian's package for each library that the pinned Chromium shares with the system. */
const packageOf: Readonly<Record<string, string>> = {
  "libnss3.so": "libnss3",
  "libnssutil3.so": "libnss3",
  "libsmime3.so": "libnss3",
  "libnspr4.so": "libnspr4",
  "libplc4.so": "libnspr4",
  "libplds4.so": "libnspr4",
  "libexpat.so.1": "libexpat1",
  "libgcc_s.so.1": "libgcc-s1",
};

/**
 * Makes sure that `executable` finds its libraries. On a throw-away machine (`CI=true`, root, Debian) it installs them;
 * anywhere else installing is the owner's business, and the error names the packages.
 */
export function provideLibraries(executable: string): void {
  const missing = missingPackages(executable);
  if (missing.length === 0) return;
  if (!isThrowAwayDebian()) throw new Error(askFor(missing));
  installPackages(missing);
  const still = missingPackages(executable);
  if (still.length > 0) throw new Error(askFor(still));
}

function missingPackages(executable: string): string[] {
  const { stdout } = spawnSync("ldd", [executable], { encoding: "utf8" });
  const libraries = [...(stdout ?? "").matchAll(/^\s*(\S+) => not found/gm)].map(([, name = ""]) => name);
  return [...new Set(libraries.map((name) => packageOf[name] ?? name))];
}

function isThrowAwayDebian(): boolean {
  return process.env["CI"] === "true" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** Test files run side by side, and apt's own lock makes the second one fail: with `flock` it waits for the first. */
function installPackages(names: readonly string[]): void {
  const commands = `apt-get -qq update && apt-get -qq install --yes --no-install-recommends ${names.join(" ")}`;
  execFileSync("flock", [join(tmpdir(), "nashra-apt.lock"), "sh", "-c", commands], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: "ignore",
  });
}

function askFor(names: readonly string[]): string {
  return `The browser tests need these system packages, please install them: apt-get install ${names.join(" ")}`;
}
