import { spawnSync } from "node:child_process";
import type { VersionsOf } from "../content/choose-version.ts";

/** So many commits of a file are looked at, of so many files: a build that fails in more places is for people to mend. */
const most = { commits: 20, files: 50 };

/** For all answers to one question together; content files are at most 2 MiB. */
const mostBytes = 64 * 1024 * 1024;
const mostMilliseconds = 20_000;

/**
 * Earlier versions of a file as git knows them: those of the newest commits of the present branch that touched it. None where
 * git or a work tree is missing. The same repository gives the same answers.
 */
export function gitVersions(content: string): VersionsOf {
  const known = new Map<string, readonly Uint8Array[]>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined || known.size >= most.files) return before ?? [];
    const versions = blobsOf(content, path).flatMap((blob) => bytesOf(content, blob));
    known.set(path, versions);
    return versions;
  };
}

/** Names of the file's contents, each once; `-m` lists what a merge brought, too. */
function blobsOf(content: string, path: string): readonly string[] {
  const listing = git(content, [
    ...["log", "-n", `${most.commits}`, "-m", "--raw", "--no-abbrev", "--no-renames", "--format=", "-z"],
    ...["--no-ext-diff", "--no-textconv", "--no-show-signature", "--relative", "--", `./${path}`],
  ]);
  return [...new Set(blobsIn(listing.toString("utf8")))];
}

/**
 * Of pairs `:modes names status␀path␀` (git-diff(1), raw output format): regular files only. Every second piece is a
 * path, which may look like anything and is not looked at.
 */
function blobsIn(listing: string): readonly string[] {
  return listing.split("\0").flatMap((piece, index) => {
    const blob = /^\n*:\d{6} 100\d{3} [0-9a-f]+ ([0-9a-f]{40,64}) [A-Z]/.exec(piece)?.[1];
    return blob === undefined || index % 2 === 1 ? [] : [blob];
  });
}

function bytesOf(content: string, blob: string): readonly Uint8Array[] {
  const bytes = git(content, ["cat-file", "blob", blob]);
  return bytes.length === 0 ? [] : [bytes];
}

/** What git prints; nothing when it fails. No shell, no pager, no question, and a path is never a pattern. */
function git(content: string, words: readonly string[]): Buffer {
  const options = { maxBuffer: mostBytes, timeout: mostMilliseconds, env: environment() };
  const { status, stdout, error } = spawnSync("git", ["-C", content, "--no-pager", ...words], {
    ...options,
    stdio: ["ignore", "pipe", "ignore"],
    windowsHide: true,
  });
  return status === 0 && error === undefined ? stdout : Buffer.alloc(0);
}

/** Without what a hook that runs the build was told: it may name another repository. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return {
    ...Object.fromEntries(inherited),
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
  };
}
