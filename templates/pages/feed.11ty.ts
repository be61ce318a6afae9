import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("feed", ({ text }) => text);
