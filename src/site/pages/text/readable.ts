import { html } from 'lit';
import { monthText } from '../../../panels/parts/month-text';
import { noteList } from '../../../panels/sheet/note-list';
import { NoteRegister } from '../../../panels/sheet/note-register';
import type { PageContext } from '../page-context';
import { pagePath } from '../page-path';
import type { StoryFile } from '../story-file';
import type { Subject } from '../subject';
import { noteRenderer } from './note-renderer';
import { plainCard } from './plain-card';
import { subjectText } from './subject-text';

/**
 * The whole of a page in words, for who has no JavaScript: what the plan is, what it says of the subject, every source
 * and formula as a numbered note, and the ways to the other pages.
 */
export function readable(subject: Subject, stories: readonly StoryFile[], context: PageContext): string {
  const { plan, site, locale, words } = context;
  const { m, text, lang } = locale;
  const register = new NoteRegister(plan);
  const renderers = [noteRenderer(register, m.card.derived)];
  const body = plainCard(subjectText(subject, stories, context), lang, renderers);
  const { title, issuer, date, status } = plan.document;
  const review = site.mapReviewNumber
    ? `${m.chrome.status.reviewNumber}${site.mapReviewNumber}`
    : m.chrome.status.unreviewed;
  const other = lang === 'zh' ? 'en' : 'zh';
  const head = html`<header class="masthead">
    <p>
      <b><a href=${pagePath({ kind: 'home' }, lang) || './'}>${m.app.title}</a></b>
      <a href=${pagePath(subject, other) || './'} lang=${other === 'en' ? 'en' : 'zh-CN'} hreflang=${other === 'en' ? 'en' : 'zh-CN'}
        >${words.otherLanguage}</a
      >
    </p>
    <p>${text(title)} <span class="badge">${text(status)}</span></p>
    <p class="soft">${m.sheet.document(text(issuer), monthText(date, locale))} · ${review}</p>
    <p class="soft">${words.noScript}</p>
  </header>`;
  const notes = register.notes;
  const foot = notes.length > 0 ? noteList(notes, context) : html``;
  return `<div class="page" lang="${locale.tag}">${plainCard(head, lang, [])}<article>${body}${plainCard(foot, lang, [])}</article></div>`;
}
