/** An application while it is written: the name, and what was typed and chosen, by question. */
export interface Draft {
  name: string;
  values: Readonly<Record<string, readonly string[]>>;
}

const same = (one: readonly string[] = [], other: readonly string[] = []): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What I changed since both began goes over what the other tab says; everything else is theirs. */
export function mergeDraft(base: Draft, mine: Draft, theirs: Draft): Draft {
  const ids = new Set([...Object.keys(mine.values), ...Object.keys(theirs.values)]);
  const values = [...ids].map((id) => [id, (same(base.values[id], mine.values[id]) ? theirs : mine).values[id] ?? []] as const);
  return { name: base.name === mine.name ? theirs.name : mine.name, values: Object.fromEntries(values) };
}

export function sameDraft(one: Draft, other: Draft): boolean {
  const ids = new Set([...Object.keys(one.values), ...Object.keys(other.values)]);
  return one.name === other.name && [...ids].every((id) => same(one.values[id], other.values[id]));
}
