import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("document", ({ text }) => text);
