import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Form } from '@/ui/Form.tsx';
import { ZoneSelect } from '@/ui/rich/ZoneSelect.tsx';

interface Props {
  name: string;
  /** The likely ones, the event's own last. */
  zones: readonly string[];
  busy: boolean;
  onZone: (zone: string) => void;
}

/** A file whose times mean something only with a zone asks for it once. */
export function ZoneQuestion({ name, zones, busy, onZone }: Props) {
  const { t } = useLingui();
  const [zone, setZone] = useState(zones[0] ?? 'UTC');
  return (
    <Form onSubmit={() => onZone(zone)}>
      <h2>
        <Trans id="import.zone.title">Which clocks are meant?</Trans>
      </h2>
      <p>
        <Trans id="import.zone.text">The times in {name} come without a time zone.</Trans>
      </p>
      <ZoneSelect
        label={t({ id: 'import.zone.label', message: 'Time zone of the file' })}
        nothing={t({ id: 'import.zone.nothing', message: 'No such place' })}
        value={zone}
        onChange={setZone}
      />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          <Trans id="import.zone.go">Read the file</Trans>
        </Button>
      </div>
    </Form>
  );
}
