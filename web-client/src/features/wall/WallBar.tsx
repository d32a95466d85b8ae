import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { chooseWallLight, currentScheme, watchLights } from '@/styles/theme.ts';
import { Button } from '@/ui/Button.tsx';
import { useShowWords } from './WallChoiceFields.tsx';
import { SHOWS, type Show } from './wallTopic.ts';
import styles from './WallBar.module.css';

const QUIET_MS = 3000;

interface Props {
  show: Show;
  /** Absent for speakers, who look and do not choose. */
  onShow?: ((show: Show) => void) | undefined;
}

/** Controls of the screen itself: there while somebody moves or tabs, gone three seconds later. */
export function WallBar({ show, onShow }: Props) {
  const { t } = useLingui();
  const words = useShowWords();
  const awake = useAwake();
  const scheme = useSyncExternalStore(watchLights, currentScheme);
  return (
    <div className={styles.bar} data-awake={awake || undefined}>
      {onShow ? (
        <Group label={t({ id: 'wall.shows', message: 'The screen shows' })}>
          {SHOWS.map((one) => (
            <Button
              key={one}
              size="s"
              look={one === show ? 'primary' : 'secondary'}
              aria-pressed={one === show}
              onClick={() => onShow(one)}
            >
              {words[one].label}
            </Button>
          ))}
        </Group>
      ) : null}
      <Button size="s" icon={scheme === 'dark' ? 'sun' : 'moon'} onClick={() => chooseWallLight(scheme === 'dark' ? 'light' : 'dark')}>
        {scheme === 'dark' ? t({ id: 'lights.light', message: 'Light' }) : t({ id: 'lights.dark', message: 'Dark' })}
      </Button>
      {document.fullscreenEnabled ? <FullScreen /> : null}
    </div>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {children}
    </div>
  );
}

function FullScreen() {
  const [full, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const press = () => {
    const done = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    done.catch((refused: unknown) => console.warn('the browser keeps its window', refused));
  };
  return (
    <Button size="s" icon="stage" onClick={press}>
      {full ? <Trans id="wall.window">Window</Trans> : <Trans id="wall.full">Full screen</Trans>}
    </Button>
  );
}

/** Whether somebody moved the pointer a moment ago. Focus shows the controls too; the style sheet sees to that. */
function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), QUIET_MS);
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), QUIET_MS);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return awake;
}
