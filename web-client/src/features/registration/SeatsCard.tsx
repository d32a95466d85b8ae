import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Admission, SeatShare } from '@/api/types.ts';
import { count } from '@/i18n/dates.ts';
import { Hemicycle } from '@/ui/Hemicycle.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { useWhen } from '@/ui/When.tsx';
import styles from './SeatsCard.module.css';

interface Props {
  admission: Admission;
  zone: string;
  registered: boolean;
  past: boolean;
  costText?: string | undefined;
  /** The primary action, and what belongs under it. */
  children: ReactNode;
}

const DOTS = 96;

/** Seats taken, as a number and as seats; under it the one primary action. */
export function SeatsCard({ admission, zone, registered, past, costText, children }: Props) {
  const when = useWhen();
  const closes = admission.closesAt ? when(admission.closesAt, zone) : '';
  return (
    <div className={styles.card}>
      {admission.seats === undefined && admission.taken === 0 ? null : <Seats admission={admission} />}
      {admission.inPerson && admission.online ? <Ways inPerson={admission.inPerson} online={admission.online} /> : null}
      {registered ? (
        <p className={styles.registered}>
          <Icon name="check" />
          <Trans id="seats.registered">You are registered</Trans>
        </p>
      ) : null}
      {children}
      {costText ? <p className={styles.small}>{costText}</p> : null}
      {closes && admission.state === 'open' && !past ? (
        <p className={styles.small}>
          {admission.extended ? (
            <Trans id="seats.extended">You have been given more time: until {closes}</Trans>
          ) : admission.rule === 'application' ? (
            <Trans id="seats.applyUntil">Applications until {closes}</Trans>
          ) : (
            <Trans id="seats.closes">Registration closes {closes}</Trans>
          )}
        </p>
      ) : null}
    </div>
  );
}

/** What is taken of each way, where people choose. */
function Ways({ inPerson, online }: { inPerson: SeatShare; online: SeatShare }) {
  const { t } = useLingui();
  return (
    <dl className={styles.ways}>
      <Way name={t({ id: 'rules.inPerson', message: 'In person' })} share={inPerson} />
      <Way name={t({ id: 'rules.online', message: 'Online' })} share={online} />
    </dl>
  );
}

function Way({ name, share }: { name: string; share: SeatShare }) {
  const { i18n } = useLingui();
  const taken = count(share.taken, i18n.locale);
  const seats = share.seats === undefined ? null : count(share.seats, i18n.locale);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {seats ? (
          <Trans id="seats.way">
            {taken} of {seats}
          </Trans>
        ) : (
          taken
        )}
      </dd>
    </div>
  );
}

function Seats({ admission }: { admission: Admission }) {
  const { i18n } = useLingui();
  const taken = count(admission.taken, i18n.locale);
  const seats = admission.seats === undefined ? null : count(admission.seats, i18n.locale);
  // One dot is one seat as long as that can be drawn; beyond it the share counts.
  const drawn = Math.min(DOTS, Math.max(12, admission.seats ?? DOTS));
  const left = Math.max(0, (admission.seats ?? 0) - admission.taken);
  return (
    <div className={styles.seats}>
      <Hemicycle share={admission.seats ? admission.taken / admission.seats : 1} seats={drawn} rows={drawn < 30 ? 2 : drawn < 60 ? 3 : 5} />
      <p className={styles.number}>{taken}</p>
      <p className={styles.of}>
        {seats ? <Trans id="seats.of">of {seats} seats taken</Trans> : <Trans id="seats.people">people are registered</Trans>}
      </p>
      {seats && left > 0 && left <= 20 ? (
        <p className={styles.left}>
          <Plural id="seats.left" value={left} one="# seat is left" other="# seats are left" />
        </p>
      ) : null}
    </div>
  );
}
