import fc from "fast-check";
import type { Edit } from "./edit.ts";
import type { OtherCode } from "./other-code.ts";

/** Each changes what some part of the output is made of: words, colours, markup, scripts, feeds, cards, index, copies. */
const otherCodes: readonly OtherCode[] = [
  { file: "templates/words.ts", from: "الصفحة الأولى", to: "الواجهة" },
  { file: "templates/parts/story-card.ts", from: "class=", to: "data-edited class=" },
  { file: "templates/styles/tokens.css", from: "#ffffff", to: "#fffffe" },
  { file: "templates/scripts/page.ts", from: "import", to: "document.title += '…';\nimport" },
  { file: "src/markdown/words.ts", from: "يوتيوب", to: "يوتوب" },
  { file: "src/media/social-card.ts", from: "#a3262c", to: "#a3262d" },
  { file: "src/arabic/calendar-names.ts", from: "أكتوبر", to: "اكتوبر" },
  { file: "src/search/search-record.ts", from: "keys(headline)", to: "keys(section.title)" },
  { file: "public/favicon.svg", from: "<svg", to: "<svg " },
];

/** Only words and markup leave every asset as it was, so that nothing but the code's hash tells of them. */
const ofPagesAlone = otherCodes.slice(0, 2);

/** The code of the software is another for one build: the command line runs in a copy of the project. */
export const codeEdits: fc.Arbitrary<Edit> = fc
  .oneof(fc.constantFrom(...ofPagesAlone), fc.constantFrom(...otherCodes))
  .map((otherCode) => ({
    kind: "change a template or other code",
    name: `${otherCode.file}: ${otherCode.from} becomes ${otherCode.to}`,
    apply: (room) => {
      room.otherCode = otherCode;
    },
  }));
