import { css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { OwnStory } from '../../plan/stories/own-story';
import { chapterQuery } from '../../state/stories/chapter-query';
import { sharedId } from '../../state/stories/shared-id';
import { storyCode } from '../../state/stories/story-code';
import { cardStyles } from '../cards/card-styles';
import { formStyles } from '../form-styles';
import { Copier } from '../parts/copier';
import { PlanElement } from '../plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'share-story': ShareStory;
  }
}

/** From how many characters on messengers may cut a link, and from how many none is offered. */
const cutBeyond = 2000;
const longest = 8000;

/** The link that holds a story, as long as it is short enough, and always how long it is. */
@customElement('share-story')
export class ShareStory extends PlanElement {
  @property({ attribute: false }) story!: OwnStory;
  @query('.link') private field!: HTMLInputElement | null;

  readonly #copier = new Copier(this);

  static override styles = [
    cardStyles,
    formStyles,
    css`
      h3 {
        margin-bottom: 4px;
      }
      .copying {
        display: flex;
        gap: 8px;
        margin-top: 8px;
      }
      .link {
        flex: 1;
        min-width: 0;
        color: var(--ink-soft);
      }
      .copying button {
        flex: none;
      }
    `,
  ];

  override render() {
    const { share } = this.locale.m.stories;
    const { lang, number } = this.locale;
    if (this.story.chapters.length === 0) return nothing;
    const query = chapterQuery({ id: sharedId, chapter: 1 }, lang, storyCode(this.story));
    const link = new URL(`?${new URLSearchParams(query)}`, document.baseURI).href;
    const count = number(link.length);
    const said = { none: '', copied: share.copied, failed: share.failed }[this.#copier.outcome];
    return html`<h3>${share.title}</h3>
      <p class="soft">${share.lead}</p>
      ${
        link.length > longest
          ? html`<p class="fault">${share.tooLong(count)}</p>`
          : html`<p class="copying">
                <input class="link" readonly aria-label=${share.link} .value=${link} @focus=${() => this.field?.select()} />
                <button class="primary" type="button" @click=${this.#copy}>${share.copy}</button>
              </p>
              <p class="soft length">${share.length(count)}</p>
              ${link.length > cutBeyond ? html`<p class="fault">${share.long}</p>` : nothing}`
      }
      <p class="said" role="status">${said}</p>`;
  }

  #copy(): void {
    void this.#copier.copy(() => navigator.clipboard.writeText(this.field?.value ?? ''));
  }
}
