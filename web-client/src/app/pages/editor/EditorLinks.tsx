import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Icon, type IconName } from '@/ui/Icon.tsx';
import { Card } from '@/ui/Page.tsx';
import styles from './EditorPage.module.css';

interface Way {
  icon: IconName;
  name: string;
  to:
    | '/e/$slug/plan'
    | '/e/$slug/preview'
    | '/e/$slug/registrations/seats'
    | '/e/$slug/registrations/form'
    | '/e/$slug/applications/rules'
    | '/e/$slug/mail'
    | '/e/$slug/presentation'
    | '/o/$slug/data';
  params: { slug: string };
}

/** What else belongs to an event and has a page of its own. */
export function EditorLinks({ slug, house, rule }: { slug: string; house: string; rule: string }) {
  const { t } = useLingui();
  const params = { slug };
  const ways: Way[] = [
    { icon: 'search', name: t({ id: 'preview.open', message: 'Preview as attendee' }), to: '/e/$slug/preview', params },
    { icon: 'grid', name: t({ id: 'event.part.programme', message: 'Programme' }), to: '/e/$slug/plan', params },
    {
      icon: 'people',
      name: t({ id: 'settings.way.seats', message: 'Who comes in, seats and times' }),
      to: '/e/$slug/registrations/seats',
      params,
    },
    {
      icon: 'question',
      name: t({ id: 'settings.way.form', message: 'Questions at registration' }),
      to: '/e/$slug/registrations/form',
      params,
    },
    ...(rule === 'application'
      ? ([
          { icon: 'check', name: t({ id: 'settings.way.select', message: 'How you select' }), to: '/e/$slug/applications/rules', params },
        ] as const)
      : []),
    { icon: 'mail', name: t({ id: 'post.title', message: 'Mail' }), to: '/e/$slug/mail', params },
    { icon: 'globe', name: t({ id: 'presentation.title', message: 'Facets and languages' }), to: '/e/$slug/presentation', params },
    {
      icon: 'person',
      name: t({ id: 'settings.way.policies', message: 'Terms and privacy' }),
      to: '/o/$slug/data',
      params: { slug: house },
    },
  ];
  return (
    <Card>
      <h2>
        <Trans id="settings.more">On pages of their own</Trans>
      </h2>
      <ul className={styles.links}>
        {ways.map(({ icon, name, ...way }) => (
          <li key={name}>
            <Link {...way} className={styles.link}>
              <Icon name={icon} />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
