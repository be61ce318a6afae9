/**
 * A colour by what the eye makes of it: lightness 0 to 1, chroma from 0 (grey) to about 0.37, hue in radians. Equal
 * steps of lightness look equal, so a colour made lighter keeps its character, as it does not in HSL.
 */
export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number };

type Triple = readonly [number, number, number];

/** Of `#rrggbb`. https://bottosson.github.io/posts/oklab/, https://www.w3.org/TR/css-color-4/#color-conversion-code */
export function toOklch(colour: string): Oklch {
  const cones = times(conesOfLight, linearOf(colour));
  const [lightness, a, b] = times(labOfRoots, [
    Math.cbrt(cones[0]),
    Math.cbrt(cones[1]),
    Math.cbrt(cones[2]),
  ]);
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

/** As `#rrggbb`; a colour that no screen can show gives up chroma until one can, and keeps lightness and hue. */
export function fromOklch({ lightness, chroma, hue }: Oklch): string {
  for (let left = chroma; left > 0; left -= 0.004) {
    const light = lightOf(lightness, left, hue);
    if (light.every((part) => part >= -0.0005 && part <= 1.0005)) return hexOf(light);
  }
  return hexOf(lightOf(lightness, 0, hue));
}

function lightOf(lightness: number, chroma: number, hue: number): Triple {
  const roots = times(rootsOfLab, [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)]);
  return times(lightOfCones, [roots[0] ** 3, roots[1] ** 3, roots[2] ** 3]);
}

function linearOf(colour: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function hexOf(light: Triple): string {
  const parts = light.map((linear) => {
    const value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

function times(matrix: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

const conesOfLight = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
] as const;

const labOfRoots = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
] as const;

const rootsOfLab = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
] as const;

const lightOfCones = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
] as const;
