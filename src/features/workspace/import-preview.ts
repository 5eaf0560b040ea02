import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { actualText, actualValue } from '../actuals/actual-text';
import type { ImportChanges } from './model/import-changes';

/** What importing a file would change. */
export function importPreview(
  name: string,
  { added, changed, missing, rows, scenarios, listed, notes, unlisted, stories, untold }: ImportChanges,
  { plan, locale }: CardContext,
): TemplateResult {
  const { tools } = locale.m.path;
  return html`<h4>${tools.importTitle(name)}</h4>
    <p>${tools.adds(String(added), String(rows), String(scenarios))}</p>
    ${listed + notes > 0 ? html`<p>${tools.addsListed(String(listed), String(notes))}</p>` : nothing}
    ${stories > 0 ? html`<p>${tools.addsStories(String(stories))}</p>` : nothing}
    ${
      changed.length > 0
        ? html`<p>${tools.changes(String(changed.length))}</p>
            <ul>
              ${changed.map(({ actual, before }) => {
                const { area, measure } = actualText(actual, plan, locale);
                const what = [area, measure, String(actual.year)].join(locale.m.card.listSeparator);
                const value = (of: number) => actualValue(of, actual, plan, locale);
                return html`<li>${tools.change(what, value(before), value(actual.value))}</li>`;
              })}
            </ul>`
        : nothing
    }
    ${missing > 0 ? html`<p>${tools.missing(String(missing))}</p>` : nothing}
    ${unlisted > 0 ? html`<p>${tools.missingListed(String(unlisted))}</p>` : nothing}
    ${untold > 0 ? html`<p>${tools.missingStories(String(untold))}</p>` : nothing}`;
}
