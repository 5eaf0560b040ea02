import { html, nothing, type TemplateResult } from 'lit';
import { pathSubjects } from '../../plan/subjects/path-subjects';
import { years } from '../../plan/years';
import type { CardContext } from '../../ui/parts/card-context';
import { measureText } from './actual-text';
import type { ReadActuals } from './model/read-actuals';
import { type Answers, moneyAnswers, type Question } from './model/take-figure';

type Option = { readonly value: string; readonly label: string };

/** What a pasted table leaves open, as choices; a question that was answered stays, so that it can be answered anew. */
export function pasteQuestions(
  { questions }: ReadActuals,
  answers: Answers,
  context: CardContext,
  onAnswer: (answers: Answers) => void,
): TemplateResult | typeof nothing {
  const { m } = context.locale;
  const open: readonly Question[] = ['measure', 'year', 'unit'];
  const asked = open.filter((question) => questions.includes(question) || question in answers);
  if (asked.length === 0) return nothing;
  const options: Readonly<Record<Question, readonly Option[]>> = {
    year: years.slice(1).map((year) => ({ value: String(year), label: m.path.inYear(String(year)) })),
    measure: measureOptions(context),
    unit: moneyAnswers.map((value) => ({ value, label: m.path.moneyUnits[value] })),
  };
  const answer = (question: Question) => (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    onAnswer({ ...answers, [question]: question === 'year' ? Number(value) : value });
  };
  return html`<div class="fields">
    ${asked.map(
      (question) => html`<label>
        <span>${m.path.paste[question]}</span>
        <select @change=${answer(question)}>
          <option value="" disabled ?selected=${answers[question] === undefined}>${m.path.paste.choose}</option>
          ${options[question].map(
            ({ value, label }) =>
              html`<option value=${value} ?selected=${String(answers[question]) === value}>${label}</option>`,
          )}
        </select>
      </label>`,
    )}
  </div>`;
}

/** Annex 1 and table 1 name some measures both; each is offered once. */
function measureOptions({ plan, locale }: CardContext): Option[] {
  const city = pathSubjects(plan).filter(({ area }) => area === plan.municipality);
  const labels = new Map<string, string>();
  for (const subject of city)
    if (!labels.has(subject.measure)) labels.set(subject.measure, measureText(subject, locale));
  return [...labels].map(([value, label]) => ({ value, label }));
}
