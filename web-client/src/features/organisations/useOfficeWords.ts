import { useLingui } from '@lingui/react/macro';

/** What was written to many, taken out as a file, or done by whoever runs the installation. */
export function useOfficeWords(): Record<string, string> {
  const { t } = useLingui();
  return {
    'operator.made': t({ id: 'audit.operatorMade', message: 'Organisation made' }),
    'operator.invited-owner': t({ id: 'audit.operatorInvited', message: 'Owner invited to' }),
    'operator.suspended': t({ id: 'audit.operatorSuspended', message: 'Suspended' }),
    'operator.resumed': t({ id: 'audit.operatorResumed', message: 'Resumed' }),
    'letter.worded': t({ id: 'audit.letterWorded', message: 'Wording of a letter changed' }),
    'letter.reset': t({ id: 'audit.letterReset', message: 'Letter in the first wording again' }),
    'newsletter.topics': t({ id: 'audit.newsletterTopics', message: 'Topics of newsletters changed' }),
    'newsletter.written': t({ id: 'audit.newsletterWritten', message: 'Newsletter written' }),
    'newsletter.changed': t({ id: 'audit.newsletterChanged', message: 'Newsletter changed' }),
    'newsletter.released': t({ id: 'audit.newsletterReleased', message: 'Newsletter released' }),
    'newsletter.dropped': t({ id: 'audit.newsletterDropped', message: 'Newsletter dropped' }),
    'export.statistics': t({ id: 'audit.exportStatistics', message: 'Statistics downloaded' }),
    'export.room': t({ id: 'audit.exportRoom', message: 'What was said in a room downloaded' }),
  };
}
