import { useLingui } from '@lingui/react/macro';
import type { Fault } from './answers.ts';

/** What is wrong with an answer, in a sentence. */
export function useFaultWords(): (fault: Fault) => string {
  const { t } = useLingui();
  return (fault) => {
    switch (fault) {
      case 'needed':
        return t({ id: 'form.fault.needed', message: 'Please answer this' });
      case 'long':
        return t({ id: 'form.fault.long', message: 'This is too long' });
      case 'number':
        return t({ id: 'form.fault.number', message: 'Please enter a number, such as 12 or 12.5' });
      case 'date':
        return t({ id: 'form.fault.date', message: 'Please choose a day' });
      case 'gone':
        return t({ id: 'form.fault.gone', message: 'This file is no longer there; please choose it again' });
      case 'misfit':
        return t({ id: 'form.fault.misfit', message: 'This answer does not fit the question' });
    }
  };
}
