import { litePage } from "../layouts/lite-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("lite", litePage);
