import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useCrowd } from '@/features/crowd/useCrowd.ts';
import { meSource } from '@/live/meTopic.ts';
import { useTopic } from '@/live/useLive.ts';
import { chime, isSoundOn, keepSound } from '@/ui/chime.ts';
import { RoomSwitch } from './RoomSwitch.tsx';

const CONCERNS_ME: readonly string[] = ['me.mentioned', 'me.direct'];

/** A soft sound for what concerns this person: being meant, a message to them, an announcement. Off until it is wanted. */
export function SoundSwitch({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const [on, setOn] = useState(isSoundOn);
  const { state: me } = useTopic(meSource);
  const { state: crowd } = useCrowd(sessionId);
  const notice = me.notices.findLast(({ t: kind }) => CONCERNS_ME.includes(kind));
  const heard = useRef({ notice, announced: new Set<string>() });
  useEffect(() => {
    const { notice: last, announced } = heard.current;
    const said = crowd.told.posted.map(({ id }) => id);
    const news = notice !== last || said.some((id) => !announced.has(id));
    heard.current = { notice, announced: new Set(said) };
    if (on && news) chime();
  }, [notice, crowd.told.posted, on]);
  return (
    <RoomSwitch
      on={on}
      icon={on ? 'bell' : 'bellOff'}
      label={t({ id: 'room.sound', message: 'Sound when something concerns me' })}
      onPress={() => {
        keepSound(!on);
        setOn(!on);
        if (!on) chime();
      }}
    />
  );
}
