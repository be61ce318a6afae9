import { excerptOf, piecesOf } from "../../../src/arabic/excerpt.ts";
import { queryWords } from "../../../src/arabic/search-words.ts";
import type { SearchResult } from "../../../src/model/search-index.ts";
import { dayElement } from "../day-element.ts";

/** How many words of an article a result shows. */
const excerptLength = 32;

/** One result: headline, the words around what was found, section and day. Everything is text, whatever it holds. */
export function resultItem(
  { raw_url, content, meta }: SearchResult,
  query: string,
  site: string,
): HTMLLIElement {
  const asked = queryWords(query);
  const item = document.createElement("li");
  const headline = element("h2", "story-headline");
  const link = document.createElement("a");
  link.href = new URL(raw_url.slice(1), new URL(site, location.href)).href;
  link.append(...marked(meta.title, asked));
  headline.append(link);
  const summary = element("p", "story-summary");
  summary.append(...marked(excerptOf(content, asked, excerptLength), asked));
  const facts = element("p", "story-facts");
  const section = document.createElement("span");
  section.textContent = `${meta.section} · `;
  facts.append(section, dayElement(meta.date));
  item.className = "story";
  const words = element("div", "story-words");
  words.append(headline, summary, facts);
  item.append(words);
  return item;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function marked(text: string, asked: readonly string[]): Node[] {
  return piecesOf(text, asked).map((piece) => {
    if (!piece.found) return document.createTextNode(piece.text);
    const mark = document.createElement("mark");
    mark.textContent = piece.text;
    return mark;
  });
}
