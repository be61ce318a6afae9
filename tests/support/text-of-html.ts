/** The lines of a page's text in the order of its source: markup gone, empty lines gone. For pages without a browser. */
export function textLines(html: string): string[] {
  return html
    .replace(/<(script|head)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Whether `wanted` stand among `lines` in this order. */
export function inOrder(lines: readonly string[], wanted: readonly string[]): boolean {
  let next = 0;
  for (const line of lines) if (line === wanted[next]) next += 1;
  return next === wanted.length;
}
