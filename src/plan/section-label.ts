import type { Section } from './schema/document';
import type { Bilingual } from './schema/naming';

/** A section with the headings above it, from the top; empty for an unknown id. */
export function sectionPath(sections: ReadonlyMap<string, Section>, id: string): Section[] {
  const path: Section[] = [];
  let section = sections.get(id);
  while (section && !path.includes(section)) {
    path.unshift(section);
    section = section.parent === null ? undefined : sections.get(section.parent);
  }
  return path;
}

/**
 * How a citation names a section: `三（四）2` or `section 3.4.2`; tables, figures, boxes and annexes carry a number
 * of their own (`表1`, `Annex 1`) and need no headings above them. Empty for an unknown id.
 */
export function sectionLabel(
  sections: ReadonlyMap<string, Section>,
  id: string,
  language: keyof Bilingual,
): string {
  const path = sectionPath(sections, id);
  const section = path.at(-1);
  if (!section) return '';
  const numbered =
    language === 'zh'
      ? section.title.zh.match(/^(?:附件|表|图|专栏)\s*\d+/)
      : section.title.en.match(/^(?:Annex|Table|Figure|Box) \d+/);
  if (numbered) return language === 'zh' ? numbered[0].replaceAll(/\s/g, '') : numbered[0];
  if (!/^[1-9]/.test(section.id)) return section.title[language].replaceAll(/(?<=\p{Script=Han})\s+/gu, '');
  return language === 'zh' ? path.map(({ title }) => numeral(title.zh)).join('') : `section ${section.id}`;
}

/** The numeral a heading begins with: `三、…` → `三`, `（四）…` → `（四）`, `2．…` → `2`. */
function numeral(title: string): string {
  return title.match(/^（[^）]+）|^[^、．.]+(?=[、．.])/)?.[0] ?? title;
}
