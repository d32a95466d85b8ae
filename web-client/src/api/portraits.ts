import type { Speaker } from './types.ts';

/** Where the photograph of a speaker is. */
export const portraitAddress = (speaker: string, file: string) => `/api/v1/speakers/${speaker}/portraits/${file}`;

/** Where the logo of a partner is. */
export const partnerLogoAddress = (file: string) => `/api/v1/partner-logos/${file}`;

/** What a face is drawn from, where there is a photograph. */
export const faceOf = ({ id, face }: Pick<Speaker, 'id' | 'face'>) => (face ? { src: portraitAddress(id, face.id), alt: face.alt } : {});
