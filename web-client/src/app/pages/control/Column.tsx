import type { ReactNode } from 'react';
import { Tabs } from '@/ui/Tabs.tsx';
import panels from '../room/Panels.module.css';
import styles from './Control.module.css';
import type { PanelKey } from './layout.ts';

export interface ControlPanel {
  key: PanelKey;
  label: string;
  count: number;
  /** Scrolls as a whole; the others scroll their lists. */
  whole?: boolean;
  content: ReactNode;
}

interface Props {
  label: string;
  panels: readonly ControlPanel[];
  front: ReadonlySet<PanelKey>;
  onFront: (panel: PanelKey) => void;
}

/** Panels that share one place. A panel that has it alone needs no tab: it has a heading. */
export function Column({ label, panels: here, front, onFront }: Props) {
  const bodies = here.map(({ key, whole, content }) => (
    <div
      key={key}
      data-panel={key}
      tabIndex={-1}
      className={`${whole ? panels.scrolling : panels.panel} ${styles.panel}`}
      hidden={!front.has(key)}
    >
      {content}
    </div>
  ));
  if (here.length === 1) return <div className={styles.single}>{bodies}</div>;
  const current = here.find(({ key }) => front.has(key))?.key ?? '';
  return (
    <Tabs fill label={label} tabs={here} current={current} onChange={(key) => onFront(key as PanelKey)}>
      {bodies}
    </Tabs>
  );
}
