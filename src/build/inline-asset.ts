import { hash } from "node:crypto";
import type { InlineAsset } from "../model/inline-asset.ts";

/** Gives a text its hash. Once for each text of a build, never once a page. */
export function inlineAsset(element: InlineAsset["element"], text: string): InlineAsset {
  return { html: text, element, hash: `sha256-${hash("sha256", text, "base64")}` };
}

/** Every inline text that pages of these assets may hold, however deep it stands in them. */
export function inlineAssetsIn(assets: unknown): InlineAsset[] {
  if (typeof assets !== "object" || assets === null) return [];
  if (isInlineAsset(assets)) return [assets];
  return Object.values(assets).flatMap(inlineAssetsIn);
}

function isInlineAsset(value: object): value is InlineAsset {
  return "element" in value && "hash" in value && "html" in value;
}
