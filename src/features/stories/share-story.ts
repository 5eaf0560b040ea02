import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OwnStory } from '../../plan/stories/own-story';
import { linkLimits } from '../../state/link/link-limits';
import { linkTo } from '../../state/link/link-to';

import { storyCode } from './model/story-code';
import { sharedId } from './model/story-ids';
import '../../ui/parts/copy-field';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import shareStoryCss from './share-story.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'share-story': ShareStory;
  }
}

/** The link that holds a story, as long as it is short enough, and always how long it is. */
@customElement('share-story')
export class ShareStory extends PlanElement {
  @property({ attribute: false }) story!: OwnStory;

  static override styles = styleSheets(cardCss, formCss, shareStoryCss);

  override render() {
    const { share } = this.locale.m.stories;
    const { lang, number } = this.locale;
    if (this.story.chapters.length === 0 || this.root === null) return nothing;
    const place = { id: sharedId, chapter: 1 };
    const view = { page: 'stories', story: place, sharedStory: storyCode(this.story) } as const;
    const link = new URL(linkTo(view, lang, this.links), this.root).href;
    const count = number(link.length);
    return html`<h3>${share.title}</h3>
      <p class="soft">${share.lead}</p>
      ${
        link.length > linkLimits.served
          ? html`<p class="fault">${share.tooLong(count)}</p>`
          : html`<copy-field primary .text=${link} .label=${share.link} .action=${share.copy}></copy-field>
              <p class="soft length">${share.length(count)}</p>
              ${link.length > linkLimits.uncut ? html`<p class="fault">${share.long(number(linkLimits.uncut))}</p>` : nothing}`
      }`;
  }
}
