import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { eventQuery } from '@/api/queries.ts';
import type { EventPage } from '@/api/types.ts';
import { ExportList } from '@/features/exchange/ExportList.tsx';
import { FileDrop } from '@/features/exchange/FileDrop.tsx';
import { ImportFault } from '@/features/exchange/ImportFault.tsx';
import { ImportReview } from '@/features/exchange/ImportReview.tsx';
import { faultOf, zonesOf } from '@/features/exchange/requests.ts';
import { useImport } from '@/features/exchange/useImport.ts';
import { ZoneQuestion } from '@/features/exchange/ZoneQuestion.tsx';
import { ChangeList } from '@/features/plan/ChangeList.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './ImportPage.module.css';

/** A programme of another system into the draft, and the programme out of it. */
export function ImportPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/plan/import' });
  const event = useQuery(eventQuery(slug));
  useTitle(event.data && t({ id: 'import.title', message: `Import: ${event.data.event.title}` }));
  useBrand(event.data?.event.organisation);
  if (event.error) return <Problem error={event.error} onRetry={() => void event.refetch()} />;
  if (!event.data) return <Loading />;
  return event.data.rights.organise ? <Desk event={event.data.event} /> : <NotFoundPage />;
}

function Desk({ event }: { event: EventPage['event'] }) {
  const { slug } = event;
  return (
    <Page width="reading">
      <PageHead
        title={event.title}
        lead={<Trans id="import.lead">Bring a programme of another system into the draft, or take this one out.</Trans>}
      >
        <ButtonLink look="quiet" icon="arrowLeft" to="/e/$slug/plan" params={{ slug }}>
          <Trans id="import.back">To the draft</Trans>
        </ButtonLink>
      </PageHead>
      <div className={styles.parts}>
        <Import event={event} />
        <ExportList slug={slug} />
      </div>
    </Page>
  );
}

/** One step at a time: the file, its zone if that is open, what it would change, done. */
function Import({ event: { slug, zone } }: { event: EventPage['event'] }) {
  const desk = useImport(slug);
  const { chosen, preview, take } = desk;
  const name = chosen?.file.name ?? '';
  const zones = zonesOf(preview.error);
  if (take.isSuccess) return <Taken slug={slug} />;
  if (preview.data && chosen) {
    return (
      <ImportReview
        key={preview.data.id}
        name={name}
        preview={preview.data}
        zone={zone}
        stale={desk.stale}
        busy={take.isPending || preview.isPending}
        changes={<ChangeList changes={preview.data.changes} zone={zone} />}
        problem={desk.stale ? null : <FailedRequest error={take.error} />}
        onTake={(remove) => take.mutate({ id: preview.data.id, remove })}
        onOther={desk.again}
      />
    );
  }
  if (zones.length > 0 || (preview.isPending && chosen?.zone)) {
    return (
      <Card>
        <ZoneQuestion name={name} zones={zones.length > 0 ? zones : [chosen?.zone ?? zone]} busy={preview.isPending} onZone={desk.inZone} />
      </Card>
    );
  }
  return (
    <>
      <Refused name={name} error={preview.error} />
      <FileDrop busy={preview.isPending} name={name} onFile={desk.choose} />
    </>
  );
}

function Refused({ name, error }: { name: string; error: unknown }) {
  if (!error) return null;
  const fault = faultOf(error);
  return fault ? <ImportFault name={name} fault={fault} /> : <FailedRequest error={error} />;
}

function Taken({ slug }: { slug: string }) {
  const { t } = useLingui();
  return (
    <>
      <Notice tone="success" title={t({ id: 'import.done', message: 'It is in the draft' })}>
        <Trans id="import.done.text">Nothing is public yet: look at it, and release it when it is right.</Trans>
      </Notice>
      <div>
        <ButtonLink look="primary" to="/e/$slug/plan" params={{ slug }}>
          <Trans id="import.done.open">Open the draft</Trans>
        </ButtonLink>
      </div>
    </>
  );
}
