// A small part of schema.org's vocabulary: the types that Nashra speaks of, what each is a kind of, and the properties
// that its pages on schema.org name. Written down from there so that tests need no network.

type Type = { readonly kindOf: readonly string[]; readonly properties: readonly string[] };

const types: Readonly<Record<string, Type>> = {
  Thing: { kindOf: [], properties: ["name", "url", "image", "description", "mainEntityOfPage", "sameAs"] },
  CreativeWork: {
    kindOf: ["Thing"],
    properties: [
      ...["headline", "author", "publisher", "datePublished", "dateModified", "inLanguage", "keywords"],
      ...["isAccessibleForFree", "isBasedOn", "citation", "isPartOf", "video", "audio", "associatedMedia"],
      ...["thumbnailUrl", "creditText", "encodingFormat", "correction", "text"],
    ],
  },
  Article: { kindOf: ["CreativeWork"], properties: ["articleSection", "articleBody"] },
  NewsArticle: { kindOf: ["Article"], properties: ["dateline"] },
  Comment: { kindOf: ["CreativeWork"], properties: ["parentItem"] },
  CorrectionComment: { kindOf: ["Comment"], properties: [] },
  OpinionNewsArticle: { kindOf: ["NewsArticle"], properties: [] },
  BackgroundNewsArticle: { kindOf: ["NewsArticle"], properties: [] },
  SocialMediaPosting: { kindOf: ["Article"], properties: ["sharedContent"] },
  BlogPosting: { kindOf: ["SocialMediaPosting"], properties: [] },
  LiveBlogPosting: {
    kindOf: ["BlogPosting"],
    properties: ["coverageStartTime", "coverageEndTime", "liveBlogUpdate"],
  },
  MediaObject: {
    kindOf: ["CreativeWork"],
    properties: ["width", "height", "contentUrl", "contentSize", "embedUrl", "encodingFormat", "uploadDate"],
  },
  VideoObject: { kindOf: ["MediaObject"], properties: ["caption", "transcript"] },
  AudioObject: { kindOf: ["MediaObject"], properties: ["caption", "transcript"] },
  ImageObject: { kindOf: ["MediaObject"], properties: ["caption"] },
  WebSite: { kindOf: ["CreativeWork"], properties: ["issn"] },
  WebPage: { kindOf: ["CreativeWork"], properties: ["breadcrumb"] },
  CollectionPage: { kindOf: ["WebPage"], properties: [] },
  Intangible: { kindOf: ["Thing"], properties: [] },
  ItemList: { kindOf: ["Intangible"], properties: ["itemListElement", "numberOfItems"] },
  BreadcrumbList: { kindOf: ["ItemList"], properties: [] },
  ListItem: { kindOf: ["Intangible"], properties: ["item", "position"] },
  Organization: { kindOf: ["Thing"], properties: ["logo", "address", "legalName"] },
  Person: { kindOf: ["Thing"], properties: ["jobTitle", "address"] },
};

/** Whether the table knows a type at all. */
export function knowsType(type: string): boolean {
  return type in types;
}

/** Every property that any type of the table has. */
export const knownProperties: ReadonlySet<string> = new Set(
  Object.values(types).flatMap(({ properties }) => properties),
);

/** What in a piece of JSON-LD the vocabulary does not have; `@id` alone points at a thing told elsewhere. */
export function vocabularyFaults(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(vocabularyFaults);
  if (!isObject(data)) return [];
  const inside = Object.entries(data).flatMap(([, value]) => vocabularyFaults(value));
  const keys = Object.keys(data);
  if ("@graph" in data || keys.join() === "@id") return inside;
  const type = data["@type"];
  if (typeof type !== "string" || !knowsType(type)) return [`no type ${String(type)}`, ...inside];
  const allowed = propertiesOf(type);
  const strange = keys.filter((key) => !key.startsWith("@") && !allowed.has(key));
  return [...strange.map((key) => `${type} has no ${key}`), ...inside];
}

/** A type's own properties and those of everything it is a kind of. */
export function propertiesOf(type: string): Set<string> {
  const { kindOf, properties } = types[type] ?? { kindOf: [], properties: [] };
  return new Set([...properties, ...kindOf.flatMap((parent) => [...propertiesOf(parent)])]);
}

/** A JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
