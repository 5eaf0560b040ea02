import type { Section } from './schema/section';

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
