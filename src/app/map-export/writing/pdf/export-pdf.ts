import { PDFContext, PDFHexString, PDFName, PDFRawStream, PDFString, PDFWriter } from '@cantoo/pdf-lib';
import type { LayoutText } from '../../../../features/export/map-layout/layout-texts';
import type { LayoutBox } from '../../../../style/map-layout/map-layout';
import { emptyFont } from './empty-font';
import { unicodeMap } from './unicode-map';

export type ExportPdf = {
  /** The picture's pixels, as `packed-pixels.ts` packs them. */
  readonly packed: Uint8Array;
  /** Of the picture, in pixels. */
  readonly pixels: { readonly width: number; readonly height: number };
  /** Of the page, in millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  /** Of the sheet in its CSS pixels: what texts and links are placed by. */
  readonly pageWidth: number;
  readonly texts: readonly LayoutText[];
  readonly link: { readonly href: string; readonly box: LayoutBox } | null;
  readonly title: string;
  readonly subject: string;
  /** Language tag. */
  readonly language: string;
  readonly made: Date;
};

const point = 72 / 25.4;

/** One page: the picture, and over it, invisible, everything that is written on it, so that it can be searched and copied. */
export function exportPdf(picture: ExportPdf): Promise<Uint8Array> {
  const { packed, pixels, paper, pageWidth, texts, link, title, subject, language, made } = picture;
  const [width, height] = [paper.width * point, paper.height * point];
  const unit = width / pageWidth;
  const context = PDFContext.create();
  const font = fontOf(context);
  const drawn = context.register(
    PDFRawStream.of(
      context.obj({
        Type: 'XObject',
        Subtype: 'Image',
        Width: pixels.width,
        Height: pixels.height,
        ColorSpace: 'DeviceRGB',
        BitsPerComponent: 8,
        Filter: 'FlateDecode',
        DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: pixels.width },
      }),
      packed,
    ),
  );
  const content = `q ${width.toFixed(3)} 0 0 ${height.toFixed(3)} 0 0 cm /P Do Q\n${textLayer(texts, unit, height)}`;
  const annotations = link ? [context.register(context.obj(annotationOf(link, unit, height)))] : [];
  const pages = context.nextRef();
  const page = context.register(
    context.obj({
      Type: 'Page',
      Parent: pages,
      MediaBox: [0, 0, width, height],
      Contents: context.register(context.flateStream(content)),
      Resources: { XObject: { P: drawn }, Font: { T: font } },
      Annots: annotations,
    }),
  );
  context.assign(pages, context.obj({ Type: 'Pages', Kids: [page], Count: 1 }));
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: pages,
      Lang: PDFString.of(language),
      ViewerPreferences: { DisplayDocTitle: true },
    }),
  );
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Subject: PDFHexString.fromText(subject),
      CreationDate: PDFString.fromDate(made),
    }),
  );
  return PDFWriter.forContext(context, 50).serializeToBuffer();
}

/** The invisible font: a character's code is its UTF-16 unit. */
function fontOf(context: PDFContext) {
  const font = emptyFont();
  const file = context.register(context.flateStream(font, { Length1: font.length }));
  const name = PDFName.of('Invisible');
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [0, -200, 1000, 800],
      ItalicAngle: 0,
      Ascent: 800,
      Descent: -200,
      CapHeight: 700,
      StemV: 80,
      FontFile2: file,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 500,
      W: [wideFrom, 0xffff, 1000],
      // Every character has the one glyph there is.
      CIDToGIDMap: context.register(context.flateStream(new Uint8Array(2 * 0x10000))),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(unicodeMap())),
    }),
  );
}

function annotationOf({ href, box }: NonNullable<ExportPdf['link']>, unit: number, height: number) {
  const { x, y } = box;
  return {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x * unit, height - (y + box.height) * unit, (x + box.width) * unit, height - y * unit],
    Border: [0, 0, 0],
    A: { Type: 'Action', S: 'URI', URI: PDFString.of(href) },
  };
}

/**
 * Content of a page that writes texts invisibly where the picture shows them: to be searched, marked and copied. `unit` is a
 * CSS pixel of the sheet in points, `height` the page's in points, whose y runs up.
 */
function textLayer(texts: readonly LayoutText[], unit: number, height: number): string {
  const lines = texts.map(({ text, x, y, size, width, angle }) => {
    const natural = [...codes(text)].reduce((sum, code) => sum + charWidth(code), 0) / 1000;
    const stretch = natural > 0 ? (100 * width) / (natural * size) : 100;
    const turn = (-angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const matrix = [cos, sin, -sin, cos, x * unit, height - y * unit].map((value) => value.toFixed(3));
    const written = [...codes(text)].map((code) => code.toString(16).padStart(4, '0')).join('');
    return `/T ${(size * unit).toFixed(2)} Tf ${stretch.toFixed(1)} Tz ${matrix.join(' ')} Tm <${written}> Tj`;
  });
  return `BT 3 Tr\n${lines.join('\n')}\nET`;
}

/** UTF-16 units. */
function* codes(text: string): Generator<number> {
  for (let index = 0; index < text.length; index++) yield text.charCodeAt(index);
}

/** From here on, characters are as wide as they are high: Chinese with its punctuation. */
const wideFrom = 0x2e80;

/** Width of a UTF-16 unit in the invisible font, in thousandths of its size. */
function charWidth(code: number): number {
  return code >= wideFrom ? 1000 : 500;
}
