import { Trans, useLingui } from '@lingui/react/macro';
import type { Handout } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { SelectField } from '@/ui/Field.tsx';
import { OrderTool } from '@/ui/OrderedList.tsx';
import { HandoutLink } from './HandoutLinks.tsx';
import styles from './Handouts.module.css';
import { useShownWords } from './useShownWords.ts';

interface Props {
  handout: Handout;
  onShown: (shown: Handout['shown']) => void;
  onOpen: () => void;
  /** Null at the end of its way. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

/** A file with the one thing that is decided about it most: when the audience sees it. */
export function HandoutRow({ handout, onShown, onOpen, onUp, onDown }: Props) {
  const { t } = useLingui();
  const words = useShownWords();
  const { title: name, shown, mayChange } = handout;
  return (
    <li className={styles.row}>
      <HandoutLink handout={handout} open />
      <div className={styles.tools}>
        {mayChange ? (
          <SelectField
            label={t({ id: 'handout.shownOf', message: `When the audience sees ${name}` })}
            hideLabel
            value={shown}
            options={(['no', 'after', 'now'] as const).map((value) => ({ value, label: words[value] }))}
            onChange={(value) => onShown(value as Handout['shown'])}
          />
        ) : (
          <span className={styles.facts}>{words[shown]}</span>
        )}
        {onUp || onDown ? (
          <>
            <OrderTool
              icon="chevronDown"
              upwards
              label={t({ id: 'ui.order.up', message: `Move ${name} up` })}
              off={!onUp}
              onPress={() => onUp?.()}
            />
            <OrderTool
              icon="chevronDown"
              label={t({ id: 'ui.order.down', message: `Move ${name} down` })}
              off={!onDown}
              onPress={() => onDown?.()}
            />
          </>
        ) : null}
        {mayChange ? (
          <Button
            size="s"
            look="quiet"
            icon="pencil"
            aria-label={t({ id: 'handout.changeOne', message: `Change ${name}` })}
            onClick={onOpen}
          >
            <Trans id="handout.change">Change</Trans>
          </Button>
        ) : null}
      </div>
    </li>
  );
}
