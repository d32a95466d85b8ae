import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { useEnv } from '@/api/env.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { useRegister } from './useRegister.ts';

interface Props {
  open: boolean;
  slug: string;
  title: string;
  terms?: ReactNode;
  /** What is offered to whoever has registered under this address. */
  renderAfter?: (email: string) => ReactNode;
  onClose: () => void;
}

/** Registering in place, for those who are not signed in. */
export function RegisterDialog({ open, slug, title, terms, renderAfter, onClose }: Props) {
  const { t, i18n } = useLingui();
  const register = useRegister(slug, i18n.locale);
  return (
    <Dialog open={open} title={t({ id: 'register.title', message: `Register for ${title}` })} onClose={onClose}>
      {register.data === 'mail' ? (
        <>
          <LookIntoYourMail email={register.variables?.email ?? ''} />
          <Suspense>{renderAfter?.(register.variables?.email ?? '')}</Suspense>
        </>
      ) : (
        <>
          <RegisterForm busy={register.isPending} error={register.error} terms={terms} onRegister={(values) => register.mutate(values)} />
          <p>
            <Trans id="register.known">
              Been here before?{' '}
              <Link to="/sign-in" search={{ next: `/e/${slug}` }}>
                Sign in
              </Link>{' '}
              and register with one press.
            </Trans>
          </p>
        </>
      )}
    </Dialog>
  );
}

export function LookIntoYourMail({ email }: { email: string }) {
  const { t } = useLingui();
  const { developmentMail } = useEnv();
  return (
    <>
      <Notice tone="success" icon="mail" title={t({ id: 'mail.look', message: 'Look into your mail' })}>
        <Trans id="mail.sent">
          A message is on its way to <strong>{email}</strong>. It holds your personal link and a calendar file; nothing else is needed.
        </Trans>
      </Notice>
      {developmentMail ? (
        <div>
          <ButtonLink to="/dev/mail" icon="mail">
            <Trans id="mail.open">Open the development mailbox</Trans>
          </ButtonLink>
        </div>
      ) : null}
    </>
  );
}
