import { frontPage } from "../layouts/front-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("front", frontPage);
