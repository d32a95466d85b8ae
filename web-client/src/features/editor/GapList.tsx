import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { EventGap } from '@/api/types.ts';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Editor.module.css';
import { useGapWords } from './useGapWords.ts';
import { wayTo } from './ways.ts';

interface Props {
  slug: string;
  house: string;
  gaps: readonly EventGap[];
}

/** What is missing, what must be mended first, each with the way to the very field. */
export function GapList({ slug, house, gaps }: Props) {
  const blocking = gaps.filter((gap) => gap.blocking && gap.before === 'publishing');
  const live = gaps.filter((gap) => gap.before === 'live');
  const advice = gaps.filter((gap) => !gap.blocking && gap.before === 'publishing');
  if (gaps.length === 0) {
    return (
      <p className={styles.state}>
        <Icon name="check" /> <Trans id="gaps.none">Nothing is missing.</Trans>
      </p>
    );
  }
  return (
    <>
      <Part kind="blocking" slug={slug} house={house} gaps={blocking} />
      <Part kind="live" slug={slug} house={house} gaps={live} />
      <Part kind="advice" slug={slug} house={house} gaps={advice} />
    </>
  );
}

function Part({ kind, slug, house, gaps }: Props & { kind: 'blocking' | 'live' | 'advice' }) {
  const { t } = useLingui();
  const words = useGapWords();
  if (gaps.length === 0) return null;
  const titles = {
    blocking: t({ id: 'gaps.blocking', message: 'Needed before it is published' }),
    live: t({ id: 'gaps.live', message: 'Before it goes live' }),
    advice: t({ id: 'gaps.advice', message: 'Good to have' }),
  };
  return (
    <div className={styles.part}>
      <h3>{titles[kind]}</h3>
      <ul className={styles.list}>
        {gaps.map((gap) => (
          <li key={gap.code} className={styles.gap}>
            <span className={styles.gapWords}>
              <Icon name={gap.blocking ? 'warning' : 'question'} className={gap.blocking ? styles.blocking : styles.advice} />
              {words(gap)}
            </span>
            <Way gap={gap} slug={slug} house={house} name={words(gap)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What only the operator of the installation can mend has no way. */
function Way({ gap, slug, house, name }: { gap: EventGap; slug: string; house: string; name: string }) {
  const { t } = useLingui();
  const to = wayTo(gap.code, slug, house);
  if (!to) return null;
  return (
    <Link {...to} className={styles.way} aria-label={t({ id: 'gaps.mendOne', message: `Mend: ${name}` })}>
      <Trans id="gaps.mend">Mend</Trans>
    </Link>
  );
}
