import { listPage } from "../layouts/list-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("list", listPage);
