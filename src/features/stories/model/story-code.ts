import { deflateSync, strFromU8, strToU8 } from 'fflate';
import type { OwnStory } from '../../../plan/stories/own-story';

/** The first entry of every code: the version of the order of the others. */
export const codeVersion = 1;

/** A story as the code of a link: its texts and views in a fixed order, deflated, as base64url. Notes stay with their author. */
export function storyCode({ title, chapters }: OwnStory): string {
  const packed = [
    codeVersion,
    title.zh,
    title.en,
    ...chapters.map(({ title, text, link }) => [title.zh, title.en, text.zh, text.en, link]),
  ];
  const bytes = deflateSync(strToU8(JSON.stringify(packed)), { level: 9 });
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
