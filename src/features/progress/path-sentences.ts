import { html, nothing, type TemplateResult } from 'lit';
import type { PathSubject } from '../../plan/subjects/path-subject';
import type { CardContext } from '../../ui/parts/card-context';
import type { Outlook } from './model/outlook';
import { type PathYear, pathKinds } from './model/path-years';
import '../../ui/parts/derived-mark';
import { percent } from '../../ui/parts/percent';
import { sourceOf } from '../../ui/parts/source-of';
import { amountText, changeText, derivationOf, signed, targetText } from './path-texts';

/** What the actuals say: where the last one is against both paths, and what is still needed. */
export function pathSentences(
  subject: PathSubject,
  rows: readonly PathYear[],
  outlook: Outlook | null,
  context: CardContext,
): TemplateResult {
  const { sentence } = context.locale.m.path;
  if (!outlook) return html`<p class="soft">${sentence.none}</p>`;
  return html`<ul class="sentences">
    <li>${lastSentence(subject, rows, outlook, context)}</li>
    ${outlook.toTarget === null ? nothing : html`<li>${targetSentence(subject, outlook, context)}</li>`}
  </ul>`;
}

function lastSentence(
  subject: PathSubject,
  rows: readonly PathYear[],
  { last }: Outlook,
  { locale }: CardContext,
) {
  const { path } = locale.m;
  const gaps = rows.find(({ year }) => year === last.year)?.gaps;
  const parts = pathKinds.toReversed().flatMap((kind) => {
    const gap = gaps?.[kind];
    if (!gap) return [];
    const name = path.kinds[kind];
    if (gap.standing === 'on') return [html`${path.sentence.separator}${path.sentence.on(name)}`];
    const difference = Math.abs(gap.difference);
    const plain = changeText(difference, subject, locale);
    const amount = gap.percent === null ? plain : path.withPercent(plain, `${signed(gap.percent, locale)}%`);
    const text = path.sentence.gap(name, path.amountWord[gap.standing], amount);
    const { formula, inputs } = derivationOf(text, gap, locale);
    return [
      html`${path.sentence.separator}${text}<derived-mark compact what=${text} formula=${formula} .inputs=${inputs}></derived-mark>`,
    ];
  });
  return html`${path.sentence.last(path.inYear(String(last.year)), amountText(last.value, subject, locale))}${parts}${path.sentence.stop}`;
}

function targetSentence(
  subject: PathSubject,
  { last, reached, toTarget, needed }: Outlook,
  { locale }: CardContext,
) {
  const { path } = locale.m;
  const { figure, label } = subject.target;
  const target = targetText(figure, subject, locale);
  const source = sourceOf(figure, locale.text(label), locale);
  const away = changeText(Math.abs(toTarget ?? 0), subject, locale);
  const plain = (text: string) => html`${text}${path.sentence.stop}${source}`;
  if (reached === null) return plain(path.sentence.flat);
  if (reached === 'yes') return plain(path.sentence.reached(target));
  const about = reached === 'about' ? path.sentence.about(target, away) : null;
  if (!needed) return plain(about ?? path.sentence.missed(target, away));
  const first = last.year + 1;
  const span = path.inYear(needed.years === 1 ? String(first) : `${first}–2025`);
  const step = changeText(needed.step, subject, locale);
  const text =
    needed.rate === null
      ? path.sentence.neededStep(span, target, step)
      : path.sentence.needed(span, target, percent(needed.rate, locale), step);
  const { formula, inputs } = derivationOf(text, needed, locale);
  return html`${about ? `${about}${path.sentence.stop}` : nothing}${text}${path.sentence.stop}<derived-mark
      compact
      what=${text}
      formula=${formula}
      .inputs=${inputs}
    ></derived-mark>${source}`;
}
