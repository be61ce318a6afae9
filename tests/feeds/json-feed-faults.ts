/**
 * What a text breaks of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): required fields, types, known names,
 * absolute addresses and RFC 3339 dates. Empty when it breaks nothing.
 */
export function jsonFeedFaults(text: string): string[] {
  const feed: unknown = JSON.parse(text);
  const items = isObject(feed) && Array.isArray(feed["items"]) ? feed["items"] : [];
  const ids = items.map((item) => (isObject(item) ? item["id"] : undefined));
  return [
    ...faultsOf(feed, feedFields, "feed"),
    ...(isObject(feed) && feed["version"] !== "https://jsonfeed.org/version/1.1" ? ["feed.version"] : []),
    ...items.flatMap((item, index) => faultsOf(item, itemFields, `items[${index}]`)),
    ...(new Set(ids).size === ids.length ? [] : ["two items have one id"]),
  ];
}

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, { readonly check: Check; readonly required?: true }>>;

const text: Check = (value) => typeof value === "string" && value !== "";
const anyText: Check = (value) => typeof value === "string";
const address: Check = (value) => typeof value === "string" && /^https?:\/\/[\x21-\x7E]+$/.test(value);
const date: Check = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const objectOf =
  (fields: Fields): Check =>
  (value) =>
    faultsOf(value, fields, "").length === 0;

const author = objectOf({
  name: { check: text, required: true },
  url: { check: address },
  avatar: { check: address },
});
const hub = objectOf({ type: { check: text, required: true }, url: { check: address, required: true } });

const feedFields: Fields = {
  version: { check: text, required: true },
  title: { check: text, required: true },
  // The format says of both: "if a feed is published on the public web, this should be considered as required".
  home_page_url: { check: address, required: true },
  feed_url: { check: address, required: true },
  description: { check: text },
  language: { check: (value) => value === "ar", required: true },
  authors: { check: listOf(author) },
  hubs: { check: listOf(hub) },
  items: { check: Array.isArray, required: true },
};

const itemFields: Fields = {
  id: { check: address, required: true },
  url: { check: address, required: true },
  title: { check: text },
  summary: { check: anyText },
  content_html: { check: text, required: true },
  image: { check: address },
  date_published: { check: date, required: true },
  date_modified: { check: date },
  authors: { check: listOf(author) },
  tags: { check: listOf(text) },
  language: { check: (value) => value === "ar" },
};

function faultsOf(value: unknown, fields: Fields, at: string): string[] {
  if (!isObject(value)) return [`${at} is no object`];
  const unknownNames = Object.keys(value).filter((name) => fields[name] === undefined);
  const wrong = Object.entries(fields).filter(([name, { check, required }]) =>
    name in value ? !check(value[name]) : required === true,
  );
  return [...unknownNames, ...wrong.map(([name]) => name)].map((name) => `${at}.${name}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
