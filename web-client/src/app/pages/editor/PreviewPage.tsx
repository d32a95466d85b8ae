import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { previewQuery } from '@/api/editorQueries.ts';
import { useTabSecret } from '@/api/fragment.ts';
import type { EventPreview } from '@/api/types.ts';
import { PartnerList } from '@/features/catalogue/PartnerList.tsx';
import { Practical } from '@/features/catalogue/Practical.tsx';
import { PreviewView } from '@/features/editor/PreviewView.tsx';
import { FormFields } from '@/features/registration/questions/FormFields.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { OpenAgain } from '../../OpenAgain.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { PreviewLinks } from './PreviewLinks.tsx';
import styles from './EditorPage.module.css';

/** What a link shows to somebody without an account. */
export function PreviewPage() {
  const { t, i18n } = useLingui();
  const token = useTabSecret();
  const { data, error, refetch } = useQuery({
    queryKey: ['openPreview', token, i18n.locale],
    queryFn: () => dataOf(api.POST('/previews/openings', { body: { token } })),
    enabled: token.length >= 20,
  });
  useTitle(t({ id: 'preview.page', message: 'Preview' }));
  if (!token) return <OpenAgain />;
  if (data) return <Shown preview={data} />;
  if (token.length < 20 || (error && asApiError(error).code === 'link-expired')) return <NoLink />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function NoLink() {
  const { t } = useLingui();
  const title = t({ id: 'preview.ended', message: 'This preview has ended' });
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{title}</h1>
      <Empty icon="clock" title={title}>
        <Trans id="preview.endedText">Ask whoever sent you the link for a new one.</Trans>
      </Empty>
    </Page>
  );
}

/** The same for organisers, with the links to it. */
export function DraftPreviewPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/preview' });
  const { data, error, refetch } = useQuery(previewQuery(slug, i18n.locale));
  useTitle(t({ id: 'preview.page', message: 'Preview' }));
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <Page width="reading">
        <BackLink to="/e/$slug/settings" params={{ slug }}>
          <Trans id="settings.title">Settings</Trans>
        </BackLink>
        <div className={styles.parts}>
          <PreviewLinks slug={slug} zone={data.page.event.zone} />
        </div>
      </Page>
      <Shown preview={data} />
    </>
  );
}

function Shown({ preview: { page, programme, questions } }: { preview: EventPreview }) {
  useBrand(page.event.organisation);
  return (
    <PreviewView
      page={page}
      programme={programme}
      practical={<Practical page={page} />}
      partners={page.partners.length > 0 ? <PartnerList partners={page.partners} /> : null}
      questions={
        questions.length > 0 ? (
          <fieldset disabled className={styles.still}>
            <FormFields questions={questions} values={{}} faults={{}} onChange={() => undefined} />
          </fieldset>
        ) : null
      }
    />
  );
}
