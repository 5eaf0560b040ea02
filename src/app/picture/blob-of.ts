/** A canvas as a file. Rejects where the browser cannot write it. */
export function blobOf(canvas: HTMLCanvasElement, type: 'image/png' | 'image/jpeg'): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no file'))),
      type,
      0.95,
    );
  });
}
