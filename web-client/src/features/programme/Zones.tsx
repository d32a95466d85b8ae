import { Trans } from '@lingui/react/macro';
import { zoneCity, type Zone } from '@/i18n/dates.ts';
import styles from './Zones.module.css';

interface Props {
  zone: Zone;
  mine: Zone;
  /** Whether the two show different clocks during the programme. */
  differ: boolean;
  ownFirst: boolean;
  onOwnFirst: (own: boolean) => void;
}

/** Whose clock is large, and the other way round if the reader wants. */
export function Zones({ zone, mine, differ, ownFirst, onOwnFirst }: Props) {
  const [city, own] = [zoneCity(zone), zoneCity(mine)];
  if (!differ) {
    return (
      <span>
        <Trans id="programme.zone">All times are in {city}.</Trans>
      </span>
    );
  }
  return (
    <>
      <span>
        {ownFirst ? (
          <Trans id="programme.zonesOwn">
            Large times are in {own}, where you are, small ones in {city}.
          </Trans>
        ) : (
          <Trans id="programme.zonesBoth">
            Large times are in {city}, small ones in {own}, where you are.
          </Trans>
        )}
      </span>
      <button type="button" className={styles.turn} onClick={() => onOwnFirst(!ownFirst)}>
        {ownFirst ? (
          <Trans id="programme.theirTime">Read it in the time of {city}</Trans>
        ) : (
          <Trans id="programme.ownTime">Read it in my time</Trans>
        )}
      </button>
    </>
  );
}
