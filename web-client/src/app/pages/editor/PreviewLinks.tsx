import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { previewLinksQuery } from '@/api/editorQueries.ts';
import type { PreviewLink } from '@/api/types.ts';
import { longDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Copyable } from '@/ui/Copyable.tsx';
import { Card } from '@/ui/Page.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import styles from './EditorPage.module.css';

const DAYS = 7;

/** Links by which colleagues without an account look at the draft; each is shown once and ends after a week. */
export function PreviewLinks({ slug, zone }: { slug: string; zone: string }) {
  const { t } = useLingui();
  const path = { slug };
  const queries = useQueryClient();
  const { queryKey } = previewLinksQuery(slug);
  const links = useQuery(previewLinksQuery(slug));
  const again = () => void queries.invalidateQueries({ queryKey });
  const make = useMutation({
    mutationFn: () => dataOf(api.POST('/events/{slug}/preview-links', { params: { path }, body: { days: DAYS } })),
    onSuccess: again,
  });
  const end = useMutation({
    mutationFn: (linkId: string) => dataOf(api.DELETE('/events/{slug}/preview-links/{linkId}', { params: { path: { slug, linkId } } })),
    onSuccess: again,
  });
  return (
    <Card>
      <h2>
        <Trans id="preview.links">Show it to colleagues</Trans>
      </h2>
      <p>
        <Trans id="preview.linksText">Whoever has such a link sees this preview for a week, without an account.</Trans>
      </p>
      {make.data ? <Copyable label={t({ id: 'preview.url', message: 'The link; it is shown only now' })} value={make.data.url} /> : null}
      <div>
        <Button icon="plus" busy={make.isPending} onClick={() => make.mutate()}>
          <Trans id="preview.make">Make a link</Trans>
        </Button>
      </div>
      <FailedRequest error={make.error ?? end.error ?? links.error} />
      <ul className={styles.previews}>
        {(links.data?.links ?? []).map((link) => (
          <OneLink key={link.id} link={link} zone={zone} onEnd={() => end.mutate(link.id)} />
        ))}
      </ul>
    </Card>
  );
}

function OneLink({ link, zone, onEnd }: { link: PreviewLink; zone: string; onEnd: () => void }) {
  const { t, i18n } = useLingui();
  const who = link.by ?? t({ id: 'settings.somebody', message: 'Somebody' });
  const until = longDay(link.expiresAt, zone, i18n.locale);
  return (
    <li className={styles.preview}>
      <span>
        <Trans id="preview.oneLink">
          By {who}, until {until}
        </Trans>
      </span>
      <Button
        size="s"
        look="quiet"
        icon="close"
        aria-label={t({ id: 'preview.endOne', message: `End the link by ${who}, until ${until}` })}
        onClick={onEnd}
      >
        <Trans id="preview.end">End it</Trans>
      </Button>
    </li>
  );
}
