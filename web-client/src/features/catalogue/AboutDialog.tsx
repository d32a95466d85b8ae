import { useLingui } from '@lingui/react/macro';
import type { OrganisationPage } from '@/api/types.ts';
import { useVersioned } from '@/api/useVersioned.ts';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextArea } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';

interface Props {
  page: OrganisationPage;
  onSave: (version: string, about: string) => Promise<OrganisationPage>;
  onClose: () => void;
}

/** What an organisation says of itself. */
export function AboutDialog({ page, onSave, onClose }: Props) {
  const { t } = useLingui();
  const edited = useVersioned({ kept: page, valuesOf: ({ about }) => about, onSave });
  return (
    <Dialog open title={t({ id: 'organisation.aboutTitle', message: 'About the organisation' })} unsaved={edited.changed} onClose={onClose}>
      <Form onSubmit={() => edited.changed && edited.save()}>
        <TextArea
          label={t({ id: 'organisation.about', message: 'Text' })}
          hint={t({ id: 'organisation.aboutHint', message: 'An empty line begins a new paragraph.' })}
          rows={10}
          maxLength={5000}
          dir="auto"
          value={edited.values}
          onChange={(event) => edited.change(event.target.value)}
        />
        <SaveFoot {...edited} onSave={undefined} onDiscard={edited.discard} />
      </Form>
    </Dialog>
  );
}
