import type { Pack } from '../../../src/plan/pack';
import { citationsOf } from '../../../src/plan/pack-records';
import { industriesOf } from '../../../src/plan/phrases';
import type { Properties } from '../../../src/plan/schema/feature';
import type { Phrase } from '../../../src/plan/schema/phrase';

/**
 * Orientation in both languages and the industries it names. The Chinese text is the phrases'
 * quotations in order; null and empty where there is no phrase.
 */
export function orientationOf(
  pack: Pack,
  phrases: readonly Phrase[],
): Pick<Properties, 'orientation_zh' | 'orientation_en' | 'industries'> {
  const quotes = new Map(citationsOf(pack).map(({ id, quote }) => [id, quote]));
  const zh = phrases.map(({ cite }) => quotes.get(cite) ?? '');
  return {
    orientation_zh: zh.join('；') || null,
    orientation_en: phrases.map(({ en }) => en).join('; ') || null,
    industries: industriesOf(phrases),
  };
}
