import type { components } from '@/contract/api.ts';

type Schemas = components['schemas'];

export type Draft = Schemas['Draft'];
export type DraftSession = Schemas['DraftSession'];
export type DraftSpeaker = Schemas['DraftSpeaker'];
export type DraftRoom = Schemas['DraftRoom'];
export type DraftTrack = Schemas['DraftTrack'];
export type DraftSaved = Schemas['DraftSaved'];
export type SessionText = Schemas['SessionText'];
export type Conflict = Schemas['Conflict'];
export type Change = Schemas['Change'];
export type ChangeSide = Schemas['ChangeSide'];
export type Release = Schemas['Release'];
export type DraftDifference = Schemas['DraftDifference'];
