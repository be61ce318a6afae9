import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const articles = defineCollection({
  loader: glob({ pattern: "**/*.md", base: "./content/articles", generateId: ({ entry }) => entry.replace(/\.md$/, "") }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    description: z.string(),
    section: z.string(),
    tags: z.array(z.string()),
  }),
});

export const collections = { articles };
