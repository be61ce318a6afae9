import { newsletterResultPage } from "../layouts/newsletter-result-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("newsletter-result", newsletterResultPage);
