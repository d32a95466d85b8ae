/** A colour as OKLCH: lightness 0..1, chroma 0..0.4, hue in degrees. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

type Rgb = readonly [number, number, number];

const LIGHTNESS = [0.974, 0.936, 0.868, 0.775, 0.675, 0.578, 0.502, 0.432, 0.365, 0.293] as const;
const CHROMA_SHARE = [0.12, 0.25, 0.45, 0.7, 0.9, 1, 0.98, 0.9, 0.78, 0.62] as const;
/** Of a house that chose no colour: enough to be told from grey, too little to shout on paper. */
const CHROMA = 0.092;
/** The loudest that a colour of its own may be. */
const MOST_CHROMA = 0.19;
/** Steps 7 to 9 carry white text, steps 0 to 3 carry ink: both pairings must reach this. */
const TEXT_CONTRAST = 4.5;
const INK: Rgb = [0x0b, 0x14, 0x18];
const WHITE: Rgb = [255, 255, 255];

const toLinear = (channel: number) => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const fromLinear = (value: number) => {
  const c = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, c)) * 255);
};

function linearOf({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** The nearest colour the screen can show: chroma is taken away until every channel fits. */
export function rgbOf(colour: Oklch): Rgb {
  let chroma = colour.chroma;
  let linear = linearOf(colour);
  while (chroma > 0 && linear.some((c) => c < -0.0005 || c > 1.0005)) {
    chroma = Math.max(0, chroma - 0.004);
    linear = linearOf({ ...colour, chroma });
  }
  return [fromLinear(linear[0]), fromLinear(linear[1]), fromLinear(linear[2])];
}

export const hexOf = (rgb: Rgb) => `#${rgb.map((c) => c.toString(16).padStart(2, '0')).join('')}`;

/** Reads #rrggbb; anything else is no colour. */
export function parseHex(text: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  return match ? [parseInt(match[1] ?? '0', 16), parseInt(match[2] ?? '0', 16), parseInt(match[3] ?? '0', 16)] : null;
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function bent(colour: Oklch, against: Rgb, direction: 1 | -1): Rgb {
  let step = colour;
  let rgb = rgbOf(step);
  while (contrast(rgb, against) < TEXT_CONTRAST && step.lightness > 0 && step.lightness < 1) {
    step = { ...step, lightness: step.lightness + direction * 0.01 };
    rgb = rgbOf(step);
  }
  return rgb;
}

function oklchOf([red, green, blue]: Rgb): Oklch {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const towardsRed = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const towardsYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const degrees = (Math.atan2(towardsYellow, towardsRed) * 180) / Math.PI;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(towardsRed, towardsYellow),
    hue: (degrees + 360) % 360,
  };
}

/** How a house looks. */
export interface Look {
  /** 0 to 359, OKLCH. */
  hue: number;
  /** #rrggbb, where it chose one. */
  colour?: string | undefined;
}

/**
 * Ten steps in #rrggbb, lightest first. A colour gives its hue and how loud it is, never its lightness: that is set for each
 * step, then bent until white text on steps 6 to 9 and dark text on steps 0 to 3 can be read, whatever the colour.
 */
export function brandRamp({ hue: first, colour: own }: Look): string[] {
  const rgb = own ? parseHex(own) : null;
  const { hue, chroma: loud } = rgb ? oklchOf(rgb) : { hue: first, chroma: CHROMA };
  const most = Math.min(loud, MOST_CHROMA);
  return LIGHTNESS.map((lightness, step) => {
    const colour = { lightness, chroma: most * (CHROMA_SHARE[step] ?? 1), hue };
    if (step >= 6) return hexOf(bent(colour, WHITE, -1));
    if (step <= 3) return hexOf(bent(colour, INK, 1));
    return hexOf(rgbOf(colour));
  });
}

/** Puts the ramp where the tokens look for it; without a look the product's own ramp comes back. */
export function applyBrand(look: Look | null, root: HTMLElement = document.documentElement): void {
  const ramp = look ? brandRamp(look) : [];
  for (let step = 0; step < LIGHTNESS.length; step++) {
    const colour = ramp[step];
    if (colour) root.style.setProperty(`--brand-${step}`, colour);
    else root.style.removeProperty(`--brand-${step}`);
  }
}
