import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { LinkField } from '@/ui/LinkField.tsx';
import { takeOut } from '@/ui/keepFocus.ts';
import { Anchor } from './Anchor.tsx';
import styles from './Editor.module.css';
import { PartnerLogo } from './PartnerLogo.tsx';
import type { PartnerValues } from './settingsValues.ts';

interface Props {
  partners: readonly PartnerValues[];
  fields: Readonly<Record<string, string>>;
  /** From how they stand by then: a logo is on its way for a while. */
  onChange: (how: (partners: readonly PartnerValues[]) => PartnerValues[]) => void;
  onSendLogo: (file: File) => Promise<string>;
}

const MOST = 200;

/** Partners in their order; those of one tier stand together on the page. */
export function PartnerFields({ partners, fields, onChange, onSendLogo }: Props) {
  const { t } = useLingui();
  const put = (at: number, part: Partial<PartnerValues>) => onChange((now) => now.map((one, n) => (n === at ? { ...one, ...part } : one)));
  const lift = (at: number) =>
    onChange((now) => {
      const one = now[at];
      return one ? now.toSpliced(at, 1).toSpliced(at - 1, 0, one) : [...now];
    });
  const sending = useSending(onSendLogo, fields, (at, logo) => put(at, { logo }));
  const field = (at: number, name: keyof PartnerValues) => ({
    value: partners[at]?.[name] ?? '',
    error: fields[`settings/partners/${at}/${name}`],
    onChange: (event: { target: { value: string } }) => put(at, { [name]: event.target.value }),
  });
  return (
    <Anchor name="partners">
      {partners.length === 0 ? <NoPartners /> : null}
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
          <PartnerLogo name={partner.name} logo={partner.logo} {...sending.of(at)} onRemove={() => put(at, { logo: '' })} />
          {/* Lines keep their places while a picture is on its way to one of them. */}
          <PartnerTools
            name={partner.name}
            first={at === 0}
            held={sending.at !== null}
            onLift={() => lift(at)}
            onRemove={(pressed) => takeOut(pressed, () => onChange((now) => now.toSpliced(at, 1)))}
          />
        </div>
      ))}
      {partners.length < MOST ? (
        <AddPartner onAdd={() => onChange((now) => [...now, { name: '', tier: now.at(-1)?.tier ?? '', url: '', logo: '' }])} />
      ) : null}
    </Anchor>
  );
}

function NoPartners() {
  return (
    <p className={styles.note}>
      <Trans id="settings.noPartners">Who makes it possible: named on the page of the event, best tier first.</Trans>
    </p>
  );
}

/** One picture at a time, and to which line. */
function useSending(onSend: (file: File) => Promise<string>, fields: Props['fields'], onSent: (at: number, logo: string) => void) {
  const [at, setAt] = useState<number | null>(null);
  const [refused, setRefused] = useState<{ at: number; error: ApiError } | null>(null);
  const send = async (line: number, file: File) => {
    if (at !== null) return;
    setAt(line);
    setRefused(null);
    try {
      onSent(line, await onSend(file));
    } catch (error) {
      setRefused({ at: line, error: asApiError(error) });
    } finally {
      setAt(null);
    }
  };
  const of = (line: number) => ({
    busy: at === line,
    error: refused?.at === line ? refused.error : fields[`settings/partners/${line}/logo`],
    onChoose: (file: File) => void send(line, file),
  });
  return { at, of };
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
  held,
  onLift,
  onRemove,
}: {
  name: string;
  first: boolean;
  held: boolean;
  onLift: () => void;
  onRemove: (pressed: HTMLElement) => void;
}) {
  const { t } = useLingui();
  return (
    <div className={styles.partnerTools}>
      {first ? null : (
        <Button size="s" look="quiet" disabled={held} aria-label={t({ id: 'ui.order.up', message: `Move ${name} up` })} onClick={onLift}>
          <Trans id="settings.lift">Move up</Trans>
        </Button>
      )}
      <Button
        size="s"
        look="quiet"
        icon="close"
        disabled={held}
        aria-label={t({ id: 'ui.order.remove', message: `Take ${name} out` })}
        data-takes-out
        onClick={(event) => onRemove(event.currentTarget)}
      >
        <Trans id="settings.removePartner">Take out</Trans>
      </Button>
    </div>
  );
}
