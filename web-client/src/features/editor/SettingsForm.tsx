import { Trans } from '@lingui/react/macro';
import type { EventSettings, SettingsPage } from '@/api/types.ts';
import { Form } from '@/ui/Form.tsx';
import { Card } from '@/ui/Page.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import styles from './Editor.module.css';
import { MeanwhileNotice } from './MeanwhileNotice.tsx';
import { PartnerFields } from './PartnerFields.tsx';
import { FaceFields, MoneyFields, PlaceFields, TimeFields, WordFields } from './SettingsFields.tsx';
import { useSettings } from './useSettings.ts';

interface Props {
  kept: SettingsPage;
  onSave: (version: number, settings: EventSettings) => Promise<SettingsPage>;
  onReread: () => Promise<SettingsPage>;
  /** @returns which picture it is */
  onSendLogo: (file: File) => Promise<string>;
}

/** Everything that organisers say of an event; one save for all of it. */
export function SettingsForm({ kept, onSave, onReread, onSendLogo }: Props) {
  const desk = useSettings({ kept, onSave, onReread });
  const { values, change } = desk;
  const parts = { values, change, fields: desk.refused?.fields ?? {} };
  return (
    <Form onSubmit={() => desk.changed && desk.saving !== 'busy' && desk.save()}>
      <div className={styles.parts}>
        <Card>
          <h2>
            <Trans id="settings.part.words">What it is</Trans>
          </h2>
          <WordFields {...parts} />
        </Card>
        <Card>
          <h2>
            <Trans id="settings.part.times">When</Trans>
          </h2>
          <TimeFields {...parts} />
        </Card>
        <Card>
          <h2>
            <Trans id="settings.part.place">Where, and in which languages</Trans>
          </h2>
          <PlaceFields {...parts} />
        </Card>
        <Card>
          <h2>
            <Trans id="settings.part.face">Who finds it, and what they are told</Trans>
          </h2>
          <FaceFields {...parts} />
          <MoneyFields {...parts} />
        </Card>
        <Card>
          <h2>
            <Trans id="event.part.partners">Partners</Trans>
          </h2>
          <PartnerFields
            partners={values.partners}
            fields={parts.fields}
            onChange={(how) => change((now) => ({ partners: how(now.partners) }))}
            onSendLogo={onSendLogo}
          />
        </Card>
      </div>
      <div className={styles.save}>
        {desk.meanwhile ? <MeanwhileNotice meanwhile={desk.meanwhile} onTake={desk.takeTheirs} /> : null}
        <SaveFoot changed={desk.changed} saving={desk.saving} stale={false} refused={desk.refused} onDiscard={desk.discard} />
      </div>
    </Form>
  );
}
