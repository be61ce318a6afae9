/** A piece that is spoken in one go, and the block of text it stands in. */
export type SpeechPart = { readonly block: Element; readonly text: string };

/** Chromium falls silent after some fifteen seconds of one utterance; so many signs of Arabic take about ten. */
const longest = 160;

/** What is read of an article, in order: its headline, its summary, its words. No captions, tables, code and footnotes. */
export function speechParts(article: Element): SpeechPart[] {
  const spoken = article.querySelectorAll(
    "h1,.standfirst,.article-body p,.article-body li,.article-body h2,.article-body h3,.article-body h4",
  );
  return [...spoken]
    .filter((block) => !block.querySelector("p,li") && !block.closest("figure,.footnotes,table"))
    .flatMap((block) => piecesOf(textOf(block)).map((text) => ({ block, text })));
}

/** Without the raised numbers of footnotes. */
function textOf(block: Element): string {
  const copy = document.createElement("div");
  copy.append(...Array.from(block.childNodes, (node) => node.cloneNode(true)));
  for (const number of copy.querySelectorAll("sup")) number.remove();
  return copy.textContent || "";
}

/** Sentence by sentence; a very long one is cut where it breathes, or else between two words. */
export function piecesOf(text: string): string[] {
  return sentencesOf(text.replace(/\s+/g, " ")).flatMap((sentence) => {
    const pieces: string[] = [];
    let rest = sentence.trim();
    while (rest.length > longest) {
      const start = rest.slice(0, longest);
      const breath = Math.max(start.lastIndexOf("،"), start.lastIndexOf("؛"), start.lastIndexOf(":"));
      const end = breath > longest / 3 ? breath + 1 : start.lastIndexOf(" ") + 1 || longest;
      pieces.push(rest.slice(0, end).trim());
      rest = rest.slice(end).trim();
    }
    return rest ? [...pieces, rest] : pieces;
  });
}

function sentencesOf(text: string): string[] {
  // Firefox before 125 does not know it.
  if (!("Segmenter" in Intl)) return text.match(/[^.!?؟…]+[.!?؟…»]*/g) || [];
  const segments = new Intl.Segmenter("ar", { granularity: "sentence" }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}
