import { correctionsPage } from "../layouts/corrections-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("corrections", correctionsPage);
