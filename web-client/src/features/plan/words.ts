import { useLingui } from '@lingui/react/macro';
import type { ApiError } from '@/api/ApiError.ts';
import type { Conflict, Draft, DraftSession } from './types.ts';

type Kind = DraftSession['kind'];

export const KINDS: readonly Kind[] = [
  'keynote',
  'talk',
  'panel',
  'debate',
  'workshop',
  'webinar',
  'lightning',
  'social',
  'break',
  'other',
];

export function useKindWords(): Record<Kind, string> {
  const { t } = useLingui();
  return {
    keynote: t({ id: 'session.kind.keynote', message: 'Keynote' }),
    talk: t({ id: 'session.kind.talk', message: 'Talk' }),
    panel: t({ id: 'session.kind.panel', message: 'Panel' }),
    debate: t({ id: 'session.kind.debate', message: 'Debate' }),
    workshop: t({ id: 'session.kind.workshop', message: 'Workshop' }),
    webinar: t({ id: 'session.kind.webinar', message: 'Webinar' }),
    lightning: t({ id: 'session.kind.lightning', message: 'Lightning talk' }),
    social: t({ id: 'session.kind.social', message: 'Get-together' }),
    break: t({ id: 'session.kind.break', message: 'Break' }),
    other: t({ id: 'session.kind.other', message: 'Session' }),
  };
}

export function useStageWords(): Record<DraftSession['stage'], string> {
  const { t } = useLingui();
  return {
    broadcast: t({ id: 'plan.stage.broadcast', message: 'Broadcast' }),
    meeting: t({ id: 'plan.stage.meeting', message: 'Meeting' }),
    'in-person': t({ id: 'plan.stage.inPerson', message: 'In the room only' }),
  };
}

/** The eight colours by name: a colour is never told by itself. */
export function useColourWords(): readonly string[] {
  const { t } = useLingui();
  return [
    t({ id: 'plan.colour.1', message: 'Blue' }),
    t({ id: 'plan.colour.2', message: 'Orange' }),
    t({ id: 'plan.colour.3', message: 'Green' }),
    t({ id: 'plan.colour.4', message: 'Pink' }),
    t({ id: 'plan.colour.5', message: 'Ochre' }),
    t({ id: 'plan.colour.6', message: 'Sky blue' }),
    t({ id: 'plan.colour.7', message: 'Violet' }),
    t({ id: 'plan.colour.8', message: 'Brown' }),
  ];
}

/** A word for the card. */
export function useConflictWords(): Record<Conflict['kind'], string> {
  const { t } = useLingui();
  return {
    speaker: t({ id: 'plan.conflict.speaker', message: 'Speaker in two places' }),
    room: t({ id: 'plan.conflict.room', message: 'Room taken twice' }),
    capacity: t({ id: 'plan.conflict.capacity', message: 'Room too small' }),
    outside: t({ id: 'plan.conflict.outside', message: 'Outside the event' }),
    'no-speaker': t({ id: 'plan.conflict.noSpeaker', message: 'No speaker yet' }),
    recording: t({ id: 'plan.conflict.recording', message: 'Recording not wanted' }),
    fixed: t({ id: 'plan.conflict.fixed', message: 'Already begun' }),
  };
}

/** A whole sentence for the list. */
export function useConflictSentence(draft: Draft): (conflict: Conflict) => string {
  const { t } = useLingui();
  const words = useConflictWords();
  return (conflict) => {
    const other = draft.sessions.find(({ id }) => id === conflict.other)?.text.title ?? '';
    const speaker = draft.speakers.find(({ id }) => id === conflict.speaker)?.name ?? '';
    const room = draft.rooms.find(({ id }) => id === conflict.room)?.name ?? '';
    const { people = 0, capacity = 0 } = conflict;
    switch (conflict.kind) {
      case 'speaker':
        return t({ id: 'plan.conflict.speakerText', message: `${speaker} also speaks in “${other}” at that time.` });
      case 'room':
        return t({ id: 'plan.conflict.roomText', message: `“${other}” is in ${room} at the same time.` });
      case 'capacity':
        return t({ id: 'plan.conflict.capacityText', message: `${room} holds ${capacity}, and ${people} are expected.` });
      case 'outside':
        return t({ id: 'plan.conflict.outsideText', message: 'It is far from the days of the event.' });
      case 'no-speaker':
        return t({ id: 'plan.conflict.noSpeakerText', message: 'Nobody is named as a speaker yet.' });
      case 'recording':
        return t({ id: 'plan.conflict.recordingText', message: 'It is to be recorded although a speaker does not want that.' });
      case 'fixed':
        return t({ id: 'plan.conflict.fixedText', message: 'It is live or over: its time stays, and it cannot go.' });
      default:
        return words[conflict.kind];
    }
  };
}

/** Why an edit was not taken over, in a sentence. */
export function useWhy(): (error: ApiError) => string {
  const { t } = useLingui();
  return ({ code, message }) =>
    message ||
    (code === 'draft-changed'
      ? t({ id: 'save.stale', message: 'Somebody else saved this in the meantime' })
      : t({ id: 'error.ours', message: 'Something went wrong on our side' }));
}
