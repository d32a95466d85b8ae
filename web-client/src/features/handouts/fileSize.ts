const KILO = 1000;
const MEGA = 1_000_000;

/** As people read sizes: 48 kB, 2.1 MB. */
export function fileSize(bytes: number, locale: string): string {
  const large = bytes >= MEGA;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  });
  return format.format(large ? bytes / MEGA : Math.max(1, bytes / KILO));
}
