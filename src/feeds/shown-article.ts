import type { ArticleView } from "../model/views.ts";

/** What a page shows of its article, before it knows how to say so to machines. */
export type ShownArticle = Omit<ArticleView, "structuredData" | "body" | "contents">;
