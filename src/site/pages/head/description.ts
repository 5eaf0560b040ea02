import { measureTimeText } from '../../../i18n/measure-time-text';
import { areasOfEntity } from '../../../plan/entities-within';
import type { Entity } from '../../../plan/plan';
import type { Figure } from '../../../plan/schema/figure';
import { targetYear } from '../../../plan/years';
import { monthText } from '../../../ui/parts/date-text';
import { figureText } from '../../../ui/parts/figure-text';
import { geometryWord } from '../../../ui/parts/geometry-text';

import type { PageContext } from '../subject/page-context';
import type { Subject } from '../subject/subject';
import { kindMessage, strongestPhrase } from './kind-message';

/** A page in a few sentences, for search engines and for what messengers show: what it is, its figures, the plan's words. */
export function description(subject: Subject, context: PageContext): string {
  const { plan, locale, messages } = context;
  const { m, text, lang } = locale;
  const { title, date, status } = plan.document;
  const draft = messages.describe.draft(text(title), monthText(date, locale), text(status));
  const join = (sentences: readonly string[]) => sentences.filter(Boolean).join(lang === 'zh' ? '' : ' ');
  switch (subject.kind) {
    case 'home':
      return join([`${messages.picture.home}${lang === 'zh' ? '。' : '.'}`, draft]);
    case 'entity':
      return join([...entitySentences(subject.entity, context), draft]);
    case 'measure': {
      const { measure } = subject;
      const time = measureTimeText(measure, targetYear, locale);
      return join([
        messages.describe.measure(m.measures.names[measure.id], time, m.measures.notes[measure.id]),
        draft,
      ]);
    }
    case 'story':
      return join([text(subject.story.summary), draft]);
  }
}

function entitySentences(entity: Entity, context: PageContext): string[] {
  const { plan, locale, messages } = context;
  const { m, text } = locale;
  const { describe } = messages;
  const areas = areasOfEntity(entity)
    .filter((id) => id !== entity.id)
    .map((id) => plan.entities.get(id)?.record.name)
    .filter((name) => name !== undefined)
    .map(text);
  const kind = describe.kind(
    kindMessage({ kind: 'entity', entity }, context),
    areas.join(m.card.listSeparator),
  );
  const geometry =
    entity.kind === 'municipality' ? '' : describe.kind(geometryWord(entity.id, plan, locale), '');
  if (entity.kind === 'area' || entity.kind === 'municipality') {
    const { output_2020, output_2025 } = entity.record.figures;
    const base = figureWords(output_2020, context) ?? messages.noFigure;
    const target = figureWords(output_2025, context);
    const figures = target
      ? describe.target(m.card.figure.output, target, base)
      : describe.noTarget(m.card.figure.output, base);
    return [kind, figures, quoted(entity, context), geometry];
  }
  if (entity.kind === 'axis') {
    const routes = entity.record.routes.map(text).join(m.card.listSeparator);
    return [kind, describe.routes(routes), geometry];
  }
  return [kind, quoted(entity, context), geometry];
}

function quoted(entity: Entity, { plan, locale, messages }: PageContext): string {
  const phrase = strongestPhrase(entity, plan, locale.lang);
  return phrase ? messages.describe.quote(phrase) : '';
}

/** A figure with its qualifiers and unit in running text; null where the plan has no number. */
function figureWords(figure: Figure, { plan, locale }: PageContext): string | null {
  const text = figureText(figure, locale, plan.citations.get(figure.cite)?.quote);
  if (!text) return null;
  const unit = locale.m.card.units[figure.unit];
  const amount = unit ? locale.m.thematic.amount(text.number, unit) : text.number;
  return `${text.before}${amount}${text.after}`;
}
