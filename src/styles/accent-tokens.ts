/** A newsroom's one colour in both themes, `#rrggbb`, and what is read on it. */
export type AccentColours = {
  readonly light: string;
  readonly dark: string;
  readonly onLight: string;
  readonly onDark: string;
};

/** The text of `tokens.css` with a newsroom's own accent. Throws where a token has gone that the accent would take. */
export function accentTokens(tokens: string, accent: AccentColours | undefined): string {
  if (accent === undefined) return tokens;
  const { light, dark, onLight, onDark } = accent;
  const set = (css: string, name: string, value: string) => {
    const pattern = new RegExp(`(--${name}:)[^;]*;`);
    if (!pattern.test(css)) throw new Error(`tokens.css has no --${name}`);
    return css.replace(pattern, `$1 ${value};`);
  };
  const accented = set(tokens, "accent", `light-dark(${light}, ${dark})`);
  const written = set(accented, "on-accent", `light-dark(${onLight}, ${onDark})`);
  return set(written, "screen-accent", `light-dark(${light}, ${light})`);
}
