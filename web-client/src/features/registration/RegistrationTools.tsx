import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ButtonAnchor, ButtonLink } from '@/ui/Button.tsx';
import { CheckField } from '@/ui/Field.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './RegistrationTools.module.css';

/** What organisers set around the list: questions, seats; and the list as a file. */
export function RegistrationTools({ slug, empty }: { slug: string; empty: boolean }) {
  const { t } = useLingui();
  const [guarded, setGuarded] = useState(false);
  return (
    <div className={styles.tools}>
      <ButtonLink icon="seat" to="/e/$slug/registrations/seats" params={{ slug }}>
        <Trans id="rules.title">Seats and times</Trans>
      </ButtonLink>
      <ButtonLink icon="check" to="/e/$slug/check-in" params={{ slug }}>
        <Trans id="door.title">At the door</Trans>
      </ButtonLink>
      <ButtonLink icon="question" to="/e/$slug/registrations/form" params={{ slug }}>
        <Trans id="form.title">Questions</Trans>
      </ButtonLink>
      <ButtonLink icon="up" to="/e/$slug/registrations/list" params={{ slug }}>
        <Trans id="roll.bring">Bring a list</Trans>
      </ButtonLink>
      {empty ? null : (
        <Disclosure
          align="start"
          label={t({ id: 'registrations.export', message: 'Export the list' })}
          button={
            <>
              <Icon name="download" />
              <span>
                <Trans id="export.button">Export</Trans>
              </span>
            </>
          }
        >
          {() => (
            <div className={styles.menu}>
              <CheckField
                label={t({ id: 'registrations.guarded', message: 'With confidential answers' })}
                checked={guarded}
                onChange={(event) => setGuarded(event.target.checked)}
              />
              <ButtonAnchor
                icon="download"
                href={`/api/v1/events/${slug}/registrations/export${guarded ? '?guarded=true' : ''}`}
                download="registrations.csv"
              >
                <Trans id="registrations.csv">Spreadsheet (CSV)</Trans>
              </ButtonAnchor>
            </div>
          )}
        </Disclosure>
      )}
      <p className={styles.hint}>
        <Trans id="door.moderators">
          Moderators of the organisation let people in, too: send them the address of <strong>At the door</strong>.
        </Trans>
      </p>
    </div>
  );
}
