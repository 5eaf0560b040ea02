import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Standing } from './model/gap-to-path';

const signs: Readonly<Record<Standing, string>> = {
  ahead: '▲',
  on: '●',
  behind: '▼',
  above: '△',
  below: '▽',
};

/** Where an actual is against the path: a sign and the word for it. */
export function standingText(standing: Standing, { m }: Locale): TemplateResult {
  return html`<span class="standing" data-standing=${standing}
    ><span aria-hidden="true">${signs[standing]}</span> ${m.path.standing[standing]}</span
  >`;
}
