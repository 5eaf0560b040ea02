import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

/** The plan, paragraph by paragraph. */
const reader: Widen<typeof zh.reader> = {
  title: 'The plan, paragraph by paragraph',
  lead: 'All 142 paragraphs of the preface, the five chapters, the boxes and the footnotes: a sentence of ours on each, a sentence of its own, and what the atlas has from it. The full text is not part of the atlas.',
  contents: 'Contents',
  kinds: {
    fact: 'Fact',
    aim: 'Aim',
    measure: 'Measure',
    condition: 'Condition',
    restriction: 'Restriction',
    title: 'Title sought',
    organisation: 'Organisation',
  },
  position: (number) => `Paragraph ${number}`,
  terms: (count) => `${count} terms it names`,
  uses: 'In the atlas from this paragraph:',
  loading: 'Loading the plan’s paragraphs…',
  failed: 'The plan’s paragraphs could not be loaded. Check the network and try again.',
  link: 'Link to this paragraph',
  own: {
    title: 'Open your own copy',
    hint: 'If you have the plan as a file (txt or docx), open it here: each paragraph then shows its full text with the quotation marked. The file is read on this device and sent nowhere.',
    choose: 'Choose a file…',
    close: 'Close the full text',
    same: 'It is the very text that was transcribed.',
    matched: (found, all) =>
      `It differs from the text that was transcribed: ${found} of ${all} paragraphs were found; the others show their quotation alone.`,
    none: (name) =>
      `No paragraph of the plan was found in “${name}”. Make sure that it is the plan as txt or docx.`,
    unreadable: (name) =>
      `No text could be read from “${name}”. Save it as txt (UTF-8) or docx and open it again.`,
  },
};

export const pages: Widen<typeof zhPages> = {
  plan: { tab: 'Text', title: 'The plan, paragraph by paragraph' },
};

export const messages: Widen<typeof zh> = { reader };
