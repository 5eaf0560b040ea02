import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Actuals } from '../../plan/actuals/actual';
import type { PathSubject } from '../../plan/subjects/path-subject';
import { annexSubject } from '../../plan/subjects/path-subjects';
import { years } from '../../plan/years';
import { type Classing, initialThematic } from '../../state/thematic';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import { dataTable } from '../../ui/parts/data-table';
import { derivedValue } from '../../ui/parts/derived-value';
import { intentLink } from '../../ui/parts/intent-link';
import { percent } from '../../ui/parts/percent';
import { type Outlook, outlook } from './model/outlook';
import { pathYears } from './model/path-years';
import { amountText, derivationOf, signed, standingText } from './path-texts';

/** All areas in one table: where the latest actual of each is against the path, and what it still needs. */
export function pathOverview(
  column: 'output' | 'firms',
  actuals: Actuals,
  context: CardContext,
): TemplateResult {
  const { plan, locale } = context;
  const { path, card } = locale.m;
  const rows = plan.areas.map((area) => rowOf(annexSubject(area, column), actuals));
  const count = (standings: readonly string[]) =>
    String(rows.filter(({ gap }) => gap && standings.includes(gap.standing)).length);
  const without = String(rows.filter(({ ahead }) => !ahead).length);
  return html`<section>
    <h3>${path.overview}</h3>
    <p class="soft">${path.overviewLead(card.figure[column])}</p>
    <p>${path.counts(count(['ahead']), count(['behind']), without)}</p>
    ${column === 'output' ? onMap(actuals, context) : nothing}
    ${dataTable<Row>({
      className: 'overview',
      columns: [
        { head: path.area, cell: (row) => areaLink(row, context), names: true },
        { head: path.latest, cell: (row) => latest(row, locale) },
        { head: path.against.constant, cell: (row) => againstPath(row, locale) },
        { head: path.still, cell: ({ ahead }) => (ahead ? stillNeeded(ahead, locale) : nothing) },
      ],
      rows,
    })}
  </section>`;
}

function rowOf(subject: PathSubject, actuals: Actuals) {
  const ahead = outlook(subject, actuals);
  const year = pathYears(subject, actuals).find(({ year }) => year === ahead?.last.year);
  return { subject, ahead, gap: year?.gaps.constant ?? null };
}

type Row = ReturnType<typeof rowOf>;

function areaLink({ subject }: Row, context: CardContext): TemplateResult {
  const { id, name } = subject.area;
  const view = { page: 'path', selection: id, path: subject.id } as const;
  return intentLink(view, { type: 'select', id, stay: true }, context.locale.text(name), context);
}

function latest({ subject, ahead }: Row, locale: Locale): TemplateResult {
  const { path } = locale.m;
  if (!ahead) return html`<span class="soft">${path.noActual}</span>`;
  return html`<span class="figure entered">${amountText(ahead.last.value, subject, locale)}</span>
    <span class="unit">${path.inYear(String(ahead.last.year))}</span>`;
}

function againstPath({ gap }: Row, locale: Locale) {
  if (!gap) return nothing;
  const difference = gap.percent === null ? '' : `${signed(gap.percent, locale)}%`;
  return html`${standingText(gap.standing, locale)} ${derivedValue(derivationOf(difference, gap, locale), difference, true)}`;
}

function stillNeeded({ reached, needed }: Outlook, locale: Locale) {
  const { path } = locale.m;
  if (reached === 'yes') return path.done;
  if (!needed) return path.over;
  if (needed.rate === null) return nothing;
  const rate = percent(needed.rate, locale);
  return derivedValue(derivationOf(rate, needed, locale), rate, true);
}

/** Two colours that part at the path: who is behind is seen at once. */
const classing: Classing = { ...initialThematic.classing, palette: 'diverging' };

/** The years that any area has an actual of, each as a button that colours the map by it. */
function onMap(actuals: Actuals, { plan, locale }: CardContext) {
  const { path } = locale.m;
  const areas = plan.areas.map(({ id }) => id);
  const known = years.filter((year) =>
    actuals.some((each) => each.year === year && each.measure === 'output' && areas.includes(each.subject)),
  );
  if (known.length === 0) return nothing;
  const show = (year: (typeof years)[number]) => (event: Event) =>
    event.currentTarget?.dispatchEvent(
      new IntentEvent({ type: 'thematic', change: { measure: 'output-ahead', year, classing } }),
    );
  return html`<p class="buttons">
    <span>${path.onMap}</span>
    ${known.map(
      (year) => html`<button type="button" @click=${show(year)}>${path.mapYear(String(year))}</button>`,
    )}
  </p>`;
}
