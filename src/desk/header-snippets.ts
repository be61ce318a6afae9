import type { Header } from "../build/host-headers.ts";

/** Response headers as servers are told them by hand: each a file to include in the site's own part of a configuration. */
export function headerSnippets(headers: readonly Header[]) {
  const each = (line: (name: string, value: string) => string) =>
    headers.map(([name, value]) => `${line(name, value)}\n`).join("");
  return [
    // `always`: error pages are pages, too. A block inside that adds a header of its own must include this again.
    { name: "headers.nginx.conf", text: each((name, value) => `add_header ${name} "${value}" always;`) },
    { name: "headers.Caddyfile", text: `header {\n${each((name, value) => `\t${name} "${value}"`)}}\n` },
    { name: "headers.htaccess", text: each((name, value) => `Header always set ${name} "${value}"`) },
  ] as const;
}
