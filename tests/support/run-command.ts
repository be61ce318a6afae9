import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { project } from "./build-in.ts";

/** What a command printed and how it ended. */
export type CommandRun = { readonly status: number | null; readonly output: string; readonly errors: string };

/** Runs `npm run <command> -- <options>` without npm around it, as a process of its own. */
export function runCommand(
  command: string,
  options: readonly string[],
  surroundings: { readonly folder?: string; readonly env?: Readonly<Record<string, string>> } = {},
): CommandRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, "src/cli.ts"), command, ...options],
    {
      cwd: surroundings.folder ?? project,
      env: { ...process.env, ...surroundings.env },
      encoding: "utf8",
    },
  );
  return { status, output: stdout, errors: stderr };
}
