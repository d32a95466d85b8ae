import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useId } from 'react';
import { useEnv } from '@/api/env.ts';
import { handoutsQuery } from '@/api/handoutQueries.ts';
import type { Handouts } from '@/api/types.ts';
import { HandoutLinks } from '@/features/handouts/HandoutLinks.tsx';
import styles from '@/features/handouts/Handouts.module.css';
import { ButtonLink } from '@/ui/Button.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';

const GivenHandouts = lazy(() => import('./GivenHandouts.tsx').then((m) => ({ default: m.GivenHandouts })));

/** In a room that stays open somebody may show a file meanwhile. */
const LOOK_AGAIN_MS = 180_000;

interface Props {
  session: { id: string; title: string };
  /** Of the event, for those who may have the files once they register. */
  slug: string;
  /** Where the page stands that they come back to. */
  here: string;
  staying?: boolean;
  level?: 'h2' | 'h3';
}

/** Files of a session: to keep, or to give for those who may. Nothing while there are none. */
export function SessionHandouts({ session, slug, here, staying = false, level: Heading = 'h2' }: Props) {
  const id = useId();
  // Files are read by those who are signed in, at the main address.
  const { ownHost } = useEnv();
  const { data, error, refetch } = useQuery({
    ...handoutsQuery(session.id),
    enabled: !ownHost,
    ...(staying ? { refetchInterval: LOOK_AGAIN_MS } : {}),
  });
  if (!data && !error) return null;
  if (data && !data.mayGive && data.handouts.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading id={id}>
        <Trans id="handout.heading">Files</Trans>
      </Heading>
      {!data ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : data.mayGive ? (
        <Suspense fallback={<Loading />}>
          <GivenHandouts session={session} handouts={data.handouts} />
        </Suspense>
      ) : (
        <>
          <HandoutLinks handouts={data.handouts} open={data.access === 'open'} />
          <Entry access={data.access} slug={slug} here={here} />
        </>
      )}
    </section>
  );
}

/** What to do to have them. */
function Entry({ access, slug, here }: { access: Handouts['access']; slug: string; here: string }) {
  const { t } = useLingui();
  if (access === 'open') return null;
  const first = access === 'sign-in-first';
  if (access === 'agree-first')
    return (
      <div className={styles.buttons}>
        <p className={styles.facts}>
          <Trans id="handout.agree">These files are yours once you have agreed to the seat that others took for you.</Trans>
        </p>
        <ButtonLink to="/home">
          <Trans id="home.title">My events</Trans>
        </ButtonLink>
      </div>
    );
  return (
    <div className={styles.buttons}>
      <p className={styles.facts}>
        {first
          ? t({ id: 'handout.signIn', message: 'These files are for people who are signed in and registered.' })
          : t({ id: 'handout.register', message: 'These files are for people who have registered.' })}
      </p>
      {first ? (
        <ButtonLink to="/sign-in" search={{ next: here }}>
          <Trans id="account.signIn">Sign in</Trans>
        </ButtonLink>
      ) : (
        <ButtonLink to="/e/$slug" params={{ slug }}>
          <Trans id="door.event">Go to the event</Trans>
        </ButtonLink>
      )}
    </div>
  );
}
