/** The kinds of picture that a chart can be saved as. */
export const pictureKinds = ['svg', 'png'] as const;

export type PictureKind = (typeof pictureKinds)[number];

/** A picture as a file: SVG, or PNG with two pixels for each of its own. Rejects where the browser cannot draw it. */
export async function pictureBlob(picture: SVGSVGElement, kind: PictureKind): Promise<Blob> {
  const vector = new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
  return kind === 'svg' ? vector : raster(vector, picture, 2);
}

async function raster(vector: Blob, picture: SVGSVGElement, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(vector);
  try {
    const image = Object.assign(new Image(), { src: url });
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(picture.getAttribute('width')) * scale;
    canvas.height = Number(picture.getAttribute('height')) * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the canvas gave no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
