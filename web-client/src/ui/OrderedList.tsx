import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './OrderedList.module.css';

interface Item {
  id: string;
  name: string;
  mark?: ReactNode;
  /** What is to be known beside the name. */
  note?: ReactNode;
}

interface Props {
  items: readonly Item[];
  /** How many there are, where not all of them are shown. */
  total?: number;
  /** All ids in their new order, and the one that moved with its new place; absent where an order is not to be seen. */
  onOrder?: ((ids: string[], moved: { id: string; to: number }) => void) | undefined;
  onRemove?: (id: string) => void;
  onOpen?: (id: string) => void;
}

/** A list whose order means something; each line moves by its own two buttons. */
export function OrderedList({ items, total = items.length, onOrder, onRemove, onOpen }: Props) {
  const { t } = useLingui();
  const move = (id: string, from: number, by: number) => {
    const others = items.map((one) => one.id).toSpliced(from, 1);
    onOrder?.(others.toSpliced(from + by, 0, id), { id, to: from + by });
  };
  return (
    <ol className={styles.list}>
      {items.map(({ id, name, mark, note }, at) => (
        <li key={id} className={styles.item}>
          {onOpen ? (
            <button type="button" className={styles.open} onClick={() => onOpen(id)}>
              {mark}
              <Words name={name} note={note} />
            </button>
          ) : (
            <span className={styles.name}>
              {mark}
              <Words name={name} note={note} />
            </span>
          )}
          {onOrder ? (
            <>
              {' '}
              <OrderTool
                icon="chevronDown"
                upwards
                label={t({ id: 'ui.order.up', message: `Move ${name} up` })}
                off={at === 0}
                onPress={() => move(id, at, -1)}
              />
              <OrderTool
                icon="chevronDown"
                label={t({ id: 'ui.order.down', message: `Move ${name} down` })}
                off={at === total - 1}
                onPress={() => move(id, at, 1)}
              />
            </>
          ) : null}
          {onRemove ? (
            <OrderTool icon="close" label={t({ id: 'ui.order.remove', message: `Take ${name} out` })} onPress={() => onRemove(id)} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Words({ name, note }: Pick<Item, 'name' | 'note'>) {
  return (
    <span className={styles.words}>
      <bdi>{name}</bdi> {note ? <span className={styles.note}>{note}</span> : null}
    </span>
  );
}

interface ToolProps {
  icon: 'chevronDown' | 'close';
  upwards?: boolean;
  label: string;
  off?: boolean;
  onPress: () => void;
}

/** Stays focusable at the end of its way, so that moving on with one key does not lose the place. */
export function OrderTool({ icon, upwards, label, off, onPress }: ToolProps) {
  return (
    <button type="button" className={styles.tool} aria-label={label} aria-disabled={off} onClick={() => !off && onPress()}>
      <Icon name={icon} className={upwards ? styles.upwards : undefined} />
    </button>
  );
}
