/** What a person chose for the light; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';
export type Contrast = 'normal' | 'more';

interface Lights {
  theme: Theme;
  contrast: Contrast;
  /** A room asks for the hall's darkness while it is open. */
  dimmed: boolean;
  /** A shared screen has a light of its own, whatever the person at the desk reads by. */
  wall: 'light' | 'dark' | null;
}

const THEME_KEY = 'plenary.theme';
const CONTRAST_KEY = 'plenary.contrast';
const watchers = new Set<() => void>();
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const still = window.matchMedia('(prefers-reduced-motion: reduce)');

let lights: Lights = {
  theme: stored(THEME_KEY, ['light', 'dark']) ?? 'auto',
  contrast: stored(CONTRAST_KEY, ['more']) ?? 'normal',
  dimmed: false,
  wall: null,
};

function stored<T extends string>(key: string, allowed: readonly T[]): T | null {
  const value = localStorage.getItem(key);
  return allowed.find((one) => one === value) ?? null;
}

/** A person's own choice wins over the room, the room over the system; a shared screen is nobody's. */
export function schemeOf(
  { theme, dimmed, wall = null }: Pick<Lights, 'theme' | 'dimmed'> & Partial<Lights>,
  systemDark: boolean,
): 'light' | 'dark' {
  if (wall) return wall;
  if (theme !== 'auto') return theme;
  return dimmed || systemDark ? 'dark' : 'light';
}

function show(): void {
  const root = document.documentElement;
  root.dataset['mantineColorScheme'] = schemeOf(lights, dark.matches);
  root.dataset['contrast'] = lights.contrast;
}

function change(next: Partial<Lights>): void {
  const before = schemeOf(lights, dark.matches);
  lights = { ...lights, ...next };
  for (const watcher of watchers) watcher();
  if (before !== schemeOf(lights, dark.matches) && !still.matches && 'startViewTransition' in document) {
    document.startViewTransition(show);
  } else show();
}

export function turnOnLights(): void {
  show();
  dark.addEventListener('change', () => change({}));
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'auto') localStorage.removeItem(THEME_KEY);
  else localStorage.setItem(THEME_KEY, theme);
  change({ theme });
}

export function chooseContrast(contrast: Contrast): void {
  if (contrast === 'normal') localStorage.removeItem(CONTRAST_KEY);
  else localStorage.setItem(CONTRAST_KEY, contrast);
  change({ contrast });
}

/** Dims the house lights until the returned function is called. */
export function dimLights(): () => void {
  change({ dimmed: true });
  return () => change({ dimmed: false });
}

const WALL_KEY = 'plenary.wall.light';

/** Gives a shared screen its light, dark unless somebody chose otherwise here, until the returned function is called. */
export function lightWall(): () => void {
  change({ wall: stored<'light' | 'dark'>(WALL_KEY, ['light']) ?? 'dark' });
  return () => change({ wall: null });
}

export function chooseWallLight(wall: 'light' | 'dark'): void {
  if (wall === 'dark') localStorage.removeItem(WALL_KEY);
  else localStorage.setItem(WALL_KEY, wall);
  change({ wall });
}

/** The scheme that is shown right now. */
export const currentScheme = (): 'light' | 'dark' => schemeOf(lights, dark.matches);

export const currentLights = (): Lights => lights;

export function watchLights(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
