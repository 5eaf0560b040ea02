import type { AppState } from '../../../state/app-state';
import { parseLink } from '../../../state/link/parse-link';
import { viewLink } from './view-link';

/** Whether a state shows what a chapter's link shows. */
export function isOnChapter(state: AppState, link: string): boolean {
  return viewLink(state) === viewLink(parseLink(link, state.lang));
}
