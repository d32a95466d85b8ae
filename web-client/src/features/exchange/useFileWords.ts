import { useLingui } from '@lingui/react/macro';
import type { ImportPreview, ImportWarning } from './types.ts';

/** Why a file was not taken, by the reasons of the contract. */
export function useReasonWords(): (reason: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    empty: t({ id: 'import.why.empty', message: 'The file is empty.' }),
    'too-large': t({ id: 'import.why.tooLarge', message: 'The file is larger than 16 MiB.' }),
    archive: t({ id: 'import.why.archive', message: 'This is an archive. Unpack it and choose the file inside.' }),
    binary: t({ id: 'import.why.binary', message: 'This is no text, so it is no programme.' }),
    'not-utf8': t({ id: 'import.why.notUtf8', message: 'Here is a character that is not UTF-8. Save the file as UTF-8.' }),
    html: t({ id: 'import.why.html', message: 'This is a web page, not a programme. Choose the exported file itself.' }),
    foreign: t({ id: 'import.why.foreign', message: 'This is in none of the formats that can be read.' }),
    'xml-broken': t({ id: 'import.why.xmlBroken', message: 'The XML ends too early or is not well-formed here.' }),
    dtd: t({ id: 'import.why.dtd', message: 'A document type definition is not accepted in a programme.' }),
    'too-deep': t({ id: 'import.why.tooDeep', message: 'The file is nested too deeply to be a programme.' }),
    'too-many': t({ id: 'import.why.tooMany', message: 'The file has more parts than any programme.' }),
    'json-broken': t({ id: 'import.why.jsonBroken', message: 'The JSON ends too early or is not well-formed here.' }),
    'duplicate-key': t({ id: 'import.why.duplicateKey', message: 'The same name is given twice here, so the value is unclear.' }),
    'csv-broken': t({ id: 'import.why.csvBroken', message: 'A quoted cell begins here and never ends.' }),
    columns: t({ id: 'import.why.columns', message: 'The first line must name the columns: at least title and start.' }),
    'no-sessions': t({ id: 'import.why.noSessions', message: 'There is no session in this file.' }),
  };
  return (reason) => words[reason] ?? words['foreign'] ?? '';
}

export function useWarningWords(): Record<ImportWarning['code'], string> {
  const { t } = useLingui();
  return {
    repeated: t({ id: 'import.warn.repeated', message: 'The same session again; the first stays' }),
    'start-unreadable': t({ id: 'import.warn.start', message: 'No start can be read; left out' }),
    'length-unreadable': t({ id: 'import.warn.length', message: 'No length can be read; 30 minutes are taken' }),
    'title-missing': t({ id: 'import.warn.title', message: 'No title; left out' }),
    'link-dropped': t({ id: 'import.warn.link', message: 'No address for a page; left out' }),
    'markup-dropped': t({ id: 'import.warn.markup', message: 'Scripts, pictures and the like were taken out' }),
    'text-cut': t({ id: 'import.warn.cut', message: 'Too long; the end was cut' }),
    'language-unknown': t({ id: 'import.warn.language', message: 'No known language; left out' }),
    'entry-skipped': t({ id: 'import.warn.skipped', message: 'Not a session; left out' }),
    'column-unknown': t({ id: 'import.warn.column', message: 'An unknown column; left out' }),
  };
}

/** Names of formats are names; only the list has words. */
export function useFormatWords(): Record<ImportPreview['format'], string> {
  const { t } = useLingui();
  return {
    'schedule-xml': 'schedule.xml',
    'schedule-json': 'schedule.json',
    'pretalx-json': 'pretalx JSON',
    'sessionize-json': 'Sessionize JSON',
    'list-json': t({ id: 'import.format.list', message: 'JSON list' }),
    csv: 'CSV',
  };
}
