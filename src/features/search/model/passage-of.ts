import type { Annex } from '../../../plan/annex/annex';
import { paragraphId } from '../../../plan/annex/paragraph-id';
import type { Passage } from './search-document';

/** What a citation quotes, with our translation where there is one. */
export function passageOf({ citations }: Pick<Annex, 'citations'>, cite: string, en: string | null): Passage {
  const { section = '', quote = '', locator } = citations.get(cite) ?? {};
  const paragraph =
    locator?.kind === 'paragraph' ? paragraphId({ section, paragraph: locator.paragraph }) : null;
  return { cite, section, paragraph, zh: quote, en };
}

/** What stands in a paragraph, quoted by its record and not by a citation. */
export function quoteOf(
  place: { readonly section: string; readonly paragraph: number },
  quote: string,
): Passage {
  return { cite: null, section: place.section, paragraph: paragraphId(place), zh: quote, en: null };
}
