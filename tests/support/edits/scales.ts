/** How large a random newsroom is: so many articles, so many hours apart, and what `site.yaml` says from the beginning. */
export type Scale = {
  readonly articles: number;
  readonly hoursApart: number;
  /** When the first is published, milliseconds since 1970. */
  readonly start: number;
  readonly settings: Readonly<Record<string, string>>;
};

const start = Date.UTC(2025, 9, 1);

/**
 * `small` has everything that a site can have, `plain` neither cards nor search, which take half of its time; `large`
 * has many pages of everything.
 */
export const scales = {
  plain: {
    ...{ articles: 20, hoursApart: 6, start },
    settings: { itemsPerPage: "5", features: "{ search: false, cards: false }" },
  },
  small: { articles: 20, hoursApart: 6, start, settings: { itemsPerPage: "5" } },
  large: {
    ...{ articles: 150, hoursApart: 23, start },
    settings: { itemsPerPage: "5", features: "{ search: false, cards: false }" },
  },
} as const satisfies Record<string, Scale>;
