import type { Reaction } from './crowdTopic.ts';

/** How a reaction is drawn; its name is said in words. */
export const GLYPHS: Record<Reaction, string> = { clap: '👏', heart: '❤️', laugh: '😄', wow: '😮', yes: '👍', party: '🎉' };
