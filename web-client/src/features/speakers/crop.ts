/** The square that is cut out of a picture. x and y say where between its edges, 0 to 100; zoom 1 takes the most there is. */
export interface Crop {
  x: number;
  y: number;
  zoom: number;
}

export const MIDDLE: Crop = { x: 50, y: 50, zoom: 1 };

/** Side and corner of that square in points of the picture. */
export function squareOf(width: number, height: number, { x, y, zoom }: Crop) {
  const side = Math.min(width, height) / zoom;
  return { side, left: ((width - side) * x) / 100, top: ((height - side) * y) / 100 };
}

/** Draws it, as large as the canvas. */
export function drawCrop(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop): void {
  const { side, left, top } = squareOf(picture.width, picture.height, crop);
  const pen = canvas.getContext('2d');
  pen?.clearRect(0, 0, canvas.width, canvas.height);
  pen?.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
}

/** The canvas as a file. */
export function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', 0.92);
  });
}
