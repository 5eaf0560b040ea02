import { html, type TemplateResult } from 'lit';

/** The list of what is near; its element, which measures, is fetched when a card first has it. */
export function nearestSection(id: string): TemplateResult {
  void import('../nearest/nearest-list');
  return html`<nearest-list .of=${id}></nearest-list>`;
}
