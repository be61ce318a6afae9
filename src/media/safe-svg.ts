/** Elements that only draw. Whatever could run, load, style or animate is not among them. */
const drawing = new Set([
  ...["svg", "g", "defs", "symbol", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line"],
  ...["polyline", "polygon", "text", "tspan", "clipPath", "mask", "pattern", "marker", "linearGradient"],
  ...[
    "radialGradient",
    "stop",
    "filter",
    "feGaussianBlur",
    "feOffset",
    "feBlend",
    "feFlood",
    "feMerge",
    "feMergeNode",
  ],
]);

/**
 * Whether an SVG draws and does nothing else: plain text of unprefixed drawing elements, no handler, no style, no address
 * but a fragment of its own. What is in doubt is refused: mending hostile markup is a parser's work, and a newsroom's
 * logo needs none of it. Compressed files are refused with the rest, since they do not start as markup does.
 */
export function isSafeSvg(text: string): boolean {
  const markup = text.replace(/^\uFEFF?\s*(?:<\?xml[^<>]*\?>)?/, "").replace(/<!--[\s\S]*?-->/g, "");
  if (!/^\s*<svg[\s>]/.test(markup) || /<[!?]|[&]#|\0/.test(markup)) return false;
  const elements = [...markup.matchAll(/<\/?([^\s<>/]*)/g)].map((match) => match[1] ?? "");
  if (!elements.every((name) => drawing.has(name))) return false;
  if (/[\s"'/](?:on\p{L}+|style|xmlns:(?!xlink)[^\s=]+)\s*=/iu.test(markup) || /javascript:/i.test(markup))
    return false;
  const addresses = [...markup.matchAll(/(?:href|src)\s*=\s*(.)(.?)/gi)];
  return (
    addresses.every(([, quote, first]) => (quote === '"' || quote === "'") && first === "#") &&
    !/url\(\s*["']?(?!#|["']#)/i.test(markup)
  );
}
