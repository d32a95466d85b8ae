import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface Tab {
  key: string;
  label: ReactNode;
  /** A small number beside the label; part of the tab's name. */
  count?: number;
}

interface Props {
  label: string;
  tabs: readonly Tab[];
  current: string;
  onChange: (key: string) => void;
  fill?: boolean;
  /** The row stays in sight below the page's header. */
  sticky?: boolean;
  children: ReactNode;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };

/** Tabs as the ARIA patterns describe them: arrows move and choose, Tab leaves the row. */
export function Tabs({ label, tabs, current, onChange, fill, sticky, children }: Props) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === current);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : at + (STEPS[event.key] ?? 0);
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next || next.key === current) return;
    event.preventDefault();
    onChange(next.key);
    row.current?.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <div className={fill ? `${styles.tabs} ${styles.fill}` : styles.tabs}>
      <div
        ref={row}
        role="tablist"
        aria-label={label}
        className={sticky ? `${styles.row} ${styles.sticky}` : styles.row}
        tabIndex={-1}
        onKeyDown={move}
      >
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}-${tab.key}`}
            data-key={tab.key}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={tab.key === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === current ? 0 : -1}
            onClick={() => onChange(tab.key)}
          >
            {tab.label}
            {tab.count ? <span className={styles.count}>{tab.count}</span> : null}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`} className={styles.panel}>
        {children}
      </div>
    </div>
  );
}
