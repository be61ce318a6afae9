import { searchPage } from "../layouts/search-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("search", searchPage);
