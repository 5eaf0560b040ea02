import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

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
export async function pictureFonts(text: string, folder: string): Promise<string[]> {
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
