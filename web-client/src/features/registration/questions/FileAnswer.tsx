import { useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef } from 'react';
import { ApiError, asApiError } from '@/api/ApiError.ts';
import { useEnv } from '@/api/env.ts';
import { fileAddress, namedFile, sendFile } from '@/api/sendFile.ts';
import type { FormQuestion } from '@/api/types.ts';
import { FileField } from '@/ui/FileField.tsx';
import { useSortWords } from './useSortWords.ts';

/** Where files of this form are sent; a form without a place is only looked at. */
export interface FormPlace {
  slug: string;
  purpose: 'registration' | 'application';
  /** Files that are named belong to somebody, who may read them. */
  kept?: boolean;
}

interface Props {
  question: FormQuestion;
  label: string;
  values: readonly string[];
  error: string | undefined;
  place: FormPlace | undefined;
  onChange: (values: string[]) => void;
}

const ENDINGS = { pdf: '.pdf', office: '.docx,.xlsx,.pptx,.odt,.ods,.odp', text: '.txt', picture: '.png,.jpg,.jpeg' };
const MEGABYTE = 1_048_576;

/** A question that is answered by files: sent when they are chosen, named by the answer. */
export default function FileAnswer({ question, label, values, error, place, onChange }: Props) {
  const { t } = useLingui();
  const sorts = useSortWords();
  // Several files are sent one after the other: each adds to what the one before has left.
  const latest = useRef(values);
  useLayoutEffect(() => {
    latest.current = values;
  }, [values]);
  const wish = question.files ?? { sorts: [], megabytes: 1, most: 1 };
  const { most } = wish;
  const megabytes = Math.min(wish.megabytes, useEnv().fileMegabytes);
  const kinds = sorts(wish.sorts);
  const rule =
    most > 1
      ? t({ id: 'file.rules', message: `${kinds}, up to ${megabytes} MB each, at most ${most} files` })
      : t({ id: 'file.rule', message: `${kinds}, up to ${megabytes} MB` });
  const send = async (file: File, sending: Parameters<typeof sendFile>[2]) => {
    if (!place) return null;
    try {
      if (file.size > megabytes * MEGABYTE) throw new ApiError('too-large', 413, '');
      const sent = await sendFile(addressOf(place, question.id, file.name), file, sending);
      const value = `${sent.id}/${sent.name}`;
      const next = most === 1 ? [value] : [...latest.current, value];
      latest.current = next;
      onChange(next);
      return null;
    } catch (failure) {
      const refusal = asApiError(failure);
      if (refusal.code === 'offline') return t({ id: 'file.offline', message: 'The file did not arrive. Please try again.' });
      if (refusal.code === 'too-large') return t({ id: 'file.tooLarge', message: `This file is larger than ${megabytes} MB` });
      return refusal.message;
    }
  };
  return (
    <FileField
      label={label}
      hint={
        <>
          {question.help ? `${question.help} ` : null}
          {rule}
        </>
      }
      error={error}
      files={values.map((value) => {
        const { id, name } = namedFile(value);
        return { key: value, name, ...(place?.kept ? { href: fileAddress(id) } : {}) };
      })}
      most={most}
      accept={wish.sorts.map((sort) => ENDINGS[sort]).join(',')}
      disabled={!place}
      onSend={send}
      onRemove={(key) => onChange(values.filter((one) => one !== key))}
    />
  );
}

function addressOf({ slug, purpose }: FormPlace, question: string, name: string): string {
  const asked = new URLSearchParams({ question, name: name.slice(-200) });
  return `/events/${encodeURIComponent(slug)}/forms/${purpose}/files?${asked.toString()}`;
}
