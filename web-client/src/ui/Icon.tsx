import styles from './Icon.module.css';

/** Drawn on a grid of 24, one line of 1.75, so that they sit with the type. */
const PATHS = {
  announce: 'M4 10v4h3l8 4.500V5.500L7 10zM18 9.500a3.500 3.500 0 010 5',
  arrowLeft: 'M15 5l-7 7 7 7',
  arrowRight: 'M5 12h14M13 6l6 6-6 6',
  bell: 'M6.500 16.500V11a5.500 5.500 0 0111 0v5.500l1.500 2H5zM10 20.500h4',
  bellOff: 'M4 4l16 16M7 9.500c-.3.5-.5 1-.5 1.500v5.500l-1.500 2h12M9 6.400A5.500 5.500 0 0117.500 11v4M10 20.500h4',
  calendar: 'M4 6.5h16v13H4zM4 10.5h16M8 3.5v4M16 3.5v4',
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevronDown: 'M6 9.5l6 6 6-6',
  clock: 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v4.5l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  contrast: 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 4v16',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  external: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  eyeOff:
    'M4 4l16 16M9.9 6.2A9.6 9.6 0 0112 6c5 0 8 4 9 6-.4.8-1.200 2-2.400 3.100M6.300 8.200C4.600 9.400 3.500 11 3 12c1 2 4 6 9 6 1.300 0 2.500-.3 3.600-.7',
  flag: 'M6 21V4.500h12l-3 4.300 3 4.200H6',
  globe: 'M12 4a8 8 0 100 16 8 8 0 000-16zM4 12h16M12 4c3 3 3 13 0 16M12 4c-3 3-3 13 0 16',
  hand: 'M8 12.500V6.200a1.400 1.400 0 012.800 0V11M10.800 10.500V4.600a1.400 1.400 0 012.800 0V11M13.600 10.800V5.900a1.400 1.400 0 012.800 0v6.600M16.400 9.900a1.400 1.400 0 012.600.7v4.200c0 3.400-2.400 5.700-5.800 5.700-2.600 0-4-1-5.200-3l-2.600-4.300c-.9-1.500.9-2.600 1.900-1.500L8 12.500',
  key: 'M8 10.500a3.500 3.500 0 107 0 3.500 3.500 0 00-7 0zM11.500 14v6M11.500 17h3',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  moon: 'M19 14.500A7.500 7.500 0 019.500 5a7.500 7.500 0 109.500 9.500z',
  more: 'M4.500 12h1M11.500 12h1M18.500 12h1',
  reply: 'M9 7l-5 5 5 5M4 12h10a6 6 0 016 6v1',
  pencil: 'M5 19l1-4L16.500 4.500l3 3L9 18z',
  trash: 'M5 7h14M9.500 7V4.500h5V7M7 7l1 13h8l1-13',
  offline: 'M4 4l16 16M8.500 16a5 5 0 017 0M5 12.500a10 10 0 013.500-2.300M12 19.500h.01M13 9.100a10 10 0 016 3.400',
  people:
    'M9 11a3.200 3.200 0 100-6.400A3.200 3.200 0 009 11zM3.500 19c0-3 2.500-5 5.500-5s5.500 2 5.500 5M16 11.200a2.800 2.800 0 000-5.600M17 14.300c2.200.4 3.700 2.200 3.700 4.700',
  person: 'M12 11.500a3.700 3.700 0 100-7.400 3.700 3.700 0 000 7.400zM5 20c0-3.700 3.100-6 7-6s7 2.300 7 6',
  pin: 'M12 21s6.500-6.200 6.500-11a6.500 6.500 0 10-13 0c0 4.800 6.500 11 6.500 11zM12 12.200a2.200 2.200 0 100-4.400 2.200 2.200 0 000 4.400z',
  play: 'M8 5.500v13l10.500-6.500z',
  plus: 'M12 5v14M5 12h14',
  question: 'M12 4a8 8 0 100 16 8 8 0 000-16zM9.700 9.700a2.400 2.400 0 114 1.900c-.9.7-1.700 1.200-1.700 2.300M12 16.800h.01',
  record: 'M12 5a7 7 0 100 14 7 7 0 000-14zM12 9.500a2.500 2.500 0 100 5 2.500 2.500 0 000-5z',
  retry: 'M19 8a8 8 0 10.500 7M19.500 4v4.500H15',
  seat: 'M7 4h10v9H7zM5 13h14v3H5zM7 16v4M17 16v4',
  send: 'M4 12l16-7-6 15-3-6z',
  signOut: 'M10 5H5v14h5M14 8l4 4-4 4M18 12H9',
  stage: 'M3 5h18v11H3zM8 20h8M12 16v4',
  list: 'M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01',
  grid: 'M4 4.500h16v15H4zM4 9.500h16M9.500 9.500v10M15 9.500v10',
  poll: 'M4 20h16M7 16v-5M12 16V5M17 16v-8',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 4.500v5M7 14.500v5',
  search: 'M11 4.500a6.500 6.500 0 100 13 6.500 6.500 0 000-13zM16 16l4.500 4.500',
  star: 'M12 3.800l2.500 5.200 5.700.8-4.100 4 1 5.700-5.100-2.700-5.100 2.700 1-5.700-4.100-4 5.700-.8z',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400',
  up: 'M12 19V6M6 11.500L12 5.500l6 6',
  warning: 'M12 4.500L2.800 19.500h18.400zM12 10v4.500M12 17h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Those that point along the line of reading and turn round with it. */
const ALONG: ReadonlySet<IconName> = new Set([
  'announce',
  'arrowLeft',
  'arrowRight',
  'chat',
  'external',
  'list',
  'reply',
  'send',
  'signOut',
]);

export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      className={[styles.icon, ALONG.has(name) ? styles.along : '', className].filter(Boolean).join(' ')}
      viewBox="0 0 24 24"
      aria-hidden
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
