import type { Properties } from '../../../plan/schema/feature';
import type { Lang } from '../../../state/app-state';
import { shortName } from '../../../style/short-name';

/** What a label's layer reads. `part` is 1 for the first place of a feature, then 2, 3, … */
export type LabelProperties = {
  readonly id: string;
  readonly kind: Properties['kind'];
  readonly type: string | null;
  readonly role: string | null;
  readonly name: string;
  readonly short: string;
  /** What stands at its symbol where its name finds no room; empty: nothing. */
  readonly number: string;
  readonly part: number;
};

/** The lettering of a feature in one language, long and short. */
export function labelOf(
  { id, kind, type, role, name_zh, name_en }: Properties,
  language: Lang,
  part: number,
  number = '',
): LabelProperties {
  // The raised comma is as wide as a character in Chinese fonts, which letter the English names as well.
  const name = language === 'zh' ? name_zh : name_en.replaceAll('’', "'");
  return { id, kind, type, role, name, short: shortName(name, language), number, part };
}
