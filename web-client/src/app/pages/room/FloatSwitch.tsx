import { useLingui } from '@lingui/react/macro';
import { keepFloating, useFloating } from '@/features/crowd/floating.ts';
import { RoomSwitch } from './RoomSwitch.tsx';

/** Whether reactions rise over the picture; where the system asks for less motion they never do. */
export function FloatSwitch() {
  const { t } = useLingui();
  const on = useFloating();
  const label = t({ id: 'room.floating', message: 'Let reactions float over the picture' });
  return <RoomSwitch on={on} icon="up" label={label} onPress={() => keepFloating(!on)} />;
}
