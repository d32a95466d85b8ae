import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Hemicycle } from './Hemicycle.tsx';
import { Icon, type IconName } from './Icon.tsx';
import styles from './States.module.css';

/** Seats light up from the middle until the content is here. Announced once, politely. */
export function Loading({ what }: { what?: string }) {
  const { t } = useLingui();
  return (
    <div className={styles.state} role="status" data-coming>
      <div className={styles.seats} aria-hidden>
        <Hemicycle share={0} seats={33} rows={3} />
        <div className={styles.lights}>
          <Hemicycle share={1} seats={33} rows={3} />
        </div>
      </div>
      <p className={styles.text}>{what ?? t({ id: 'ui.loading', message: 'One moment' })}</p>
    </div>
  );
}

/** Nothing is here yet: says what will be, and offers the next step. */
export function Empty({ icon, title, children, action }: { icon: IconName; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.state}>
      <Icon name={icon} className={styles.icon} />
      <p className={styles.title}>{title}</p>
      {children ? <div className={styles.text}>{children}</div> : null}
      {action}
    </div>
  );
}

interface FailureProps {
  title: string;
  detail?: string | undefined;
  reference?: string | undefined;
  offline?: boolean;
  onRetry?: (() => void) | undefined;
}

/** Something could not be had: what is, what to do, and a short reference to quote. */
export function Failure({ title, detail, reference, offline, onRetry }: FailureProps) {
  return (
    <div className={styles.state} role="alert">
      <Icon name={offline ? 'offline' : 'warning'} className={styles.icon} />
      <p className={styles.title}>{title}</p>
      {detail ? <p className={styles.text}>{detail}</p> : null}
      {onRetry ? (
        <Button icon="retry" onClick={onRetry}>
          <Trans id="ui.retry">Try again</Trans>
        </Button>
      ) : null}
      {reference ? (
        <p className={styles.reference}>
          <Trans id="ui.reference">Reference {reference}</Trans>
        </p>
      ) : null}
    </div>
  );
}
