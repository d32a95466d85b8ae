import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime, shortDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField } from '@/ui/Field.tsx';
import type { ImportGone } from './types.ts';
import styles from './Exchange.module.css';

interface Props {
  gone: readonly ImportGone[];
  zone: string;
  /** Ids of those that are taken out. */
  out: ReadonlySet<string>;
  onOut: (out: Set<string>) => void;
}

/** What the draft has from a file and this one has not: it stays unless it is ticked. */
export function GoneList({ gone, zone, out, onOut }: Props) {
  const { i18n, t } = useLingui();
  const of: Record<ImportGone['of'], string> = {
    session: '',
    track: t({ id: 'import.gone.track', message: 'track' }),
    room: t({ id: 'import.gone.room', message: 'room' }),
    speaker: t({ id: 'import.gone.speaker', message: 'speaker' }),
  };
  if (gone.length === 0) return null;
  const all = out.size === gone.length;
  const flip = (id: string) => {
    const next = new Set(out);
    if (!next.delete(id)) next.add(id);
    onOut(next);
  };
  return (
    <fieldset className={styles.gone}>
      <legend>
        <Trans id="import.gone.title">No longer in the file</Trans>
      </legend>
      <p className={styles.hint}>
        <Trans id="import.gone.text">These stay in the draft. Tick what is to be taken out of it.</Trans>
      </p>
      {gone.length > 1 ? (
        <div>
          <Button size="s" onClick={() => onOut(new Set(all ? [] : gone.map(({ id }) => id)))}>
            {all ? <Trans id="import.gone.none">Keep all</Trans> : <Trans id="import.gone.all">Take out all</Trans>}
          </Button>
        </div>
      ) : null}
      <ul className={styles.goneList}>
        {gone.map(({ id, of: kind, title, startsAt }) => (
          <li key={id}>
            <CheckField
              label={<bdi>{title}</bdi>}
              hint={startsAt ? `${shortDay(startsAt, zone, i18n.locale)}, ${clockTime(startsAt, zone, i18n.locale)}` : of[kind]}
              checked={out.has(id)}
              onChange={() => flip(id)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
