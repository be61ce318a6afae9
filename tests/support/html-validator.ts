import { HtmlValidate } from "html-validate";

/** The preset's own style rules aside: trailing blanks are the template's, and voids are written as HTML does. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "no-trailing-whitespace": "off",
    "void-style": ["error", { style: "omit" }],
    "long-title": "off",
  },
});

/** Every fault of a whole document, a line each: line, rule, message. */
export async function htmlFaults(text: string): Promise<string[]> {
  const { results } = await validator.validateString(text);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`);
}
