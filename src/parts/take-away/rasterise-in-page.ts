import { YardstickError } from '../../base/error.ts';
import type { Picture } from '../../export/exporter.ts';

function failed(cause?: unknown): YardstickError {
  return new YardstickError('export-failed', 'the picture could not be made a bitmap', {}, cause);
}

/** Makes a PNG of a picture by a canvas, `scale` pixels for each of the picture's. */
export async function rasteriseInPage(picture: Picture, scale: number): Promise<Uint8Array> {
  const { svg, width, height } = picture;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw failed();
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw cause instanceof YardstickError ? cause : failed(cause);
  } finally {
    URL.revokeObjectURL(address);
  }
}
