import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf, FILE_TYPE } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import type { EventPage } from '@/api/types.ts';
import { FileDrop } from '@/features/exchange/FileDrop.tsx';
import { ImportFault } from '@/features/exchange/ImportFault.tsx';
import { faultOf } from '@/features/exchange/requests.ts';
import { RollLines } from '@/features/registration/roll/RollLines.tsx';
import { RollReview, type RollOptions } from '@/features/registration/roll/RollReview.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** A list of people into an event: looked at line by line, then taken in. */
export function RollPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/registrations/list' });
  const { data, error, refetch } = useQuery(eventQuery(slug));
  const title = data?.event.title ?? '';
  useTitle(title && t({ id: 'roll.pageTitle', message: `List: ${title}` }));
  useBrand(data?.event.organisation);
  if (data) return data.rights.organise ? <Desk page={data} /> : <NotFoundPage />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Desk({ page: { event, admission } }: { page: EventPage }) {
  const { t } = useLingui();
  const { slug } = event;
  return (
    <Page width="reading">
      <BackLink to="/e/$slug/registrations" params={{ slug }}>
        <Trans id="registrations.heading">Registrations</Trans>
      </BackLink>
      <PageHead
        title={t({ id: 'roll.bring', message: 'Bring a list' })}
        lead={
          <Trans id="roll.lead">
            People whom you know already get a seat from a spreadsheet. You see first what happens to each; nobody is registered twice.
          </Trans>
        }
      />
      {event.state === 'draft' || event.state === 'past' ? (
        <Notice tone="info">
          {event.state === 'draft' ? (
            <Trans id="roll.draft">Publish the event first.</Trans>
          ) : (
            <Trans id="roll.past">This event is over.</Trans>
          )}
        </Notice>
      ) : (
        <Steps slug={slug} canWait={admission.waitingList} />
      )}
    </Page>
  );
}

function Steps({ slug, canWait }: { slug: string; canWait: boolean }) {
  const { t } = useLingui();
  const { file, options, look, take, choose, change, again } = useRoll(slug);
  if (take.data) return <Taken slug={slug} lines={take.data.lines} />;
  if (look.data && file) {
    return (
      <RollReview
        name={file.name}
        report={look.data}
        options={options}
        canWait={canWait}
        busy={take.isPending || look.isPending}
        problem={<FailedRequest error={take.error} />}
        onOptions={change}
        onTake={() => take.mutate()}
        onOther={again}
      />
    );
  }
  return (
    <>
      {look.error ? <Refused name={file?.name ?? ''} error={look.error} /> : null}
      <FileDrop
        busy={look.isPending}
        name={file?.name}
        onFile={choose}
        other={{
          label: t({ id: 'roll.file', message: 'List of people' }),
          kinds: '.csv,.tsv,.txt,text/csv,text/plain',
          hint: (
            <Trans id="roll.formats">
              CSV with comma, semicolon or tab. The first line names the columns: email, name (or first and last name), language, time zone,
              and your questions in their own words. At most 10,000 people.
            </Trans>
          ),
        }}
      />
    </>
  );
}

function Refused({ name, error }: { name: string; error: Error }) {
  const fault = faultOf(error);
  if (fault?.reason === 'columns') {
    return (
      <Notice tone="error">
        <Trans id="roll.columns">The first line has to name the columns; one of them is “email”.</Trans>
      </Notice>
    );
  }
  return fault ? <ImportFault name={name} fault={fault} /> : <FailedRequest error={error} />;
}

function Taken({ slug, lines }: { slug: string; lines: Parameters<typeof RollLines>[0]['lines'] }) {
  const many = lines.filter(({ fate }) => fate === 'seated' || fate === 'waiting').length;
  return (
    <>
      <Notice tone="success">
        <Plural id="roll.done" value={many} one="# person has been taken in" other="# people have been taken in" />
      </Notice>
      <div>
        <ButtonLink look="primary" to="/e/$slug/registrations" params={{ slug }}>
          <Trans id="roll.toList">See the registrations</Trans>
        </ButtonLink>
      </div>
      <RollLines lines={lines} />
    </>
  );
}

const FIRST: RollOptions = { waits: true, letters: true, good: false };

function useRoll(slug: string) {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState(FIRST);
  const look = useMutation({ mutationFn: (wish: Wish) => send('/events/{slug}/registrations/list-preview', slug, wish) });
  const take = useMutation({
    mutationFn: async () => (file ? send('/events/{slug}/registrations/list', slug, { file, options }) : null),
    onSettled: () => {
      for (const key of ['listRegistrations', 'getEvent']) void queries.invalidateQueries({ queryKey: [key] });
    },
  });
  return {
    file,
    options,
    look,
    take,
    choose: (chosen: File) => {
      const fresh = { ...options, good: false };
      setFile(chosen);
      setOptions(fresh);
      look.mutate({ file: chosen, options: fresh });
    },
    change: (next: RollOptions) => {
      setOptions(next);
      if (file && next.waits !== options.waits) look.mutate({ file, options: next });
    },
    again: () => {
      setFile(null);
      look.reset();
      take.reset();
    },
  };
}

interface Wish {
  file: File;
  options: RollOptions;
}

type Path = '/events/{slug}/registrations/list' | '/events/{slug}/registrations/list-preview';

/** Only what is taken in can be taken in in part. */
const queryOf = (path: Path, { waits, letters, good }: RollOptions) => ({
  waits: word(waits),
  letters: word(letters),
  ...(path.endsWith('/list') ? { good: word(good) } : {}),
});

const word = (yes: boolean): 'true' | 'false' => (yes ? 'true' : 'false');

const send = (path: Path, slug: string, { file, options }: Wish) =>
  dataOf(
    api.POST(path, {
      params: { path: { slug }, query: queryOf(path, options) },
      // The contract says text; a file is sent as it is.
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { 'Content-Type': FILE_TYPE },
    }),
  );
