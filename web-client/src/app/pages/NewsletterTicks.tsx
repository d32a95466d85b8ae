import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { newslettersQuery } from '@/api/newsletterQueries.ts';
import { TopicChoices } from '@/features/mail/newsletters/TopicChoices.tsx';

interface Props {
  slug: string;
  chosen: readonly string[];
  onChange: (topics: string[]) => void;
}

/** Newsletters beside the questions of a registration: none is ticked, and the yes that counts is said in a mail. */
export function NewsletterTicks({ slug, chosen, onChange }: Props) {
  const topics = useQuery(newslettersQuery(slug)).data?.topics ?? [];
  if (topics.length === 0) return null;
  return (
    <div>
      <TopicChoices topics={topics} chosen={chosen} onChange={onChange} />
      <p>
        <Trans id="newsletter.ticks">If you like. Nothing is sent before you say yes in the mail that we send you.</Trans>
      </p>
    </div>
  );
}
