import { afterEach, expect, test, vi } from 'vitest';
import { asPicture } from './asPicture.ts';

afterEach(() => vi.restoreAllMocks());

test('what the server reads goes as it is', async () => {
  const png = new File(['x'], 'logo.png', { type: 'image/png' });
  expect(await asPicture(png, 960)).toBe(png);
});

test('another format is drawn smaller and goes as PNG', async () => {
  const close = vi.fn();
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width: 4000, height: 1000, close }));
  const drawImage = vi.fn();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ drawImage } as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['png'], { type: 'image/png' })));
  const drawn = await asPicture(new File(['x'], 'logo.webp', { type: 'image/webp' }), 960);
  expect(drawn.type).toBe('image/png');
  expect(drawn.name).toBe('logo.webp.png');
  expect(drawImage.mock.calls[0]?.slice(1)).toEqual([0, 0, 960, 240]);
  expect(close).toHaveBeenCalled();
  vi.unstubAllGlobals();
});

test('what no browser draws is the server’s to refuse', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('broken')));
  const broken = new File(['x'], 'logo.avif', { type: 'image/avif' });
  expect(await asPicture(broken, 960)).toBe(broken);
  vi.unstubAllGlobals();
});
