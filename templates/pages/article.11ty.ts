import { articlePage } from "../layouts/article-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("article", articlePage);
