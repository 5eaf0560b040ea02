import { locatorText } from '../../../plan/locator-text';
import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/bilingual';
import { sectionLabel } from '../../../plan/section-label';
import type { Cell } from '../../../plan/table/column';
import { isAssumed } from '../../../plan/table/is-assumed';

/**
 * Where a cell comes from, as one line for a spreadsheet: part of the plan, place, quotation and citation id
 * of a statement of the plan; `derived` with the formula and the citation ids of its inputs for what we
 * computed. A what-if's number says first that it is one. Empty where there is nothing to say.
 */
export function cellSource(cell: Cell, plan: Plan, language: keyof Bilingual): string {
  const words = terms[language];
  const cited = (id: string) => {
    const citation = plan.citations.get(id);
    if (!citation) return id;
    const part = sectionLabel(plan.sections, citation.section, language);
    return `${part}${words.comma}${locatorText(citation)}${words.colon}${words.quote(citation.quote)} [${id}]`;
  };
  if ('text' in cell) return cell.cites.map(cited).join(words.semicolon);
  const ids = [...new Set(cell.inputs.map(({ figure }) => figure.cite))];
  const assumed = isAssumed(cell) ? words.assumed : '';
  if (!cell.derived) return `${assumed}${ids.map(cited).join(words.semicolon)}`;
  return cell.value === null ? '' : `${assumed}${words.derived}${cell.formula} [${ids.join(', ')}]`;
}

const terms = {
  zh: {
    comma: '，',
    colon: '：',
    semicolon: '；',
    quote: (text: string) => `「${text}」`,
    derived: '推算：',
    assumed: '情景假设，不是规划的数字。',
  },
  en: {
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    quote: (text: string) => `“${text}”`,
    derived: 'Derived: ',
    assumed: 'A what-if, not the plan’s figure. ',
  },
} as const;
