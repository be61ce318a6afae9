import type { EleventyConfig } from "@11ty/eleventy";

/**
 * Lets Eleventy read `*.11ty.ts`. Both calls are needed: with the first alone Eleventy skips the templates and says
 * nothing.
 */
export function understandTypeScript(eleventy: EleventyConfig): void {
  eleventy.addExtension("11ty.ts", { key: "11ty.js" });
  eleventy.addTemplateFormats("11ty.ts");
}
