import type { Shell, StructuredData } from "../model/views.ts";
import { jsonLd } from "./json-ld.ts";
import { publisher, webSite } from "./publisher.ts";

/** The front page for search engines: whose site it is, and what it is called. */
export function frontData(shell: Shell): StructuredData {
  return jsonLd([publisher(shell), webSite(shell)]);
}
