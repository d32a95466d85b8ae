import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { eventsQuery, searchQuery } from '@/api/catalogueQueries.ts';
import { mayOrganise, useMe } from '@/api/useMe.ts';
import { CatalogueView } from '@/features/catalogue/CatalogueView.tsx';
import { asked, type CatalogueSearch } from '@/features/catalogue/catalogueSearch.ts';
import { LiveNow } from '@/features/catalogue/LiveNow.tsx';
import { SearchBox } from '@/features/catalogue/SearchBox.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './CataloguePage.module.css';

export function CataloguePage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  useTitle(t({ id: 'catalogue.title', message: 'All events' }));
  const change = useCallback((wish: CatalogueSearch) => void navigate({ search: wish, replace: true, resetScroll: false }), [navigate]);
  const onWords = (words: string) => {
    const { q: _before, ...rest } = search;
    change(words.trim() ? { ...rest, q: words } : rest);
  };
  return (
    <Page>
      <div className={styles.stack}>
        <header className={styles.head}>
          <h1 className={styles.heading}>
            <Trans id="catalogue.heading">Take a seat</Trans>
          </h1>
          <p className={styles.lead}>
            <Trans id="catalogue.lead">
              Conferences, webinars and workshops by libraries, foundations and universities. Free to attend, in your browser.
            </Trans>
          </p>
          <SearchBox words={search.q ?? ''} onWords={onWords} />
        </header>
        <Catalogue search={search} onSearch={change} />
      </div>
    </Page>
  );
}

function Catalogue({ search, onSearch }: { search: CatalogueSearch; onSearch: (search: CatalogueSearch) => void }) {
  const { i18n } = useLingui();
  const organise = mayOrganise(useMe());
  const words = search.q ?? '';
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery(eventsQuery(asked(search), i18n.locale));
  const found = useQuery({ ...searchQuery(words, i18n.locale), enabled: words.trim().length > 1 });
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const events = data.pages.flatMap((page) => page.events);
  const wide = Object.keys(search).length === 0;
  const live = wide ? events.filter((event) => event.state === 'live') : [];
  return (
    <>
      {live.map((event) => (
        <LiveNow key={event.id} event={event} />
      ))}
      <CatalogueView
        events={wide ? events.filter((event) => event.state !== 'live') : events}
        total={data.pages[0]?.total ?? events.length}
        facets={data.pages[0]?.facets ?? []}
        hits={words ? (found.data?.hits ?? []) : []}
        search={search}
        onSearch={onSearch}
        onMore={hasNextPage ? () => void fetchNextPage() : undefined}
        busy={isFetching}
        action={organise ? <NewWebinar /> : null}
      />
    </>
  );
}

function NewWebinar() {
  return (
    <div>
      <ButtonLink to="/new" icon="plus">
        <Trans id="account.new">New event</Trans>
      </ButtonLink>
    </div>
  );
}
