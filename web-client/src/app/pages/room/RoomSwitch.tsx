import { Icon, type IconName } from '@/ui/Icon.tsx';
import styles from './RoomSwitch.module.css';

/** What one person has on or off in the room, on this device. */
export function RoomSwitch({ on, icon, label, onPress }: { on: boolean; icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.switch} aria-pressed={on} aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
