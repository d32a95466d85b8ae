import { Trans } from '@lingui/react/macro';
import { fileAddress } from '@/api/sendFile.ts';
import type { EndorsementStanding } from '@/api/types.ts';
import styles from './Applications.module.css';

/** How it stands with the letter of somebody else, for those who read it. */
export function LetterLine({ letter }: { letter: EndorsementStanding | undefined }) {
  if (!letter) return null;
  const { name, file, state } = letter;
  if (file) {
    return (
      <p>
        <Trans id="endorserLetter.of">Letter of {name}:</Trans>{' '}
        <a href={fileAddress(file.id)} download>
          <bdi>{file.name}</bdi>
        </a>
      </p>
    );
  }
  return (
    <p className={styles.quiet}>
      {state === 'declined' ? (
        <Trans id="endorserLetter.declined">{name} will not send a letter.</Trans>
      ) : (
        <Trans id="endorserLetter.asked">{name} has been asked for a letter, which is not here yet.</Trans>
      )}
    </p>
  );
}
