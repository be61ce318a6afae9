/** Which way a quotation mark points; undefined where its neighbours do not say. */
type Side = "opens" | "closes" | undefined;

/** A quotation that began; `straight` when it began with a straight mark. */
type Opening = { readonly from: number; readonly straight: boolean };
type Quotation = Opening & { readonly to: number };

const MARK = /["«»]/g;

/** What an opening mark may stand behind, and a closing one before. */
const BEFORE_OPENING = /[\s([{«‹“"'\-–—/:،,؛*_]/;
const BEHIND_CLOSING = /[\s)\]}»›”"'\-–—/:؛،,.!?؟…*_]/;

/** Articles and prepositions written together with the next word: «و"الغرباء"», «بـ"أشد العبارات"», «ال"هدنة"». */
const PROCLITIC = /(?:^|[^\p{L}\p{M}])[وفبلكأ]{0,3}(?:ال|ل)?\u0640*$/u;
const LONGEST_PROCLITIC = 8;

/**
 * The longest quotation that is believed to hold another one, in signs: two or three sentences. A mark that somebody
 * forgot to close would else swallow the quotations of half an article.
 */
const LONGEST_HOLDER = 400;

const DIGIT = /[0-9\u0660-\u0669\u06F0-\u06F9]/;

/**
 * Straight quotation marks of an Arabic text as «…», inside another quotation as ‹…›; every other sign stays, so the
 * text keeps its length. ‹› and not “”, because like «» they turn with the direction of the text (UAX #9, 6.2 and
 * BidiMirroring.txt), and because CLDR's Arabic prints ”…“, the other way round than most keyboards give them.
 *
 * Marks that stand alone stay as typed, and so do inches and seconds (5"), attributes (=") and all single marks.
 */
export function arabicQuotes(text: string): string {
  if (!text.includes('"')) return text;
  const signs = new Map<number, string>();
  const ends: number[] = [];
  for (const { from, to, straight } of believable(quotations(text))) {
    while ((ends.at(-1) ?? to) < from) ends.pop();
    if (straight) {
      signs.set(from, ends.length === 0 ? "«" : "‹");
      signs.set(to, ends.length === 0 ? "»" : "›");
    }
    ends.push(to);
  }
  return signs.size === 0 ? text : text.replace(/"/g, (mark, at: number) => signs.get(at) ?? mark);
}

/** A straight pair round other quotations is left as typed when it is too long to be one. Quotations come in order. */
function believable(found: readonly Quotation[]): Quotation[] {
  return found.filter(({ from, to, straight }, index) => {
    const next = found[index + 1];
    const holdsAnother = next !== undefined && next.from < to;
    return !(straight && holdsAnother && to - from > LONGEST_HOLDER);
  });
}

/** All quotations, typed «…» included, by where they begin. They never cross. */
function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const open: Opening[] = [];
  const depthsOfTyped: number[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    if (mark === "«") depthsOfTyped.push(open.push({ from: at, straight: false }) - 1);
    else if (mark === "»") {
      // A typed » ends what its « began; straight marks still open in between stand alone.
      const [opening] = open.splice(depthsOfTyped.pop() ?? open.length);
      if (opening !== undefined) found.push({ ...opening, to: at });
    } else {
      const role = roleOf(text, at, open.at(-1));
      if (role === "opens") open.push({ from: at, straight: true });
      const opening = role === "closes" ? open.pop() : undefined;
      if (opening !== undefined) found.push({ ...opening, to: at });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Where the neighbours do not decide, marks open and close in turn. Undefined: no quotation mark, or a lonely one. */
function roleOf(text: string, at: number, inside: Opening | undefined): Side {
  const before = text[at - 1] ?? " ";
  if (before === "=") return undefined;
  const side = sideOf(text, at);
  if (inside?.straight) return side === "opens" ? "opens" : "closes";
  return side === "closes" || DIGIT.test(before) ? undefined : "opens";
}

function sideOf(text: string, at: number): Side {
  const before = text[at - 1] ?? " ";
  const behind = text[at + 1] ?? " ";
  if (BEHIND_CLOSING.test(behind)) return /\s/.test(before) ? undefined : "closes";
  if (BEFORE_OPENING.test(before)) return "opens";
  return PROCLITIC.test(text.slice(Math.max(0, at - LONGEST_PROCLITIC), at)) ? "opens" : undefined;
}
