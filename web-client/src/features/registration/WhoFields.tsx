import { useLingui } from '@lingui/react/macro';
import type { ApiError } from '@/api/ApiError.ts';
import { TextField } from '@/ui/Field.tsx';

export interface RegisterValues {
  name: string;
  email: string;
}

const emailFault = (error: ApiError | null) => (error?.code === 'email-invalid' ? error.message : error?.fields['email']);
const nameFault = (error: ApiError | null) =>
  error?.code === 'name-invalid' || error?.code === 'name-reserved' ? error.message : error?.fields['name'];

/** Whether a refusal is said beside the name or the address. */
export const isAboutPerson = (error: ApiError) => Boolean(emailFault(error) ?? nameFault(error));

interface WhoProps {
  who: RegisterValues;
  error: ApiError | null;
  change: (who: RegisterValues) => void;
}

/** For those who are not signed in. */
export function WhoFields({ who, error, change }: WhoProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t({ id: 'register.name', message: 'Your name' })}
        hint={t({ id: 'register.nameHint', message: 'As others should see it in the room. A pseudonym is fine.' })}
        error={nameFault(error)}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        value={who.name}
        onChange={(event) => change({ ...who, name: event.target.value })}
      />
      <TextField
        label={t({ id: 'register.email', message: 'Mail address' })}
        hint={t({ id: 'register.emailHint', message: 'Your personal link and the calendar entry go there.' })}
        error={emailFault(error)}
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        value={who.email}
        onChange={(event) => change({ ...who, email: event.target.value })}
      />
    </>
  );
}
