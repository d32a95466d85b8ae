import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { NewsletterLink } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, PageHead } from '@/ui/Page.tsx';
import { TopicChoices } from './TopicChoices.tsx';

interface Props {
  link: NewsletterLink;
  busy: boolean;
  /** What was chosen a moment ago: how many topics, or null. */
  saved: number | null;
  onChoose: (topics: string[]) => void;
}

/** Where a reader says yes, changes their mind, or ends it. */
export function ReaderCard({ link, busy, saved, onChoose }: Props) {
  const { t } = useLingui();
  const { organisation, email, confirmed } = link;
  const [chosen, setChosen] = useState(() => link.topics.filter((one) => one.chosen).map((one) => one.id));
  return (
    <Card>
      <PageHead
        title={
          confirmed
            ? t({ id: 'newsletter.mine', message: 'Your newsletters' })
            : t({ id: 'newsletter.confirm', message: 'Shall these letters come to you?' })
        }
        lead={
          <Trans id="newsletter.to">
            <bdi>{organisation}</bdi> writes to {email}.
          </Trans>
        }
      />
      <div role="status">
        {saved === null ? null : saved > 0 ? (
          <Notice tone="success" title={t({ id: 'newsletter.saved', message: 'Done. These letters come to you.' })} />
        ) : (
          <Notice tone="success" title={t({ id: 'newsletter.ended', message: 'Done. No newsletters come to you any more.' })} />
        )}
      </div>
      {saved === 0 ? null : (
        <Form onSubmit={() => onChoose(chosen)}>
          <TopicChoices topics={link.topics} chosen={chosen} onChange={setChosen} />
          <Button type="submit" look="primary" size="l" busy={busy}>
            {chosen.length === 0 ? (
              <Trans id="newsletter.none">No newsletters</Trans>
            ) : confirmed ? (
              <Trans id="newsletter.save">Save</Trans>
            ) : (
              <Trans id="newsletter.yes">Yes, send me these</Trans>
            )}
          </Button>
        </Form>
      )}
    </Card>
  );
}
