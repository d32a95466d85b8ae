import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { LinkField } from '@/ui/LinkField.tsx';
import { takeOut } from '@/ui/keepFocus.ts';
import { Anchor } from './Anchor.tsx';
import styles from './Editor.module.css';
import type { PartnerValues } from './settingsValues.ts';

interface Props {
  partners: readonly PartnerValues[];
  fields: Readonly<Record<string, string>>;
  onChange: (partners: PartnerValues[]) => void;
}

const MOST = 200;

/** Partners in their order; those of one tier stand together on the page. */
export function PartnerFields({ partners, fields, onChange }: Props) {
  const { t } = useLingui();
  const put = (at: number, part: Partial<PartnerValues>) => onChange(partners.map((one, n) => (n === at ? { ...one, ...part } : one)));
  const lift = (at: number) => {
    const one = partners[at];
    if (one) onChange(partners.toSpliced(at, 1).toSpliced(at - 1, 0, one));
  };
  const field = (at: number, name: keyof PartnerValues) => ({
    value: partners[at]?.[name] ?? '',
    error: fields[`settings/partners/${at}/${name}`],
    onChange: (event: { target: { value: string } }) => put(at, { [name]: event.target.value }),
  });
  return (
    <Anchor name="partners">
      {partners.length === 0 ? (
        <p className={styles.note}>
          <Trans id="settings.noPartners">Who makes it possible: named on the page of the event, best tier first.</Trans>
        </p>
      ) : null}
      {partners.map((partner, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its place until it is saved
        <div key={at} className={styles.partner}>
          <TextField
            {...field(at, 'name')}
            label={t({ id: 'settings.partnerName', message: 'Name' })}
            required
            maxLength={200}
            dir="auto"
          />
          <TextField
            {...field(at, 'tier')}
            label={t({ id: 'settings.partnerTier', message: 'Tier, such as main partner' })}
            required
            maxLength={40}
            dir="auto"
          />
          <LinkField
            label={t({ id: 'settings.partnerUrl', message: 'Web address' })}
            value={partner.url}
            error={fields[`settings/partners/${at}/url`]}
            onChange={(url) => put(at, { url })}
          />
          <PartnerTools
            name={partner.name}
            first={at === 0}
            onLift={() => lift(at)}
            onRemove={(pressed) => takeOut(pressed, () => onChange(partners.toSpliced(at, 1)))}
          />
        </div>
      ))}
      {partners.length < MOST ? (
        <AddPartner onAdd={() => onChange([...partners, { name: '', tier: partners.at(-1)?.tier ?? '', url: '' }])} />
      ) : null}
    </Anchor>
  );
}

function AddPartner({ onAdd }: { onAdd: () => void }) {
  return (
    <div>
      <Button icon="plus" data-after-lines onClick={onAdd}>
        <Trans id="settings.addPartner">Add a partner</Trans>
      </Button>
    </div>
  );
}

function PartnerTools({
  name,
  first,
  onLift,
  onRemove,
}: {
  name: string;
  first: boolean;
  onLift: () => void;
  onRemove: (pressed: HTMLElement) => void;
}) {
  const { t } = useLingui();
  return (
    <div className={styles.partnerTools}>
      {first ? null : (
        <Button size="s" look="quiet" aria-label={t({ id: 'ui.order.up', message: `Move ${name} up` })} onClick={onLift}>
          <Trans id="settings.lift">Move up</Trans>
        </Button>
      )}
      <Button
        size="s"
        look="quiet"
        icon="close"
        aria-label={t({ id: 'ui.order.remove', message: `Take ${name} out` })}
        data-takes-out
        onClick={(event) => onRemove(event.currentTarget)}
      >
        <Trans id="settings.removePartner">Take out</Trans>
      </Button>
    </div>
  );
}
