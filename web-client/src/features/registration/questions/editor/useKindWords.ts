import { useLingui } from '@lingui/react/macro';
import type { Kind } from './edits.ts';

/** What the kinds of questions are called. */
export function useKindWords(): (kind: Kind) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'short':
        return t({ id: 'form.kind.short', message: 'One line of text' });
      case 'long':
        return t({ id: 'form.kind.long', message: 'Several lines of text' });
      case 'single':
        return t({ id: 'form.kind.single', message: 'One of several' });
      case 'multiple':
        return t({ id: 'form.kind.multiple', message: 'Any of several' });
      case 'number':
        return t({ id: 'form.kind.number', message: 'A number' });
      case 'date':
        return t({ id: 'form.kind.date', message: 'A day' });
      case 'country':
        return t({ id: 'form.kind.country', message: 'A country' });
      case 'consent':
        return t({ id: 'form.kind.consent', message: 'A consent' });
      case 'file':
        return t({ id: 'form.kind.file', message: 'Files' });
    }
  };
}
