import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { takeOut } from '@/ui/keepFocus.ts';
import styles from './Editor.module.css';
import { shown, type SettingsField } from './settingsValues.ts';
import { useFieldNames } from './useFieldNames.ts';
import type { Meanwhile } from './useSettings.ts';

/** Somebody else saved: what of it stands here now, and what both changed. */
export function MeanwhileNotice({ meanwhile, onTake }: { meanwhile: Meanwhile; onTake: (field: SettingsField) => void }) {
  const { t } = useLingui();
  const names = useFieldNames();
  const { by, taken, clashes, theirs } = meanwhile;
  const who = by ?? t({ id: 'settings.somebody', message: 'Somebody' });
  const fields = taken.map((field) => names[field]).join(', ');
  return (
    <Notice tone="waiting" title={t({ id: 'settings.meanwhile', message: `${who} saved this while you were writing` })}>
      <div data-lines>
        {taken.length > 0 ? (
          <p>
            <Trans id="settings.taken">Taken over from there: {fields}.</Trans>
          </p>
        ) : null}
        {clashes.length > 0 ? (
          <>
            <p>
              <Trans id="settings.clashes">You both changed these. Yours stands in the form:</Trans>
            </p>
            <ul className={styles.list}>
              {clashes.map((field) => {
                const name = names[field];
                return (
                  <li key={field} className={styles.gap}>
                    <span className={styles.gapWords}>
                      <span>
                        {name}: <q dir="auto">{shown(theirs[field])}</q>
                      </span>
                    </span>
                    <Button
                      size="s"
                      aria-label={t({ id: 'settings.takeOne', message: `Take theirs: ${name}` })}
                      data-takes-out
                      onClick={(event) => takeOut(event.currentTarget, () => onTake(field))}
                    >
                      <Trans id="settings.take">Take theirs</Trans>
                    </Button>
                  </li>
                );
              })}
            </ul>
          </>
        ) : null}
        <p tabIndex={-1} data-after-lines>
          <Trans id="settings.saveAgain">Nothing is lost. Look at it, and save again.</Trans>
        </p>
      </div>
    </Notice>
  );
}
