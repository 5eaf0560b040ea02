import { createContext } from '@lit/context';
import type { Bilingual } from '../plan/schema/naming';
import type { AnyUnit } from '../plan/units/shown-unit';
import type { Lang } from '../state/app-state';
import type { Messages } from './messages';

/** All that depends on the reader's language. */
export type Locale = {
  readonly lang: Lang;
  /** The language tag for `lang` attributes: `zh-CN` or `en`. */
  readonly tag: string;
  readonly m: Messages;
  /** The text in the reader's language. */
  readonly text: (text: Bilingual) => string;
  /** The text in the other language, for a second line. */
  readonly other: (text: Bilingual) => string;
  /** A number with grouping, at most `digits` decimals (default: as many as it has). */
  readonly number: (value: number, digits?: number) => string;
  /** A stored value's number in the unit that the language counts in; `digits` are those of the stored value. */
  readonly amount: (value: number, unit: AnyUnit, digits?: number) => string;
};

/** Given by the shell, consumed by every element that shows words. */
export const localeContext = createContext<Locale>(Symbol('locale'));
