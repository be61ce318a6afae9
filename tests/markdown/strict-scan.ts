/** What a body may be made of: element → attributes. Anything else in it would be an editor's own markup. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  audio: ["controls", "preload", "src", "aria-label"],
  a: ["href", "title", "class", "rel", "dir", "id", "aria-label"],
  bdi: ["dir", "lang"],
  bdo: ["dir"],
  blockquote: ["dir", "lang"],
  br: [],
  code: ["class", "dir"],
  em: [],
  figcaption: ["dir", "lang"],
  figure: ["class", "data-player", "data-title"],
  h2: ["id", "dir", "lang"],
  h3: ["id", "dir", "lang"],
  h4: ["id", "dir", "lang"],
  h5: ["id", "dir", "lang"],
  h6: ["id", "dir", "lang"],
  hr: [],
  img: ["class", "src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding"],
  li: ["id", "dir", "lang", "value"],
  ol: ["start", "dir", "lang"],
  p: ["dir", "lang", "class"],
  picture: [],
  pre: ["dir", "tabindex"],
  s: [],
  section: ["class", "aria-label", "tabindex"],
  source: ["media", "type", "srcset", "sizes"],
  span: ["class"],
  strong: [],
  sup: [],
  table: ["dir", "lang"],
  tbody: [],
  td: ["class", "dir", "lang"],
  th: ["class", "scope", "dir", "lang"],
  thead: [],
  tr: [],
  ul: ["dir", "lang"],
  video: ["controls", "preload", "src", "poster", "aria-label"],
};

const VOID = new Set(["br", "hr", "img", "source"]);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: controls)?(?: [a-z-]+="[^"<>]*")*)>/y;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;
const SAFE_ADDRESS = /^(?:(?:https?|mailto|tel):|[^:]*$|[^:]*[/?#])/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFEFF]/;

/**
 * Everything in a body's Html that should not be there, as sentences. Stricter than a browser, which mends what it
 * reads: every `<` must start a whole, allowed, quoted and well nested tag, so no reader of Html can see another one.
 */
export function faultsIn(html: string): string[] {
  const faults: string[] = CONTROLS.test(html) ? ["a control character"] : [];
  const open: string[] = [];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    TAG.lastIndex = at;
    const [whole, end, name = "", attributes = ""] = TAG.exec(html) ?? [];
    if (whole === undefined) return [...faults, `no tag: ${html.slice(at, at + 60)}`];
    if (end === "/") {
      if (open.pop() !== name) faults.push(`</${name}> closes something else`);
    } else {
      if (!VOID.has(name)) open.push(name);
      faults.push(...faultsOfTag(name, attributes));
    }
    at += whole.length;
  }
  if (open.length > 0) faults.push(`left open: ${open.join(" ")}`);
  return faults;
}

function faultsOfTag(name: string, attributes: string): string[] {
  const allowed = ALLOWED[name];
  if (allowed === undefined) return [`<${name}> is not allowed`];
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(([, attribute = "", value = ""]) => {
    if (!allowed.includes(attribute)) return [`${attribute} on <${name}> is not allowed`];
    const isAddress = attribute === "href" || attribute === "src" || attribute === "data-player";
    return isAddress && !SAFE_ADDRESS.test(unescaped(value)) ? [`${attribute}="${value}"`] : [];
  });
}

/** What a browser reads in an attribute, without the white space and controls that it ignores in a scheme. */
function unescaped(value: string): string {
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/[^\x21-\uFFFF]/g, "");
}
