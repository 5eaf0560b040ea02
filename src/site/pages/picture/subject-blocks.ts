import { appMessages } from '../../../i18n/app-messages';
import type { Locale } from '../../../i18n/locale';
import { measureTimeText } from '../../../i18n/measure-time-text';
import { featureOf } from '../../../plan/feature-of';
import { phrasesOf } from '../../../plan/phrases';
import type { Entity } from '../../../plan/plan';
import { otherLanguage } from '../../../state/language';
import type { Classified } from '../../../style/classes/classify';
import { kindMessage, strongestPhrase } from '../head/kind-message';
import type { PageContext } from '../subject/page-context';
import { subjectName } from '../subject/page-title';
import type { Subject } from '../subject/subject';
import { figureBlock, industriesBlock, legendBlock } from './figure-blocks';
import { type Block, pictureLook } from './picture-look';
import { kindBlock, nameBlock, textBlock } from './text-blocks';

const { ink, soft } = pictureLook;
const other = { size: 24, colour: soft, weight: 400, gap: 4, most: 2 } as const;
const body = { size: 25, colour: ink, weight: 400, gap: 20, most: 4 } as const;

/** The column of a preview picture, from the top down; `largest`: how large its name may be, in pixels. */
export function subjectBlocks(
  subject: Subject,
  largest: number,
  classified: Classified | null,
  context: PageContext,
): Block[] {
  const { locale, plan, messages } = context;
  const { m, text } = locale;
  const { belts, cities } = plan.layout;
  const count = (list: readonly unknown[]) => String(list.length);
  const name = nameBlock(subjectName(subject, locale), largest);
  switch (subject.kind) {
    case 'home':
      return [
        ...name,
        ...textBlock(appMessages[otherLanguage(locale.lang)].title, other),
        ...textBlock(text(plan.document.title), body),
        ...textBlock(messages.contents(count(plan.areas), count(belts)), { ...other, size: 22, gap: 20 }),
        ...textBlock(messages.contentsMore(count(cities), count(plan.platforms)), { ...other, size: 22 }),
      ];
    case 'entity':
      return [
        kindBlock(kindMessage(subject, context), markOf(subject.entity, context)),
        ...name,
        ...textBlock(locale.other(subject.entity.record.name), other),
        ...entityBlocks(subject.entity, context),
      ];
    case 'measure': {
      const { measure } = subject;
      const time = measureTimeText(measure, classified?.year ?? 2025, locale);
      return [
        kindBlock(`${time} · ${m.measures.origin[measure.origin]}`, ''),
        ...name,
        ...textBlock(m.measures.notes[measure.id], { ...other, size: 20, gap: 8 }),
        ...(classified?.extent ? [legendBlock(classified, context)] : textBlock(messages.ownFigures, body)),
      ];
    }
    case 'story':
      return [
        kindBlock(kindMessage(subject, context), ''),
        ...name,
        ...textBlock(text(subject.story.summary), { ...body, most: 8 }),
        ...(classified ? measuredBlocks(classified, locale) : []),
      ];
  }
}

/** What the numbers on a map are, where it has no legend: what is measured, when, its unit, and whose numbers they are. */
function measuredBlocks({ measure, year, values }: Classified, locale: Locale): Block[] {
  const { names, units, origin } = locale.m.measures;
  const derived = [...values.values()].some((value) => value.derived);
  const time = measureTimeText(measure, year, locale);
  return [
    ...textBlock(`${names[measure.id]} · ${time}`, { ...other, size: 20, gap: 20 }),
    ...textBlock(`${units[measure.unit]} · ${origin[derived ? 'derived' : 'plan']}`, { ...other, size: 20 }),
  ];
}

function entityBlocks(entity: Entity, context: PageContext): Block[] {
  const { plan, locale } = context;
  const { m, lang } = locale;
  if (entity.kind === 'area' || entity.kind === 'municipality') {
    const { output_2020, output_2025, firms_2020, firms_2025 } = entity.record.figures;
    return [
      figureBlock(m.measures.names.output, output_2025, output_2020, context),
      figureBlock(m.measures.names.firms, firms_2025, firms_2020, context),
    ];
  }
  if (entity.kind === 'axis') {
    const routes = entity.record.routes.map(locale.text).join(m.card.listSeparator);
    return textBlock(routes, body);
  }
  const phrase = strongestPhrase(entity, plan, lang) ?? '';
  const quoted = phrase && (lang === 'zh' || phrasesOf(entity).length === 0) ? `“${phrase}”` : phrase;
  return [...industriesBlock(entity, context), ...textBlock(quoted, body)];
}

/** How far a place on the map can be trusted, where that is less than a boundary. */
function markOf(entity: Entity, { plan, locale, messages }: PageContext): string {
  if (entity.kind === 'municipality') return '';
  const properties = featureOf(plan, entity.id)?.properties;
  if (!properties) return messages.noPlace;
  const { geometry_class, error_m } = properties;
  if (geometry_class === 'schematic' || error_m === null) return messages.schematic;
  if (geometry_class === 'boundary') return '';
  const { metres, kilometres } = locale.m.card;
  return messages.approximate(
    error_m < 1000 ? metres(locale.number(error_m)) : kilometres(locale.number(error_m / 1000, 1)),
  );
}
