/** One line of a group: whom, and where. */
export interface Guest {
  name: string;
  email: string;
}

export const MOST_GUESTS = 50;

const ADDRESS = /[^\s,;<>"]+@[^\s,;<>"]+/;

/** "Ana Popescu, ana@example.org" or "Ana Popescu <ana@example.org>" on each line; a line without an address is a fault. */
export function guestsOf(text: string): { guests: Guest[]; faults: number[] } {
  const guests: Guest[] = [];
  const faults: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const email = ADDRESS.exec(line)?.[0] ?? '';
    const name = line
      .replace(email, '')
      .replaceAll(/[,;<>"\t]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (email === '' || name === '') faults.push(at + 1);
    else guests.push({ name, email });
  }
  return { guests, faults };
}
