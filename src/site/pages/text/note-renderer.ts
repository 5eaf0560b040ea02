import { ElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { html } from 'lit';
import type { NoteRegister } from '../../../features/printout/note-register';
import type { DerivationInput } from '../../../ui/parts/derivation';
import { noteNumber } from '../../../ui/parts/noted-mark';
import { markup } from '../subject/markup';

/**
 * Renders the marks of a card as on its sheet to print: the number of a note in place of a button that opens one.
 * `derived` is the word behind a number that we computed.
 */
export function noteRenderer(
  register: NoteRegister,
  derived: string,
): RenderInfo['elementRenderers'][number] {
  return class NoteRenderer extends ElementRenderer {
    readonly #values = new Map<string, unknown>();

    static override matchesClass(_: unknown, tag: string): boolean {
      return tag === 'source-mark' || tag === 'derived-mark';
    }

    override setProperty(name: string, value: unknown): void {
      this.#values.set(name, value);
    }

    override setAttribute(name: string, value: string): void {
      this.#values.set(name, value);
    }

    override renderAttributes() {
      return [];
    }

    override renderShadow() {
      const text = (name: string) => String(this.#values.get(name) ?? '');
      if (this.tagName === 'source-mark') {
        const number = register.source(text('cite'), false);
        return number === null ? [] : [markup(noteNumber(number))];
      }
      const inputs = (this.#values.get('inputs') ?? []) as readonly DerivationInput[];
      const number = register.derived(
        text('formula'),
        inputs.map(({ figure }) => figure.cite),
      );
      const sign = this.#values.has('compact') ? ' ƒ' : html` <span class="derived-word">${derived}</span>`;
      return [markup(html`${sign}${noteNumber(number)}`)];
    }
  };
}
