import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { NewsletterTopic } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { TopicChoices } from './TopicChoices.tsx';

interface Props {
  topics: readonly NewsletterTopic[];
  email: string;
  busy: boolean;
  /** It is in the mail. */
  done: boolean;
  refused: string | null;
  onAsk: (email: string, topics: string[]) => void;
}

/** Asks for newsletters; the yes is said in the mail that follows. */
export function AskForm({ topics, email: known, busy, done, refused, onAsk }: Props) {
  const { t } = useLingui();
  const [email, setEmail] = useState(known);
  const [chosen, setChosen] = useState<string[]>([]);
  if (done) {
    return (
      <Notice tone="success" icon="mail" title={t({ id: 'newsletter.asked', message: 'Look into your mail' })}>
        <Trans id="newsletter.askedText">Nothing is sent before you say yes there.</Trans>
      </Notice>
    );
  }
  return (
    <Form onSubmit={() => chosen.length > 0 && onAsk(email.trim(), chosen)}>
      <TopicChoices topics={topics} chosen={chosen} onChange={setChosen} />
      <TextField
        label={t({ id: 'newsletter.email', message: 'Mail address' })}
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      {refused ? <Notice tone="error" title={refused} /> : null}
      <div>
        <Button type="submit" busy={busy} icon="mail" aria-disabled={chosen.length === 0}>
          <Trans id="newsletter.ask">Ask for them</Trans>
        </Button>
      </div>
    </Form>
  );
}
