/** What a picture can be made for: the reader's screen, a slide, or paper. */
export const imageFormats = ['screen', 'slide', 'a4', 'a4-portrait', 'a3', 'a3-portrait'] as const;
export type ImageFormat = (typeof imageFormats)[number];

export type PageSize = {
  /** What the sheet is laid out in: CSS pixels, on A4 96 to an inch. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to a CSS pixel. */
  readonly ratio: number;
  readonly pixels: { readonly width: number; readonly height: number };
  /** Width and height in millimetres; null: not for paper. */
  readonly paper: { readonly width: number; readonly height: number } | null;
};

/** Dots to an inch of what is for paper. */
export const paperResolution = 300;

/** Narrower than this, a sheet has no room for its words. */
const narrowest = 720;

/** The size of a picture; `screen` in CSS pixels with its own pixels to each. */
export function pageSize(
  format: ImageFormat,
  screen: { readonly width: number; readonly height: number; readonly ratio: number },
): PageSize {
  switch (format) {
    case 'screen': {
      const ratio = Math.max(2, screen.ratio);
      const pixels = { width: Math.round(screen.width * ratio), height: Math.round(screen.height * ratio) };
      const finer = Math.max(1, narrowest / screen.width);
      return laidOut(pixels, ratio / finer, null);
    }
    case 'slide':
      // Read from the back of a room: 16:9 at 4K, laid out as 1600 × 900.
      return laidOut({ width: 3840, height: 2160 }, 2.4, null);
    case 'a4':
      return onPaper(297, 210);
    case 'a4-portrait':
      return onPaper(210, 297);
    case 'a3':
      return onPaper(420, 297, afar);
    case 'a3-portrait':
      return onPaper(297, 420, afar);
  }
}

/** What is read from further away is set larger by this. */
const afar = 1.2;

function onPaper(width: number, height: number, larger = 1): PageSize {
  const dots = (millimetres: number) => Math.round((millimetres / 25.4) * paperResolution);
  const pixels = { width: dots(width), height: dots(height) };
  return laidOut(pixels, (paperResolution / 96) * larger, { width, height });
}

function laidOut(pixels: PageSize['pixels'], ratio: number, paper: PageSize['paper']): PageSize {
  return { width: pixels.width / ratio, height: pixels.height / ratio, ratio, pixels, paper };
}
