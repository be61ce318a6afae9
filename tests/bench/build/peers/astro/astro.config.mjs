import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://bench.example",
  trailingSlash: "always",
  cacheDir: process.env.BENCH_CACHE ?? ".cache",
  markdown: { syntaxHighlight: false },
});
