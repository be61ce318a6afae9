/** The package ships no types; its default export is a plug-in for markdown-it without options. */
declare module "markdown-it-footnote" {
  import type { MarkdownIt } from "markdown-it";

  const footnote: (parser: MarkdownIt) => void;
  export default footnote;
}
