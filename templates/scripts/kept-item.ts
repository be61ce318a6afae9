import { dayElement } from "./day-element.ts";
import type { KeptArticle } from "./kept-articles.ts";

/** An article on the device in a list: headline and day, and behind them what else can be done with it. */
export function keptItem({ address, headline, published }: KeptArticle, ...more: Node[]): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "story";
  const words = document.createElement("div");
  words.className = "story-words";
  const heading = document.createElement("h2");
  heading.className = "story-headline";
  const link = document.createElement("a");
  link.href = address;
  link.textContent = headline;
  heading.append(link);
  const facts = document.createElement("p");
  facts.className = "story-facts";
  facts.append(dayElement(published));
  words.append(heading, facts);
  item.append(words, ...more);
  return item;
}
