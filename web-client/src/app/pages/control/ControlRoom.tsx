import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { Door } from '@/features/room/Door.tsx';
import { useConnection } from '@/live/useLive.ts';
import { Button } from '@/ui/Button.tsx';
import { HostTools } from '../room/HostTools.tsx';
import { RoomHead } from '../room/RoomHead.tsx';
import { useStage } from '../room/useStage.ts';
import { Attention, type Heap } from './Attention.tsx';
import { Column } from './Column.tsx';
import styles from './Control.module.css';
import { KeySheet } from './KeySheet.tsx';
import { columnsOf, inFront, useWidth, type PanelKey } from './layout.ts';
import { focusPanel, keepPlace } from './places.ts';
import { StageCard } from './StageCard.tsx';
import { useControlKeys } from './useControlKeys.ts';
import { usePanels } from './usePanels.tsx';
import { useSwitch } from './useSwitch.ts';

/** One screen for all that a host does while it runs: the stage, what waits, and the chat, side by side. */
export function ControlRoom({ page }: { page: SessionPage }) {
  const { t } = useLingui();
  const { rights } = page;
  const stage = useStage(page);
  const me = useMe();
  const width = useWidth();
  const { state: connection } = useConnection();
  const [looked, setLooked] = useState<readonly PanelKey[]>([]);
  const [sheet, setSheet] = useState(false);
  const [keysOn, setKeysOn] = useSwitch('plenary.control.keys', true);
  const columns = columnsOf(width, (panel) => rights.moderate || (panel !== 'hands' && panel !== 'reports'));
  const front = inFront(columns, looked);
  const look = (panel: PanelKey) => setLooked([panel, ...looked.filter((one) => one !== panel)]);
  const { panels, due, heap, setHeap } = usePanels({ page, stage, me: me.person?.id, front, onLook: look });
  const { root, goTo } = useGoing(look);
  const go = (panel: PanelKey, wanted?: Heap) => {
    if (panel === 'questions') setHeap(wanted ?? (heap === 'open' && due.waiting > 0 ? 'waiting' : 'open'));
    goTo(panel);
  };
  useControlKeys({ on: keysOn, onPanel: go, onSheet: () => setSheet(true) });
  if (connection.kind === 'ended' && connection.reason === 'removed') return <Door page={page} state="removed" />;
  return (
    <div ref={root} className={styles.room}>
      <RoomHead page={page} stage={stage} />
      <HostTools page={page} stage={stage} control={{ keyed: keysOn }} />
      <div className={styles.due}>
        <Attention due={due} onGo={go} />
        {width === 'one' ? null : (
          <Button size="s" look="quiet" icon="list" onClick={() => setSheet(true)}>
            <Trans id="control.keys">Keys</Trans>
          </Button>
        )}
      </div>
      <div className={`${styles.hall} ${styles[width]}`}>
        {columns.map((column, at) => (
          <div key={column.join(' ')} className={styles.column}>
            {at === 0 && width !== 'one' ? <StageCard page={page} stage={stage} /> : null}
            <div className={styles.work}>
              <Column
                label={at === 0 ? t({ id: 'control.work', message: 'What waits' }) : t({ id: 'control.talk', message: 'What is said' })}
                panels={panels.filter(({ key }) => column.includes(key))}
                front={front}
                onFront={look}
              />
            </div>
          </div>
        ))}
      </div>
      {sheet ? <KeySheet on={keysOn} onSwitch={setKeysOn} onClose={() => setSheet(false)} /> : null}
    </div>
  );
}

/** Brings a panel to the front and the focus into it, once it is drawn there. */
function useGoing(look: (panel: PanelKey) => void) {
  const root = useRef<HTMLDivElement>(null);
  const [going, setGoing] = useState<{ panel: PanelKey } | null>(null);
  useEffect(() => (root.current ? keepPlace(root.current) : undefined), []);
  useEffect(() => {
    if (going && root.current) focusPanel(root.current, going.panel);
  }, [going]);
  return {
    root,
    goTo: (panel: PanelKey) => {
      look(panel);
      setGoing({ panel });
    },
  };
}
