import { inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { type OwnStory, ownStory } from '../../../plan/stories/own-story';
import { linkLimits } from '../../../state/link/link-limits';
import { sharedId } from './shared-id';
import { codeVersion } from './story-code';

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
