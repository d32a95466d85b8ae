import { fold } from '@/i18n/fold.ts';

/** Those whose name or mail address holds every word, whatever its case and accents. */
export function matching<T extends { name: string; email: string }>(people: readonly T[], words: string): readonly T[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return people;
  return people.filter(({ name, email }) => {
    const said = fold(`${name} ${email}`);
    return wanted.every((word) => said.includes(word));
  });
}
