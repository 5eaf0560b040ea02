import { html } from 'lit';
import { noteList } from '../../../features/printout/note-list';
import { NoteRegister } from '../../../features/printout/note-register';
import type { Story } from '../../../plan/stories/story';
import { languageTag } from '../../../state/language-tag';
import { otherLanguage } from '../../../state/other-language';
import { monthText } from '../../../ui/parts/date-text';
import { reviewText } from '../../../ui/parts/site-texts';
import type { PageContext } from '../subject/page-context';
import { pagePath } from '../subject/page-path';
import type { Subject } from '../subject/subject';
import { noteRenderer } from './note-renderer';
import { plainCard } from './plain-card';
import { subjectText } from './subject-text';

/**
 * The whole of a page in words, for who has no JavaScript: what the plan is, what it says of the subject, every source
 * and formula as a numbered note, and the ways to the other pages.
 */
export function readable(subject: Subject, stories: readonly Story[], context: PageContext): string {
  const { plan, site, locale, words } = context;
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
        >${words.otherLanguage}</a
      >
    </p>
    <p>${text(title)} <span class="badge">${text(status)}</span></p>
    <p class="soft">${m.sheet.document(text(issuer), monthText(date, locale))} · ${reviewText(site, locale)}</p>
    <p class="soft">${words.noScript}</p>
  </header>`;
  const notes = register.notes;
  const foot = notes.length > 0 ? noteList(notes, context) : html``;
  return `<div class="page" lang="${locale.tag}">${plainCard(head, lang, [])}<article>${body}${plainCard(foot, lang, [])}</article></div>`;
}
