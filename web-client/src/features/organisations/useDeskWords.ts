import { useLingui } from '@lingui/react/macro';

/** What was done about who comes to an event, and about the letters to them. */
export function useDeskWords(): Record<string, string> {
  const { t } = useLingui();
  return {
    'admission.saved': t({ id: 'audit.admission', message: 'Rule and seats changed' }),
    'registration.approve': t({ id: 'audit.approve', message: 'Approved' }),
    'registration.decline': t({ id: 'audit.decline', message: 'Declined' }),
    'registration.withdraw': t({ id: 'audit.withdraw', message: 'Seat withdrawn' }),
    'registration.prefer': t({ id: 'audit.prefer', message: 'Put first on the waiting list' }),
    'application.accept': t({ id: 'audit.accept', message: 'Application accepted' }),
    'application.wait': t({ id: 'audit.wait', message: 'Application put on the waiting list' }),
    'application.decline': t({ id: 'audit.applicationDecline', message: 'Application declined' }),
    'application.rules': t({ id: 'audit.rules', message: 'How applications are judged changed' }),
    'application.readers': t({ id: 'audit.readers', message: 'Who reads applications changed' }),
    'application.readers-given': t({ id: 'audit.readersGiven', message: 'Applications given to reviewers' }),
    'application.readers-taken': t({ id: 'audit.readersTaken', message: 'Applications taken from reviewers' }),
    'application.readers-dealt': t({ id: 'audit.readersDealt', message: 'Applications dealt to reviewers' }),
    'code.made': t({ id: 'audit.codeMade', message: 'Invitation codes made' }),
    'code.ended': t({ id: 'audit.codeEnded', message: 'Invitation code ended' }),
    'form.published': t({ id: 'audit.formPublished', message: 'Questions published' }),
    'form.reader-added': t({ id: 'audit.readerAdded', message: 'Reads confidential answers from now on' }),
    'form.reader-removed': t({ id: 'audit.readerRemoved', message: 'No longer reads confidential answers' }),
    'letter.edited': t({ id: 'audit.letterEdited', message: 'Letter to many changed' }),
    'letter.released': t({ id: 'audit.letterReleased', message: 'Letter to many released' }),
    'letter.held': t({ id: 'audit.letterHeld', message: 'Letter to many held back' }),
    'letter.dropped': t({ id: 'audit.letterDropped', message: 'Letter to many removed' }),
    'mail.edited': t({ id: 'audit.mailEdited', message: 'Mail to one person changed' }),
    'mail.released': t({ id: 'audit.mailReleased', message: 'Mail to one person released' }),
    'mail.held': t({ id: 'audit.mailHeld', message: 'Mail to one person held back' }),
    'mail.dropped': t({ id: 'audit.mailDropped', message: 'Mail to one person removed' }),
    'mail.sent-again': t({ id: 'audit.mailSentAgain', message: 'Mail to one person sent again' }),
    'export.registrations': t({ id: 'audit.exportRegistrations', message: 'List of registrations downloaded' }),
    'export.answers': t({ id: 'audit.exportAnswers', message: 'Answers downloaded' }),
    'organisation.vocabulary': t({ id: 'audit.vocabulary', message: 'Lists for sorting events changed' }),
  };
}
