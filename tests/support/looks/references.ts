import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../build-in.ts";

/** What pages looked like when somebody last said that they look right. */
export const referencesFolder = join(project, "tests", "looks", "references");

const versionFile = join(referencesFolder, "chromium.txt");

/** Undefined where there is none of this name yet. */
export function referenceLook(name: string): Buffer | undefined {
  const file = join(referencesFolder, `${name}.png`);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** The version of the browser that drew the references. */
export function referenceVersion(): string {
  return existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : "";
}

/** Replaces all references. */
export function writeReferences(version: string, looks: ReadonlyMap<string, Buffer>): void {
  rmSync(referencesFolder, { recursive: true, force: true });
  mkdirSync(referencesFolder, { recursive: true });
  writeFileSync(versionFile, `${version}\n`);
  for (const [name, png] of looks) writeFileSync(join(referencesFolder, `${name}.png`), png);
}
