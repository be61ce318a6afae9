import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { project } from "../support/build-in.ts";

/** The schemas of sitemaps.org, which may lie beside the project. */
const schemas = join(project, "../shared/corpora/vectors/sitemap-xsd/tests");

export const hasSitemapSchemas = existsSync(schemas);

/** What a test says without them. */
export const noSitemapSchemas =
  "The schemas of sitemaps.org are not beside this clone, so no sitemap was held to them.";

/** What xmllint finds in sitemaps or their index, by the schemas of sitemaps.org and our own of Google's two extensions. */
export async function sitemapFaults(files: Readonly<Record<string, string>>): Promise<string[]> {
  const names = ["sitemap.xsd", "siteindex.xsd"];
  const kinds = names.map((schema) => validated(files, schema, schema === "siteindex.xsd"));
  return (await Promise.all(kinds)).flat();
}

async function validated(
  files: Readonly<Record<string, string>>,
  schema: string,
  index: boolean,
): Promise<string[]> {
  const xml = Object.entries(files)
    .map(([name, contents]) => ({ fileName: name.replaceAll("/", "-"), contents }))
    .filter(({ contents }) => contents.includes("<sitemapindex") === index);
  if (xml.length === 0) return [];
  const preload = [
    { fileName: schema, contents: readFileSync(join(schemas, schema), "utf8") },
    ...["sitemap-image.xsd", "sitemap-news.xsd"].map((fileName) => ({
      fileName,
      contents: readFileSync(join(import.meta.dirname, fileName), "utf8"),
    })),
  ];
  const both = { fileName: "both.xsd", contents: importing(schema) };
  const { errors } = await validateXML({ xml, schema: [both], preload });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The schema of sitemaps.org demands that what it does not know is known to another one. */
function importing(schema: string): string {
  return `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="${schema}"/>
<xsd:import namespace="http://www.google.com/schemas/sitemap-image/1.1" schemaLocation="sitemap-image.xsd"/>
<xsd:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="sitemap-news.xsd"/>
</xsd:schema>`;
}
