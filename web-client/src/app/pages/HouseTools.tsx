import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import type { OrganisationPage } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { AboutDialog } from '@/features/catalogue/AboutDialog.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import styles from './OrganisationPage.module.css';

/** What organisers do with the page of their house; nobody else loads this. */
export function HouseTools({ page }: { page: OrganisationPage }) {
  const { opened: describing, open, close } = useOpened<true>();
  const { slug } = page.organisation;
  const owner = useMe().memberships.some((one) => one.organisation === slug && one.roles.includes('owner'));
  const save = useDescribe(slug);
  return (
    <div className={styles.tools}>
      <Button look="quiet" onClick={() => open(true)}>
        <Trans id="organisation.edit">Edit the text</Trans>
      </Button>
      <ButtonLink look="quiet" icon="list" to="/o/$slug/vocabulary" params={{ slug }}>
        <Trans id="vocabulary.title">What events are sorted by</Trans>
      </ButtonLink>
      <ButtonLink look="quiet" icon="people" to="/o/$slug/people" params={{ slug }}>
        <Trans id="people.title">People and roles</Trans>
      </ButtonLink>
      <ButtonLink look="quiet" icon="mail" to="/o/$slug/mail" params={{ slug }}>
        <Trans id="houseMail.title">Newsletters and addresses</Trans>
      </ButtonLink>
      <ButtonLink look="quiet" icon="clock" to="/o/$slug/audit" params={{ slug }}>
        <Trans id="audit.title">What was changed</Trans>
      </ButtonLink>
      {owner ? (
        <ButtonLink look="quiet" icon="person" to="/o/$slug/data" params={{ slug }}>
          <Trans id="houseData.title">Terms and people’s data</Trans>
        </ButtonLink>
      ) : null}
      {owner ? (
        <>
          <ButtonLink look="quiet" icon="pencil" to="/o/$slug/name" params={{ slug }}>
            <Trans id="house.name">Name and address</Trans>
          </ButtonLink>
          <ButtonLink look="quiet" icon="contrast" to="/o/$slug/brand" params={{ slug }}>
            <Trans id="brand.title">Colour and logo</Trans>
          </ButtonLink>
          <ButtonLink look="quiet" icon="key" to="/o/$slug/keys" params={{ slug }}>
            <Trans id="keys.title">Keys for other systems</Trans>
          </ButtonLink>
          <ButtonLink look="quiet" icon="globe" to="/o/$slug/host" params={{ slug }}>
            <Trans id="ownHost.title">Your own host name</Trans>
          </ButtonLink>
          <ButtonLink look="quiet" icon="people" to="/o/$slug/single-sign-on" params={{ slug }}>
            <Trans id="signOn.settings">Sign-in of your organisation</Trans>
          </ButtonLink>
        </>
      ) : null}
      {describing ? <AboutDialog page={page} onSave={save} onClose={close} /> : null}
    </div>
  );
}

function useDescribe(slug: string) {
  const queries = useQueryClient();
  return async (version: string, about: string): Promise<OrganisationPage> => {
    try {
      const saved = await dataOf(api.PUT('/organisations/{slug}/about', { params: { path: { slug } }, body: { version, about } }));
      // The same words in every language of the page.
      queries.setQueriesData({ queryKey: ['getOrganisation'] }, (kept: OrganisationPage | undefined) =>
        kept?.organisation.slug === slug ? saved : kept,
      );
      return saved;
    } catch (error) {
      if (asApiError(error).code === 'stale') await queries.invalidateQueries({ queryKey: ['getOrganisation'] });
      throw error;
    }
  };
}
