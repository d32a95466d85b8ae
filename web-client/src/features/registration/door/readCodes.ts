/** Reads codes with what the browser brings, or else with a small reader that is fetched for it. */
export type ReadCode = (video: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

const WIDE = 640;

export async function codeReader(): Promise<ReadCode> {
  const Native = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (Native && (await Native.getSupportedFormats()).includes('qr_code')) {
    const detector = new Native({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const picture = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    if (!picture || video.videoWidth === 0) return Promise.resolve(undefined);
    canvas.width = WIDE;
    canvas.height = Math.round((WIDE * video.videoHeight) / video.videoWidth);
    picture.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return Promise.resolve(decodeQR(picture.getImageData(0, 0, canvas.width, canvas.height)));
    } catch {
      // No code in this picture; the next one comes in a moment.
      return Promise.resolve(undefined);
    }
  };
}
