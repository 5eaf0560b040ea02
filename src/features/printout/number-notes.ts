import type { Plan } from '../../plan/plan';
import type { DerivedMark } from '../../ui/parts/derived-mark';
import type { SourceMark } from '../../ui/parts/source-mark';
import type { Note } from './note-register';
import { NoteRegister } from './note-register';

/**
 * Puts numbers in place of all source marks and derived marks that are to be seen, in their order on the page, and
 * returns the notes that belong to them. What a card cites is so on its sheet too, whatever part of it the mark is in;
 * but where `data-noted` says so, the formula of all marks is printed in words.
 */
export function numberNotes(root: ParentNode, plan: Plan): readonly Note[] {
  const register = new NoteRegister(plan);
  for (const mark of marksIn(root)) {
    if (!mark.checkVisibility() || mark.closest('[data-noted]')) continue;
    mark.note =
      mark.localName === 'source-mark'
        ? register.source((mark as SourceMark).cite, mark.closest('.phrase') !== null)
        : register.derived(
            (mark as DerivedMark).formula,
            (mark as DerivedMark).inputs.map(({ figure }) => figure.cite),
          );
  }
  return register.notes;
}

/** The marks below a root, through the shadow roots of other elements, in document order. */
function* marksIn(root: ParentNode): Generator<SourceMark | DerivedMark> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'source-mark' || element.localName === 'derived-mark')
      yield element as SourceMark | DerivedMark;
    else if (element.shadowRoot) yield* marksIn(element.shadowRoot);
  }
}
