import { ApiError, asApiError } from '@/api/ApiError.ts';
import { api, dataOf, FILE_TYPE } from '@/api/client.ts';

/** The largest file that is taken, in bytes. */
export const MOST_BYTES = 16 * 1024 * 1024;

export interface Chosen {
  file: File;
  /** For times without one; asked for only where the file needs it. */
  zone?: string | undefined;
}

export async function previewImport(slug: string, { file, zone }: Chosen) {
  if (file.size > MOST_BYTES) throw new ApiError('too-large', 413, '');
  const query = zone ? { zone } : {};
  return dataOf(
    api.POST('/events/{slug}/imports', {
      params: { path: { slug }, query },
      // The contract says text; a file is sent as it is.
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { 'Content-Type': FILE_TYPE },
    }),
  );
}

export const applyImport = (slug: string, importId: string, remove: string[]) =>
  dataOf(api.PUT('/events/{slug}/imports/{importId}/application', { params: { path: { slug, importId } }, body: { remove } }));

/** Zones that the server offers for a file without one; empty when the refusal is another. */
export function zonesOf(error: unknown): string[] {
  const problem = error ? asApiError(error) : null;
  if (problem?.code !== 'zone-needed') return [];
  return Object.values(problem.fields);
}

export interface FileFault {
  reason: string;
  /** 0 for the whole file. */
  line: number;
}

/** Why a file was not taken. */
export function faultOf(error: unknown): FileFault | null {
  const problem = asApiError(error);
  if (problem.code === 'too-large') return { reason: 'too-large', line: 0 };
  if (problem.code !== 'import-invalid') return null;
  const [where = '', reason = ''] = Object.entries(problem.fields)[0] ?? [];
  return { reason, line: Number(where.replace('line/', '')) || 0 };
}
