import { Trans, useLingui } from '@lingui/react/macro';
import { Copyable } from '@/ui/Copyable.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { embedSnippet, frameSnippet } from './embedSnippets.ts';

interface Props {
  slug: string;
  title: string;
  onClose: () => void;
}

/** For organisers: what to put into the page of another site. */
export function EmbedDialog({ slug, title, onClose }: Props) {
  const { t } = useLingui();
  const event = { origin: location.origin, slug, title };
  return (
    <Dialog open title={t({ id: 'embed.title', message: 'Show this event on your site' })} onClose={onClose}>
      <p>
        <Trans id="embed.text">
          Copy this into your page. Readers see the programme and a button to register. No cookies are set and nothing is counted.
        </Trans>
      </p>
      <Copyable label={t({ id: 'embed.components', message: 'Programme and button' })} value={embedSnippet(event)} />
      <Copyable label={t({ id: 'embed.frame', message: 'As a frame, where scripts are not welcome' })} value={frameSnippet(event)} />
    </Dialog>
  );
}
