/** What two people made of one thing at the same time. */

/** Fields that only mean something together: whoever changes one of them has changed all of them. */
const TOGETHER = [
  ['startsAt', 'endsAt', 'day'],
  ['kind', 'kindName'],
  ['recorded', 'doNotRecord'],
];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const inOrder = (_: string, value: unknown): unknown =>
  isFields(value) ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))) : value;

/** The same for two that say the same, in whatever order their fields come. */
export const shapeOf = (value: unknown): string => JSON.stringify(value, inOrder) ?? '';

export const alike = (one: unknown, other: unknown): boolean => shapeOf(one) === shapeOf(other);

/** Mine over theirs, field by field, from what both began with; undefined where both changed the same in different ways. */
export function merged<T>(from: T, mine: T, theirs: T): T | undefined {
  if (alike(from, theirs) || alike(mine, theirs)) return mine;
  if (alike(from, mine)) return theirs;
  if (!isFields(from) || !isFields(mine) || !isFields(theirs)) return undefined;
  const all: [string, unknown][] = [];
  for (const names of fieldsOf(mine, theirs)) {
    const [began, ours, others] = [taken(from, names), taken(mine, names), taken(theirs, names)];
    const both = names.length === 1 ? within(began, ours, others, names) : merged3(began, ours, others);
    if (!both) return undefined;
    all.push(...Object.entries(both));
  }
  return Object.fromEntries(all) as T;
}

function fieldsOf(mine: Fields, theirs: Fields): string[][] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const single = names.filter((name) => !TOGETHER.flat().includes(name));
  return [...TOGETHER.filter((group) => group.some((name) => names.includes(name))), ...single.map((name) => [name])];
}

const taken = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));

/** One field: texts have fields of their own. */
function within(from: Fields, mine: Fields, theirs: Fields, [name = '']: readonly string[]): Fields | undefined {
  if (!isFields(from[name]) || !isFields(mine[name]) || !isFields(theirs[name])) return merged3(from, mine, theirs);
  const value = merged(from[name], mine[name], theirs[name]);
  return value && { [name]: value };
}

function merged3(from: Fields, mine: Fields, theirs: Fields): Fields | undefined {
  if (alike(from, theirs) || alike(mine, theirs)) return mine;
  return alike(from, mine) ? theirs : undefined;
}
