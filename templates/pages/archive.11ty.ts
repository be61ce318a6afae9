import { archivePage } from "../layouts/archive-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("archive", archivePage);
