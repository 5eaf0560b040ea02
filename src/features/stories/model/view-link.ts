import type { AppState } from '../../../state/app-state';
import { initialState } from '../../../state/initial-state';
import { formatLink } from '../../../state/link/format-link';
import { parseLink } from '../../../state/link/parse-link';

/** The query string of what a state shows, without the page, the story, and what is the reader's own: language, theme, frame. */
export function viewLink(state: AppState): string {
  const { page, story, sharedStory, embed, lang, theme } = initialState('zh');
  return formatLink({ ...state, page, story, sharedStory, embed, lang, theme }, lang);
}

/** Whether a state shows what a chapter's link shows. */
export function isOnChapter(state: AppState, link: string): boolean {
  return viewLink(state) === viewLink(parseLink(link, state.lang));
}
