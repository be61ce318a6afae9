/**
 * The colours that stand where a picture will be until it is there, by name: four depths of grey, sand, leaf and sky,
 * which is what photographs are on average. `templates/styles/pictures.css` paints each (a test holds it to this list).
 */
export const pictureTones: Readonly<Record<string, string>> = {
  "night-grey": "#28282a",
  "night-sand": "#4a3a2e",
  "night-leaf": "#33423a",
  "night-sky": "#2f3d4f",
  "dusk-grey": "#68686a",
  "dusk-sand": "#7d6650",
  "dusk-leaf": "#5f7361",
  "dusk-sky": "#587189",
  "day-grey": "#98989a",
  "day-sand": "#b39a80",
  "day-leaf": "#90a58f",
  "day-sky": "#8aa4bd",
  "noon-grey": "#e4e4e4",
  "noon-sand": "#dccdb9",
  "noon-leaf": "#c6d3c4",
  "noon-sky": "#c3d2df",
};

const colours = Object.entries(pictureTones).map(([name, hex]) => ({ name, colour: channels(hex) }));

/** The name of the nearest to a colour, each channel 0 to 255. */
export function pictureTone(red: number, green: number, blue: number): string {
  const distance = ({ colour: [r, g, b] }: (typeof colours)[number]) =>
    (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  return colours.toSorted((a, b) => distance(a) - distance(b))[0]?.name ?? "";
}

function channels(hex: string): readonly [number, number, number] {
  const part = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}
