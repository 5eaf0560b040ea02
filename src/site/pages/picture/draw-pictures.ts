import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { indexedPng } from './indexed-png';
import { pictureLook } from './picture-look';

/** Goes up when the same drawing is to be drawn anew. */
const edition = 1;

/**
 * Draws pictures given as SVG; the PNG of each, in the same order. `cache` is a folder that keeps them for the next time:
 * what is drawn as before is not drawn again, and what is not asked for any more is dropped.
 */
export async function drawPictures(pictures: readonly string[], cache: string): Promise<Buffer[]> {
  mkdirSync(cache, { recursive: true });
  const files = pictures.map((picture) => join(cache, `${digest(picture)}.png`));
  const missing = new Map(
    files.flatMap((file, index) => (existsSync(file) ? [] : [[file, pictures[index] ?? ''] as const])),
  );
  await draw(missing, cache);
  for (const name of readdirSync(cache)) {
    if (name.endsWith('.png') && !files.includes(join(cache, name))) rmSync(join(cache, name));
  }
  return files.map((file) => readFileSync(file));
}

/** The work is done in threads of their own, as many at a time as there are processors. */
async function draw(pictures: ReadonlyMap<string, string>, cache: string): Promise<void> {
  if (pictures.size === 0) return;
  const fontFiles = await pictureFonts([...pictures.values()].join(''), cache);
  const family = pictureLook.families.zh;
  const options: ResvgRenderOptions = {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family, sansSerifFamily: family },
    logLevel: 'off',
  };
  const waiting = [...pictures];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      writeFileSync(next[0], await drawn(next[1], options));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function drawn(picture: string, options: ResvgRenderOptions): Promise<Buffer> {
  const { pixels, width, height } = await renderAsync(picture, options);
  return indexedPng(pixels, width, height);
}

function digest(picture: string): string {
  return createHash('sha256').update(`${edition} ${picture}`).digest('hex').slice(0, 24);
}

const { resolve } = createRequire(import.meta.url);
const fonts = [
  'noto-sans-sc/400Regular/NotoSansSC_400Regular',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold',
  'noto-sans/400Regular/NotoSans_400Regular',
  'noto-sans/700Bold/NotoSans_700Bold',
];

/**
 * Fonts with no more than the characters of a text, written into a folder; their files. With the whole of Noto Sans SC,
 * setting each line takes resvg twenty times as long.
 */
async function pictureFonts(text: string, folder: string): Promise<string[]> {
  const characters = [...new Set(text)].join('');
  return Promise.all(
    fonts.map(async (font, index) => {
      const whole = readFileSync(resolve(`@expo-google-fonts/${font}.ttf`));
      const file = join(folder, `${index}.ttf`);
      writeFileSync(file, await subsetFont(whole, characters, { targetFormat: 'truetype' }));
      return file;
    }),
  );
}
