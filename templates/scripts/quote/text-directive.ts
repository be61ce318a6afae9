/** What a reader selected, grown to whole words, and what stands around it in its first and last block of text. */
export type Passage = {
  readonly before: string;
  /** As far as it stands in its first block. */
  readonly first: string;
  /** As far as it stands in its last block, where that is another. */
  readonly last: string | undefined;
  readonly after: string;
  /** All of it, in one line. */
  readonly whole: string;
};

/** A passage up to so many signs is named whole, a longer one by its first and last words. */
const longest = 120;

/** So many words at each end of a longer passage, and then around it, until no other place of the page is meant. */
const edgeWords = [3, 5, 8, 16];
const contextWords = [0, 2, 4, 8, 16];

/**
 * The text directive that makes a browser scroll to a passage and mark it: `text=[before-,]start[,end][,-after]`
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). `page` is all text of the page as it is seen; browsers take the
 * first place that fits, and some overlook marks above letters, so context is added until one place is left.
 */
export function textDirective(passage: Passage, page: string): string {
  const seen = fold(page);
  let directive = "";
  for (const context of contextWords) {
    for (const edge of edgeWords) {
      const candidate = candidateOf(passage, context, edge);
      directive = written(candidate);
      if (meansOnePlace(candidate, passage, seen)) return directive;
      if (candidate.end === undefined) break;
    }
  }
  return directive;
}

/** Parts as they stand in the text, the white space between them included in the context. */
type Candidate = {
  readonly before: string;
  readonly start: string;
  readonly end: string | undefined;
  readonly after: string;
};

function candidateOf(passage: Passage, context: number, edge: number): Candidate {
  const around = { before: lastWords(passage.before, context), after: firstWords(passage.after, context) };
  const { first, last = first } = passage;
  const isOneBlock = passage.last === undefined;
  if (isOneBlock && (first.length <= longest || first.trim().split(/\s+/).length < 2 * edge))
    return { ...around, start: first, end: undefined };
  return { ...around, start: firstWords(first, edge), end: lastWords(last, edge) };
}

function meansOnePlace({ before, start, end, after }: Candidate, { whole }: Passage, page: string): boolean {
  if (end === undefined) return isOnce(fold(before + start + after), page);
  const opening = fold(before + start);
  if (!isOnce(opening, page)) return false;
  const begins = page.indexOf(opening) + opening.length - fold(start).length;
  const ending = page.indexOf(fold(end + after), begins + fold(start).length);
  return ending + fold(end).length === begins + fold(whole).length;
}

function isOnce(text: string, page: string): boolean {
  const at = page.indexOf(text);
  return at >= 0 && page.indexOf(text, at + 1) < 0;
}

/** Letters without their marks and in one line: that is how loosely browsers may compare. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function firstWords(text: string, count: number): string {
  return (text.match(/\s*\S+/g) || []).slice(0, count).join("");
}

function lastWords(text: string, count: number): string {
  const words = text.match(/\S+\s*/g) || [];
  return words.slice(Math.max(0, words.length - count)).join("");
}

function written({ before, start, end, after }: Candidate): string {
  const parts = [encoded(start)];
  if (end !== undefined) parts.push(encoded(end));
  if (before.trim()) parts.unshift(`${encoded(before)}-`);
  if (after.trim()) parts.push(`-${encoded(after)}`);
  return `text=${parts.join()}`;
}

/** Comma, hyphen and ampersand part a directive, so those of the text are percent-encoded like everything else. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, " ").trim()).replace(/-/g, "%2D");
}
