import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { type OwnStory, ownStory } from '../../../plan/stories/own-story';
import { linkLimits } from '../../../state/link/link-limits';
import { sharedId } from './story-ids';

/** The first entry of every code: the version of the order of the others. */
const codeVersion = 1;

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

const words = v.string();
const packed = v.tupleWithRest(
  [v.literal(codeVersion), words, words],
  v.tuple([words, words, words, words, words]),
);

/** The story of a code; null where it is damaged or not of this version. Never throws. */
export function readStoryCode(code: string): OwnStory | null {
  if (code.length > linkLimits.served) return null;
  try {
    const bytes = strToU8(atob(code.replaceAll('-', '+').replaceAll('_', '/')), true);
    const [, zh, en, ...chapters] = v.parse(packed, JSON.parse(strFromU8(inflateSync(bytes))));
    return v.parse(ownStory, {
      id: sharedId,
      title: { zh, en },
      chapters: chapters.map(([titleZh, titleEn, textZh, textEn, link]) => ({
        title: { zh: titleZh, en: titleEn },
        text: { zh: textZh, en: textEn },
        link,
      })),
    });
  } catch {
    return null;
  }
}
