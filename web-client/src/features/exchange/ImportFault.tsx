import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@/ui/Notice.tsx';
import type { FileFault } from './requests.ts';
import { useReasonWords } from './useFileWords.ts';

/** Why a file was not taken, where, and that nothing happened. */
export function ImportFault({ name, fault: { reason, line } }: { name: string; fault: FileFault }) {
  const { t } = useLingui();
  const words = useReasonWords();
  return (
    <Notice tone="error" title={t({ id: 'import.fault.title', message: `${name} cannot be read` })}>
      <p>
        {line > 0 ? <strong>{t({ id: 'import.line', message: `Line ${line}` })}: </strong> : null}
        {words(reason)}
      </p>
      <p>
        <Trans id="import.fault.nothing">Nothing has changed. Mend the file, or choose another.</Trans>
      </p>
    </Notice>
  );
}
