/**
 * Turns a sheet written left to right into its right-to-left twin. Rejects a block directive that is not closed, or
 * closed twice: rtlcss keeps its directives in a global of its module, so that one open `begin` would silently stop
 * the flipping of every later sheet.
 */
export async function flipToRightToLeft(css: string): Promise<string> {
  refuseUnbalanced(css);
  // Loaded only when a sheet is made: a build that has kept its sheets starts sooner without it.
  const { default: rtlcss } = await import("rtlcss");
  return rtlcss.process(css);
}

/** Block directives as rtlcss reads them: https://rtlcss.com/learn/usage-guide/control-directives/ */
const blockDirective = /\/\*!?\s*rtl:(begin|end):(?<name>[\p{L}-]+)/gu;

function refuseUnbalanced(css: string): void {
  const open: string[] = [];
  for (const directive of css.matchAll(blockDirective)) {
    const name = directive.groups?.["name"] ?? "";
    if (directive[1] === "begin") open.push(name);
    else if (open.pop() !== name)
      throw new Error(`rtl:end:${name} at ${lineOf(css, directive.index)} closes nothing`);
  }
  if (open.length > 0) throw new Error(`rtl:begin:${open.join(", rtl:begin:")} is never closed`);
}

function lineOf(css: string, index: number): string {
  return `line ${css.slice(0, index).split("\n").length}`;
}
