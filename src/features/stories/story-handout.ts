import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chapter, Story } from '../../plan/stories/story';
import { viewTitle } from '../../ui/parts/view-title';
import { PlanElement } from '../../ui/plan-element';
import { chapterSources } from './chapter-sources';
import { chapterText } from './chapter-text';
import './handout-map';
import { styleSheets } from '../../ui/style-sheets';
import formCss from '../../ui/styles/form.css?inline';
import handoutCss from './handout.css?inline';
import { HandoutWantedEvent } from './handout-wanted-event';

declare global {
  interface HTMLElementTagNameMap {
    'story-handout': StoryHandout;
  }
}

/** A story on paper, two chapters a page: the map of each beside its text, and what it rests on. */
@customElement('story-handout')
export class StoryHandout extends PlanElement {
  static override styles = styleSheets(formCss, handoutCss);

  @property({ attribute: false }) story!: Story;
  /** The maps of the chapters; null until they are wanted. */
  @state() private maps: readonly SVGSVGElement[] | null = null;
  @state() private phase: 'idle' | 'making' | 'failed' = 'idle';

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was drawn was another story, or in the other language.
    if (changed.has('story') || (changed as Map<string, unknown>).has('locale')) this.maps = null;
  }

  protected override updated(): void {
    this.toggleAttribute('ready', this.maps !== null);
  }

  override render() {
    const { handout } = this.locale.m.stories;
    const making = this.phase === 'making';
    return html`<p class="buttons">
        <button type="button" aria-disabled=${making} title=${handout.hint} @click=${this.#print}>${handout.print}</button>
      </p>
      <p class="said" role="status">${making ? handout.making : this.phase === 'failed' ? handout.failed : ''}</p>
      ${this.maps ? this.#pages(this.maps) : nothing}`;
  }

  #pages(maps: readonly SVGSVGElement[]) {
    const { text, tag } = this.locale;
    const { title, summary, chapters } = this.story;
    return html`<div class="handout" lang=${tag}>
      <header><h1>${text(title)}</h1><p>${text(summary)}</p></header>
      ${chapters.map((chapter, index) => this.#chapter(chapter, index + 1, maps[index] ?? null))}
    </div>`;
  }

  #chapter(chapter: Chapter, number: number, map: SVGSVGElement | null) {
    const { text, lang, m } = this.locale;
    const count = String(this.story.chapters.length);
    return html`<section>
      <h2><span class="number">${m.stories.progress(String(number), count)}</span>${text(chapter.title)}</h2>
      <figure>
        <handout-map .drawing=${map}></handout-map>
        <figcaption>${m.stories.handout.caption(viewTitle({ ...this.links.parseLink(chapter.link, lang), page: 'card' }, this))}</figcaption>
      </figure>
      <div class="text">${chapterText({ ...chapter, citations: [], derived: [] }, this)}</div>
      ${chapterSources(chapter, this)}
    </section>`;
  }

  readonly #print = async (): Promise<void> => {
    if (this.phase === 'making') return;
    this.phase = 'making';
    try {
      this.maps = await this.#drawn();
      this.phase = this.maps ? 'idle' : 'failed';
      await this.updateComplete;
      if (this.maps) window.print();
    } catch {
      this.phase = 'failed';
    }
  };

  /** The maps of the story in the language that is spoken, drawn once more where either changed on the way; null: nobody draws. */
  async #drawn(): Promise<readonly SVGSVGElement[] | null> {
    const { story, locale } = this;
    const event = new HandoutWantedEvent(story.chapters.map(({ link }) => link));
    this.dispatchEvent(event);
    const maps = (await event.maps) ?? null;
    return story === this.story && locale === this.locale ? maps : this.#drawn();
  }
}
