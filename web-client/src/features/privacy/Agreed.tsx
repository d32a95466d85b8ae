import { Trans } from '@lingui/react/macro';
import { HouseLinks } from './HouseLinks.tsx';
import styles from './Privacy.module.css';

interface Props {
  house: { slug: string; name: string };
  /** What the organisers say of recording, in their words. */
  recording?: string | undefined;
}

/** Where people register: what is recorded, and what the organisation says; the versions shown are kept with the registration. */
export function Agreed({ house, recording }: Props) {
  const { name, slug } = house;
  return (
    <div className={styles.agreed}>
      {recording ? (
        <p>
          <strong>
            <Trans id="practical.recording">Recording</Trans>
          </strong>{' '}
          <span dir="auto">{recording}</span>
        </p>
      ) : null}
      <p>
        <Trans id="policy.agreed">What {name} says; which version stood here is kept with your registration:</Trans>
      </p>
      <HouseLinks slug={slug} />
    </div>
  );
}
