/** Words of the picture from `left` on, standing on `baseline`; `purpose` is a class of {@link file://./chart-style.ts}. */
export function chartText(left: number, baseline: number, words: string, purpose: string): string {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text class="${purpose}" x="${left.toFixed(1)}" y="${baseline.toFixed(1)}">${escaped}</text>`;
}
