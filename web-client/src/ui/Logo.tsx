import styles from './Logo.module.css';

/** An organisation's logo beside its name, which says the same; on a light plate, since most are drawn for paper. */
export function Logo({ src, large = false }: { src: string | undefined; large?: boolean }) {
  if (!src) return null;
  return <img className={large ? `${styles.logo} ${styles.large}` : styles.logo} src={src} alt="" />;
}
