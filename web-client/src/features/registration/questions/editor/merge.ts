import type { FormContent, FormQuestion } from '@/api/types.ts';
import { newKey, withWholeConditions } from './edits.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const byId = (form: FormContent) => new Map(form.questions.map((question) => [question.id, question]));

/**
 * Two people's changes to one form, put together: nothing is lost. What only one of them changed is as they left it; of what
 * both changed, mine stands and theirs follows as a question of its own, to be looked at. Nobody's new words are removed
 * because somebody else removed the question.
 */
export function merged(base: FormContent, mine: FormContent, theirs: FormContent): { form: FormContent; doubled: number } {
  const [old, own, other] = [byId(base), byId(mine), byId(theirs)];
  const questions: FormQuestion[] = [];
  let doubled = 0;
  for (const id of orderOf(base, mine, theirs)) {
    const [before, left, right] = [old.get(id), own.get(id), other.get(id)];
    const iChanged = !same(before, left);
    const theyChanged = !same(before, right);
    if (iChanged && theyChanged && left && right && !same(left, right)) {
      questions.push(left, { ...right, id: newKey() });
      doubled += 1;
      continue;
    }
    // One removed it, the other changed it: the words stay.
    const kept = iChanged && left ? left : theyChanged && right ? right : iChanged || theyChanged ? undefined : left;
    if (kept) questions.push(kept);
  }
  const readers = same(base.readers, mine.readers) ? theirs.readers : [...new Set([...mine.readers, ...theirs.readers])];
  return { form: { questions: withWholeConditions(questions), readers }, doubled };
}

/** The order of whoever changed it, mine first; what only the other has comes after its neighbour. */
function orderOf(base: FormContent, mine: FormContent, theirs: FormContent): string[] {
  const ids = (form: FormContent) => form.questions.map((question) => question.id);
  const iMoved = !same(
    ids(base).filter((id) => ids(mine).includes(id)),
    ids(mine).filter((id) => ids(base).includes(id)),
  );
  const [lead, follow] = iMoved ? [ids(mine), ids(theirs)] : [ids(theirs), ids(mine)];
  const order = [...lead];
  follow.forEach((id, at) => {
    if (order.includes(id)) return;
    const before = follow.slice(0, at).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}
