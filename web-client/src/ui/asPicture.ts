/** What is chosen where a picture is wanted: what the server reads, and what the browser draws for it. */
export const PICTURES = 'image/png,image/jpeg,image/webp,image/avif';

const DRAWN_HERE: readonly string[] = ['image/webp', 'image/avif'];

/**
 * The file as it is, or drawn anew as PNG where the server does not read its format. One that cannot be drawn stays as it is:
 * the server says what is wrong with it.
 *
 * @param side the longest that it measures
 */
export async function asPicture(file: File, side: number): Promise<File> {
  if (!DRAWN_HERE.includes(file.type)) return file;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    return drawn ? new File([drawn], `${file.name}.png`, { type: 'image/png' }) : file;
  } catch (unreadable) {
    console.warn('a picture could not be drawn', unreadable);
    return file;
  }
}
