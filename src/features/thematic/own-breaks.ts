import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import type { MeasureUnit } from '../../plan/measures/measure';
import { shownValue, storedValue } from '../../plan/units/shown-unit';
import type { Classing } from '../../state/thematic';
import { IntentEvent } from '../../ui/intent-event';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import fieldCss from '../../ui/styles/field.css?inline';
import { type ParsedBreaks, parseBreaks } from './model/own-breaks';
import ownBreaksCss from './own-breaks.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'own-breaks': OwnBreaks;
  }
}

/** A reader's own breaks between the classes, to type; what cannot be read is said beside the field. */
@customElement('own-breaks')
export class OwnBreaks extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @property({ attribute: false }) classing?: Classing;

  /** The unit that breaks are stored in; the field asks for the one that the language counts in. */
  @property({ attribute: false }) unit: MeasureUnit = '%';

  @state() private problem: Exclude<ParsedBreaks, { breaks: unknown }> | null = null;

  static override styles = styleSheets(chromeCss, fieldCss, ownBreaksCss);

  override render() {
    if (!this.locale || !this.classing) return nothing;
    const { lang } = this.locale;
    const { thematic: m, measures } = this.locale.m;
    const shown = this.classing.breaks.map((at) => shownValue(at, this.unit, lang));
    return html`<form novalidate @submit=${this.#apply}>
      <div class="field">
        <label for="breaks"><span>${m.ownBreaks(measures.units[this.unit])}</span></label>
        <input id="breaks" type="text" inputmode="text" autocomplete="off" spellcheck="false"
          .value=${shown.join(' ')} aria-invalid=${this.problem !== null} aria-describedby="problem hint" />
        <button type="submit">${m.apply}</button>
      </div>
      <p id="problem" class="problem" role="alert">${this.problem ? problemText(this.problem, m) : nothing}</p>
      <p id="hint" class="note">${m.ownBreaksHint}</p>
    </form>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('classing')) this.problem = null;
  }

  readonly #apply = (event: Event) => {
    event.preventDefault();
    const text = this.renderRoot.querySelector('input')?.value ?? '';
    const parsed = parseBreaks(text);
    this.problem = 'problem' in parsed ? parsed : null;
    if (!('breaks' in parsed) || !this.classing || !this.locale) return;
    const { lang } = this.locale;
    const breaks = parsed.breaks.map((at) => storedValue(at, this.unit, lang));
    const classing: Classing = { ...this.classing, method: 'own', breaks, count: breaks.length + 1 };
    this.dispatchEvent(new IntentEvent({ type: 'thematic', change: { classing } }));
  };
}

function problemText(
  problem: Exclude<ParsedBreaks, { breaks: unknown }>,
  { breakProblems }: Locale['m']['thematic'],
): string {
  return problem.problem === 'no-number'
    ? breakProblems['no-number'](problem.word)
    : breakProblems[problem.problem]();
}
