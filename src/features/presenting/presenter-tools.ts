import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { PresenterCommand, PresenterState } from './presenter-key';

/** The presenter's commands as buttons, for who has no keys at hand; they show while the pointer moves or the focus is on them. */
export function presenterTools(
  { light, bare, blank }: PresenterState,
  told: boolean,
  awake: boolean,
  handleCommand: (command: PresenterCommand) => void,
  press: (key: string) => void,
  { m }: Locale,
): TemplateResult {
  const { buttons, tools } = m.presenting;
  const turn = (key: string, label: string) =>
    html`<button type="button" @click=${() => press(key)}>${label}</button>`;
  const button = (command: PresenterCommand, label: string, key: string, pressed?: boolean) =>
    html`<button type="button" aria-pressed=${pressed ?? nothing} @click=${() => handleCommand(command)}>${label}<kbd aria-hidden="true">${key}</kbd></button>`;
  return html`<div class="tools floating" role="toolbar" aria-label=${tools} ?data-awake=${awake}>
    ${told ? html`${turn('PageUp', buttons.previous)}${turn('PageDown', buttons.next)}` : nothing}
    ${button('laser', buttons.laser, 'L', light === 'laser')}
    ${button('spotlight', buttons.spotlight, 'S', light === 'spotlight')}
    ${button('hide', buttons.hide, 'H', bare)} ${button('black', buttons.black, 'B', blank === 'black')}
    ${button('notes', buttons.notes, 'N')} ${button('help', buttons.help, '?')}
    ${button('end', buttons.leave, 'P')}
  </div>`;
}

/** All keys of presenter mode with what they do. */
export function keyList({ m }: Locale): TemplateResult {
  const { keys: messages } = m.presenting;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['→', 'PageDown'], messages.next],
    [['←', 'PageUp'], messages.previous],
    [['Home'], messages.first],
    [['End'], messages.last],
    [['L'], messages.laser],
    [['S'], messages.spotlight],
    [['H'], messages.hide],
    [['B', '.'], messages.black],
    [['W'], messages.white],
    [['N'], messages.notes],
    [['?'], messages.help],
    [['P'], messages.start],
    [['Esc'], messages.leave],
  ];
  return html`<dl>
    ${rows.map(
      ([keys, what]) =>
        html`<div><dt>${keys.map((key, at) => html`${at > 0 ? messages.or : ''}<kbd>${key}</kbd>`)}</dt><dd>${what}</dd></div>`,
    )}
  </dl>`;
}
