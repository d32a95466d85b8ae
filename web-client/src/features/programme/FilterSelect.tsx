import styles from './FilterSelect.module.css';

interface Props {
  label: string;
  /** The words for no choice. */
  all: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

/** One choice of many, or none; absent where there is nothing to choose. */
export function FilterSelect({ label, all, value, options, onChange }: Props) {
  if (options.length === 0) return null;
  const known = options.some((option) => option.value === value);
  return (
    <select
      className={known ? `${styles.select} ${styles.chosen}` : styles.select}
      aria-label={label}
      value={known ? value : ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
