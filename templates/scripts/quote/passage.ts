import type { Passage } from "./text-directive.ts";

const blocks = "p,li,h2,h3,h4,h5,h6,td,th,figcaption,pre";
const ofWord = /[\p{L}\p{M}\p{N}_]/u;

/** Nothing where the selection holds no word, or does not lie in a body. */
export function selectedPassage(selection: Selection | null): Passage | undefined {
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const parts = selectedTexts(range);
  const [from, to] = [parts[0], parts[parts.length - 1]];
  if (!from || !to) return undefined;
  const start = from === range.startContainer ? range.startOffset : 0;
  const end = to === range.endContainer ? range.endOffset : to.length;
  const [head, tail] = [blockOf(from), blockOf(to)];
  if (!head || !tail) return undefined;
  const headText = head.textContent || "";
  const tailText = tail.textContent || "";
  const [startedAt, endedAt] = [offsetIn(head, from, start), offsetIn(tail, to, end)];
  const [startAt, endAt] = [wordStart(headText, startedAt), wordEnd(tailText, endedAt)];
  range.setStart(from, start);
  range.setEnd(to, end);
  const grown = headText.slice(startAt, startedAt) + range + tailText.slice(endedAt, endAt);
  const isOne = head === tail;
  return {
    before: headText.slice(0, startAt),
    first: headText.slice(startAt, isOne ? endAt : undefined),
    last: isOne ? undefined : tailText.slice(0, endAt),
    after: tailText.slice(endAt),
    whole: grown.replace(/\s+/g, " ").trim(),
  };
}

/** The pieces of text that a selection touches with more than white space, in order. */
function selectedTexts(range: Range): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node) || !blockOf(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (node.data.slice(start, end).trim()) texts.push(node);
  }
  return texts;
}

function blockOf(text: Text): Element | null {
  const block = text.parentElement?.closest(blocks);
  return block?.closest(".article-body") ? block : null;
}

function offsetIn(block: Element, text: Text, offset: number): number {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(text, offset);
  return range.toString().length;
}

/** Browsers find whole words only; white space at the edges is none of the passage. */
function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && ofWord.test(text[at] || "") && ofWord.test(text[at - 1] || "")) at -= 1;
  while (/\s/.test(text[at] || "")) at += 1;
  return at;
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && ofWord.test(text[at - 1] || "") && ofWord.test(text[at] || "")) at += 1;
  while (/\s/.test(text[at - 1] || "")) at -= 1;
  return at;
}
