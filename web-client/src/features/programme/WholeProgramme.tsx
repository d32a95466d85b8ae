import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '@/ui/Button.tsx';

/** The way to the page where a programme can be searched and starred. */
export function WholeProgramme({ slug }: { slug: string }) {
  return (
    <p>
      <ButtonLink to="/e/$slug/programme" params={{ slug }} icon="calendar">
        <Trans id="programme.whole">Whole programme</Trans>
      </ButtonLink>
    </p>
  );
}
