import type { BenchTable } from "./bench-part.ts";

/** A table as Markdown writes it, so that it can be pasted where figures are kept; columns stand under each other. */
export function alignedTable(table: BenchTable): string {
  const [headings = [], ...rows] = table;
  const widths = headings.map((_, column) => Math.max(3, ...table.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => padded(cells[column] ?? "", width)).join(" | ")} |`;
  return [line(headings), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** Numbers end under each other, words begin so. */
function padded(cell: string, width: number): string {
  return /^[\d.,—]+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}
