import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';

/** All keys of presenter mode with what they do. */
export function keyList({ m }: Locale): TemplateResult {
  const { keys: words } = m.presenting;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['→', 'PageDown'], words.next],
    [['←', 'PageUp'], words.previous],
    [['Home'], words.first],
    [['End'], words.last],
    [['L'], words.laser],
    [['S'], words.spotlight],
    [['H'], words.hide],
    [['B', '.'], words.black],
    [['W'], words.white],
    [['N'], words.notes],
    [['?'], words.help],
    [['P'], words.start],
    [['Esc'], words.leave],
  ];
  return html`<dl>
    ${rows.map(
      ([keys, what]) =>
        html`<div><dt>${keys.map((key, at) => html`${at > 0 ? words.or : ''}<kbd>${key}</kbd>`)}</dt><dd>${what}</dd></div>`,
    )}
  </dl>`;
}
