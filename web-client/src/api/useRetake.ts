import { useState } from 'react';
import { asApiError } from './ApiError.ts';

interface Letter {
  version: number;
  state: string;
}

/** What became of the kept letter while one's own words were written: theirs can be replaced, or nothing can be saved any more. */
export type Overtaken = 'replaceable' | 'gone';

/** Saving on a version. After somebody else was faster it is theirs, so that saving again puts one's own in its place. */
export function useRetake(first: number, read: () => Promise<Letter | undefined>) {
  const [version, setVersion] = useState(first);
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const save = async <T>(put: (version: number) => Promise<T>): Promise<T> => {
    setOvertaken(null);
    try {
      return await put(version);
    } catch (error) {
      if (asApiError(error).code === 'stale') {
        const theirs = await read();
        if (theirs) setVersion(theirs.version);
        setOvertaken(theirs?.state === 'held' ? 'replaceable' : 'gone');
      }
      throw error;
    }
  };
  return { save, overtaken };
}
