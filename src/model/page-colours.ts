/**
 * What words stand on in both themes, `#rrggbb`: the page, and blocks that stand apart from it. A test holds them to
 * `templates/styles/tokens.css`. The page's is also the colour of the browser's own bar.
 */
export const pageColours = {
  light: { paper: "#ffffff", shaded: "#f5f2ed" },
  dark: { paper: "#15171a", shaded: "#1f2226" },
} as const;
