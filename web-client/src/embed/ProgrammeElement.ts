import { ask, type EmbeddedProgramme, type EmbeddedSession } from './data.ts';
import { leave, logo, make, said } from './dom.ts';
import { PlenaryElement, type Setting } from './PlenaryElement.ts';
import { timesOf, type Times } from './times.ts';

interface Scene extends Setting {
  programme: EmbeddedProgramme;
  times: Times;
  /** Level of the heading above a day. */
  level: 'h2' | 'h3' | 'h4' | 'h5';
}

/** `<plenary-programme event="…">`: one day at a time, by start, with tracks; each session leads to its page. */
export class ProgrammeElement extends PlenaryElement {
  protected async draw(setting: Setting): Promise<Node[]> {
    const { server, slug, language, words } = setting;
    const address = `${server}/api/v1/embed/events/${encodeURIComponent(slug)}/programme`;
    const programme = await ask<EmbeddedProgramme>(address, language);
    const scene = { ...setting, programme, times: timesOf(language, programme.event.zone), level: levelOf(this.getAttribute('heading')) };
    const first = dayToShow(programme.days, today(programme.event.zone));
    const link = leave(`${programme.event.url}/programme`, 'link', words.newTab, words.whole);
    const foot = make('p', { part: 'foot', class: 'foot' }, logo(programme.event), make('span', {}, words.times(scene.times.place)), link);
    if (first === undefined) return [make('p', { part: 'notice', class: 'notice' }, words.empty), foot];
    const list = make('div', { class: 'list' }, ...dayOf(scene, first));
    const choice = programme.days.length > 1 ? [days(scene, first, (day) => list.replaceChildren(...dayOf(scene, day)))] : [];
    return [...choice, list, foot];
  }
}

function levelOf(asked: string | null): Scene['level'] {
  return asked === '3' || asked === '4' || asked === '5' ? `h${asked}` : 'h2';
}

/** Today's date where the event is. */
function today(zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
}

/** Today, else the next day, else the first one again. */
export function dayToShow(days: string[], now: string): string | undefined {
  return days.find((day) => day >= now) ?? days[0];
}

function days({ programme, times, words }: Scene, first: string, show: (day: string) => void): HTMLElement {
  const buttons = programme.days.map((day) => {
    const pressed = day === first ? 'true' : 'false';
    const button = make('button', { type: 'button', part: 'day', class: 'day', 'aria-pressed': pressed }, times.shortDay(day));
    button.addEventListener('click', () => {
      for (const one of buttons) one.setAttribute('aria-pressed', one === button ? 'true' : 'false');
      show(day);
    });
    return button;
  });
  return make('div', { part: 'days', class: 'days', role: 'group', 'aria-label': words.days }, ...buttons);
}

function dayOf(scene: Scene, day: string): Node[] {
  const byStart = new Map<string, EmbeddedSession[]>();
  for (const session of scene.programme.sessions.filter((one) => one.day === day)) {
    byStart.set(session.startsAt, [...(byStart.get(session.startsAt) ?? []), session]);
  }
  const slots = [...byStart].map(([start, sessions]) =>
    make(
      'li',
      { class: 'slot' },
      make('time', { part: 'time', class: 'time', datetime: start, dir: 'ltr' }, scene.times.clock(start)),
      make('ul', { class: 'sessions' }, ...sessions.map((session) => sessionOf(scene, session))),
    ),
  );
  return [make(scene.level, { part: 'heading', class: 'heading' }, scene.times.day(day)), make('ol', { class: 'slots' }, ...slots)];
}

function sessionOf({ programme, words, times }: Scene, session: EmbeddedSession): HTMLElement {
  const track = session.track === undefined ? undefined : programme.tracks[session.track];
  const title = leave(`${programme.event.url}/sessions/${session.id}`, 'title', words.newTab, said(session.title));
  const until = make('span', { dir: 'ltr' }, `${times.clock(session.startsAt)}–${times.clock(session.endsAt)}`);
  const facts: Node[] = [until, ...(session.room ? [said(session.room)] : []), ...(track ? [said(track.name)] : [])];
  const people =
    session.speakers.length > 0 ? make('p', { part: 'speakers', class: 'meta' }, ...joined(session.speakers.map(said), ', ')) : null;
  const state = session.cancelled ? 'cancelled' : session.state;
  return make(
    'li',
    { part: `session session-${state}`, class: `session ${state}`, 'data-colour': track ? `${track.colour}` : undefined },
    badge(session, words),
    title,
    people,
    make('p', { part: 'meta', class: 'meta' }, ...joined(facts, ' · ')),
  );
}

function badge(session: EmbeddedSession, words: Setting['words']): Node | null {
  if (session.cancelled) return make('span', { part: 'badge', class: 'badge' }, words.cancelled);
  return session.state === 'live' ? make('span', { part: 'badge live', class: 'badge on' }, words.live) : null;
}

function joined(nodes: Node[], between: string): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [between, node]));
}
