import type { RenderInfo } from '@lit-labs/ssr';
import { html } from 'lit';
import { engine } from '../../../app/features';
import { noteList } from '../../../features/printout/note-list';
import { NoteRegister } from '../../../features/printout/note-register';
import type { Story } from '../../../plan/stories/story';
import type { Lang } from '../../../state/app-state';
import { languageTag, otherLanguage } from '../../../state/language';
import { sitePath } from '../../../state/link/site-path';
import { monthText } from '../../../ui/parts/date-text';
import { reviewText } from '../../../ui/parts/site-texts';
import { markup } from '../subject/markup';

import type { PageContext } from '../subject/page-context';
import { pagePath } from '../subject/page-path';
import type { Subject } from '../subject/subject';
import { noteRenderer } from './note-renderer';
import { subjectText } from './subject-text';

/**
 * The whole of a page in words, for who has no JavaScript: what the plan is, what it says of the subject, every source
 * and formula as a numbered note, and the ways to the other pages.
 */
export function readable(subject: Subject, stories: readonly Story[], context: PageContext): string {
  const { plan, site, locale, messages } = context;
  const { m, text, lang } = locale;
  const register = new NoteRegister(plan);
  const renderers = [noteRenderer(register, m.card.derived)];
  const body = plainCard(subjectText(subject, stories, context), lang, renderers);
  const { title, issuer, date, status } = plan.document;
  const other = otherLanguage(lang);
  const head = html`<header class="masthead">
    <p>
      <b><a href=${pagePath({ kind: 'home' }, lang) || './'}>${m.app.title}</a></b>
      <a href=${pagePath(subject, other) || './'} lang=${languageTag(other)} hreflang=${languageTag(other)}
        >${messages.otherLanguage}</a
      >
    </p>
    <p>${text(title)} <span class="badge">${text(status)}</span></p>
    <p class="soft">${m.sheet.document(text(issuer), monthText(date, locale))} · ${reviewText(site, locale)}</p>
    <p class="soft">${messages.noScript}</p>
  </header>`;
  const notes = register.notes;
  const foot = notes.length > 0 ? noteList(notes, context) : html``;
  return `<div class="page" lang="${locale.tag}">${plainCard(head, lang, [])}<article>${body}${plainCard(foot, lang, [])}</article></div>`;
}

/**
 * A template of a card as text for a page without scripts: what stood in the shadow roots of its marks stands in the
 * text, links lead to the pages of the site, and links to what only the atlas itself has are the words alone.
 */
function plainCard(template: unknown, lang: Lang, elementRenderers: RenderInfo['elementRenderers']): string {
  return markup(template, elementRenderers)
    .replace(/<template shadowroot[^>]*>(.*?)<\/template>/gs, '$1')
    .replace(/<(source-mark|derived-mark)[^>]*>(.*?)<\/\1\s*>/gs, '$2')
    .replace(/<(bookmark-button|nearest-list)[^>]*>\s*<\/\1\s*>/g, '')
    .replace(/<span class="swatch"[^>]*>.*?<\/span>/gs, '')
    .replace(/<a href="\?([^"]*)"[^>]*>([^<]*)<\/a>/g, (_, query: string, label: string) => {
      const path = pathOf(query.replaceAll('&amp;', '&'), lang);
      return path === null
        ? `<span class="app-only">${label}</span>`
        : `<a href="${path || './'}">${label}</a>`;
    });
}

/** The page of the site for a view; null for a view that is more than a page. */
function pathOf(query: string, lang: Lang): string | null {
  const state = engine.parseLink(query, lang);
  const { selection, thematic, story, page } = state;
  const bare = { ...engine.initialState(state.lang), selection, story, page };
  const whole = { ...bare, thematic: { ...bare.thematic, measure: thematic.measure } };
  const paged = page === 'card' || (page === 'stories' && story !== null);
  return paged && engine.formatLink(whole, lang) === engine.formatLink(state, lang) ? sitePath(state) : null;
}
