import { useEffect, useReducer, useRef, type RefObject } from 'react';
import { MeetingFrame, type MeetingFrameWishes } from './MeetingFrame.ts';
import { isUnderWay, meetingOf, OUTSIDE, type Meeting } from './meeting.ts';

type Wishes = Omit<MeetingFrameWishes, 'parent' | 'tell'>;

/** Keeps at most one frame in `parent`, makes a new one when the course of the meeting asks for it, removes it on unmount. */
export function useMeeting(
  parent: RefObject<HTMLElement | null>,
  wishes: Wishes,
): { meeting: Meeting; join: () => void; leave: () => void } {
  const [meeting, tell] = useReducer(meetingOf, OUTSIDE);
  const latest = useRef(wishes);
  useEffect(() => {
    latest.current = wishes;
  });
  const frame = useRef<MeetingFrame | null>(null);
  const open = isUnderWay(meeting);

  useEffect(() => {
    if (!open || !parent.current) return;
    const made = new MeetingFrame({ ...latest.current, parent: parent.current, tell });
    frame.current = made;
    void made.open();
    return () => {
      made.remove();
      frame.current = null;
    };
  }, [open, meeting.frame, parent]);

  return { meeting, join: () => tell({ kind: 'join' }), leave: () => frame.current?.leave() };
}
