import { ask, type EmbeddedEvent } from './data.ts';
import { leave, logo, make, said } from './dom.ts';
import { PlenaryElement, type Setting } from './PlenaryElement.ts';
import { timesOf } from './times.ts';
import type { Words } from './words.ts';

/** `<plenary-register event="…">`: a button that says what is possible and leads to the event page. */
export class RegisterElement extends PlenaryElement {
  protected async draw({ server, slug, language, words }: Setting): Promise<Node[]> {
    const event = await ask<EmbeddedEvent>(`${server}/api/v1/embed/events/${encodeURIComponent(slug)}`, language);
    const name = make('span', { class: 'heard' }, ': ', said(event.title));
    const button = leave(event.url, 'button', words.newTab, label(event.action, words), name);
    if (!isOpen(event.action)) button.classList.add('quiet');
    const when = timesOf(language, event.zone).span(event.startsAt, event.endsAt);
    return [button, make('p', { part: 'note', class: 'note' }, logo(event), when)];
  }
}

const OPEN = ['register', 'register-and-join', 'apply', 'watch-recording'];

function isOpen(action: EmbeddedEvent['action']): boolean {
  return OPEN.includes(action);
}

function label(action: EmbeddedEvent['action'], words: Words): string {
  switch (action) {
    case 'register':
      return words.register;
    case 'register-and-join':
      return words.registerAndJoin;
    case 'apply':
      return words.apply;
    case 'full':
      return words.full;
    case 'closed':
      return words.closed;
    case 'watch-recording':
      return words.recording;
    case 'over':
      return words.over;
    default:
      return words.event;
  }
}
