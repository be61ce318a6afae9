import { hash } from "node:crypto";
import { parse } from "node:path";

/** `site.css` → `site.3f2a9c81d2.css`: whoever keeps a file under its name never meets other bytes there. */
export function hashedName(file: string, bytes: Uint8Array): string {
  const { name, ext } = parse(file);
  return `${name}.${hash("sha256", bytes).slice(0, 10)}${ext}`;
}
