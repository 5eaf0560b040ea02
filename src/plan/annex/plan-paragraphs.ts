import type { Section } from '../schema/document';

/** A paragraph of the plan's text, or an item of a box or a footnote. */
export type PlanParagraph = {
  readonly section: string;
  /** 1-based under its heading. A line that a footnote's mark breaks is one paragraph. */
  readonly paragraph: number;
  readonly text: string;
};

/** What follows the text in the document: the workbooks of its figures. */
const end = /^ ?_\d+\.xls/;
/** Tables and annexes have cells, figures a title: no paragraphs. */
const withoutParagraphs = /^(?:table|figure|annex)/;
const skipped = /^(?:\[image|图\d|附件2)/;
const footnote = /^\s*\uFFFD\s*/;

/** The plan's text in paragraphs, in its order, each under its heading; cells of tables are left out. */
export function planParagraphs(text: string, sections: readonly Section[]): PlanParagraph[] {
  const lines = text.split('\n');
  const found: PlanParagraph[] = [];
  const counts = new Map<string, number>();
  const titles = sections.filter(({ id }) => id !== 'notes');
  let [section, around, blank] = ['', '', 0];
  const put = (to: string, words: string) => {
    const paragraph = (counts.get(to) ?? 0) + 1;
    counts.set(to, paragraph);
    found.push({ section: to, paragraph, text: words });
  };
  for (let at = 0; at < lines.length; at++) {
    const raw = lines[at] ?? '';
    const line = raw.trim();
    if (end.test(raw)) break;
    if (line === '') {
      blank++;
      continue;
    }
    if (footnote.test(raw)) {
      put('notes', raw.replace(footnote, ''));
      continue;
    }
    const broken = `${line}${(lines[at + 1] ?? '').trim()}`;
    const title = titles.find(({ title: { zh } }) => zh === line || zh === broken);
    if (title) {
      if (title.title.zh === broken && title.title.zh !== line) at++;
      if (title.id.startsWith('box')) around = section;
      section = title.id;
      blank = 0;
      continue;
    }
    // Two empty lines end a box; what follows belongs to the section that the box stands in.
    if (section.startsWith('box') && blank > 1) section = around;
    const before = found.at(-1);
    const goesOn = blank === 0 && before?.section === section && !/[。；：”]$/.test(before.text);
    const afterMark = blank === 0 && before?.section === section && /^(?:，|等产业|企业为)/.test(line);
    blank = 0;
    if (
      section === '' ||
      withoutParagraphs.test(section) ||
      skipped.test(line) ||
      /^[\x20-\x7e]{1,4}$/.test(line)
    )
      continue;
    if (before && (goesOn || afterMark)) found.splice(-1, 1, { ...before, text: before.text + line });
    else put(section, line);
  }
  return found;
}
