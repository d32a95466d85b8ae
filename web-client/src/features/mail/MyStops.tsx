import { Trans, useLingui } from '@lingui/react/macro';
import type { MyMailStop } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Card } from '@/ui/Page.tsx';
import styles from './Mail.module.css';
import { useStopWords } from './useStopWords.ts';

interface Props {
  stops: readonly MyMailStop[];
  busy: string | null;
  onLift: (organisation: string) => void;
}

/** Who writes me no letters to many, and the way back. */
export function MyStops({ stops, busy, onLift }: Props) {
  const { t } = useLingui();
  const words = useStopWords();
  return (
    <Card>
      <h2 className={styles.title}>
        <Trans id="myStops.title">Letters that you do not get</Trans>
      </h2>
      <p className={styles.quiet}>
        <Trans id="myStops.lead">News and reminders of these organisations do not reach you.</Trans>
      </p>
      <ul className={styles.list}>
        {stops.map(({ organisation, name, cause }) => (
          <li key={organisation} className={styles.card}>
            <p className={styles.title}>
              <bdi>{name}</bdi>
            </p>
            <p className={styles.quiet}>{words[cause]}</p>
            <div>
              <Button
                size="s"
                icon="mail"
                busy={busy === organisation}
                aria-label={t({ id: 'myStops.liftOne', message: `${name} may write to me again` })}
                onClick={() => onLift(organisation)}
              >
                <Trans id="myStops.lift">May write to me again</Trans>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
