import type { Paragraph } from './paragraph';

/** A paragraph's id in links: `4.6.1-1`. */
export function paragraphId({ section, paragraph }: Pick<Paragraph, 'section' | 'paragraph'>): string {
  return `${section}-${paragraph}`;
}
