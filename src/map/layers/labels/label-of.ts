import type { Properties } from '../../../plan/schema/feature';
import type { Lang } from '../../../state/app-state';
import { mapName } from '../../../style/map-name';

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
export function labelOf(properties: Properties, language: Lang, part: number, number = ''): LabelProperties {
  const { id, kind, type, role, name_zh, name_en } = properties;
  // The raised comma is as wide as a character in Chinese fonts, which letter the English names as well.
  const lettered = (name: string) => name.replaceAll('’', "'");
  const [name, short] = [language === 'zh' ? name_zh : name_en, mapName(properties, language)].map(
    lettered,
  ) as [string, string];
  return { id, kind, type, role, name, short, number, part };
}
