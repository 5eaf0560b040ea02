import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

const stories: Widen<typeof zh.stories> = {
  title: 'Stories',
  lead: 'The plan, chapter by chapter: the text in the panel, the map moves along. Turn pages with the arrow or page keys, or with a clicker; look around on the map whenever you like.',
  chapters: (count) => (count === '1' ? '1 chapter' : `${count} chapters`),
  read: 'Begin',
  readName: (title) => `Begin: ${title}`,
  loading: 'Loading the stories…',
  unreachable: 'The stories could not be loaded. Check the network and try again.',
  damaged: (id) => `The file of the story “${id}” is damaged and cannot be shown.`,
  retry: 'Try again',
  progress: (at, of) => `${at} / ${of}`,
  progressName: (at, of, title) => `Chapter ${at} of ${of}: ${title}`,
  contents: 'Chapters',
  previous: 'Previous',
  next: 'Next',
  all: 'All stories',
  exploring: 'You are looking around: the map no longer shows this chapter.',
  back: 'Back to the chapter',
  card: (name) => `Open the card: ${name}`,
  sources: (count) => `Sources and formulas (${count})`,
  quote: (text) => `“${text}”`,
  formula: (name, formula) => `${name}, derived: ${formula}`,
  separator: ', ',
  source: (where) => `— ${where}`,
  present: 'Present (P)',
  handout: {
    print: 'Print the handout',
    hint: 'A4, two chapters a page: map, text and sources.',
    making: 'Drawing the maps of the chapters…',
    failed: 'The maps of the handout could not be drawn. Try again, or open the page anew.',
    caption: (view) => `${view} (schematic map, not reviewed)`,
  },
  presentHint: 'Full screen in large type; press ? for all keys.',
  unknownStory: (id) => `There is no story “${id}”.`,
  unknownStoryInstead: (id, title) =>
    `There is no story “${id}”; the nearest is “${title}”, which is open now.`,
  unknownOwn:
    'The story of this link is stored on another device and is not here. Ask for it as a file, or for the story’s own link.',
  unknownChapter: (chapter, count) =>
    `There is no chapter ${chapter}: the story has ${count}. The last one is open.`,
  shared: {
    title: 'A story from a link',
    lead: 'It is only in the link: nothing was stored on this device, and your own stories are as they were.',
    damaged:
      'The story in the link is incomplete or damaged and cannot be read. Ask for the link again, or for a file.',
    keep: 'Add to my stories',
    kept: 'Added to your stories; you can undo this.',
    drop: 'Dismiss',
  },
  own: {
    title: 'My stories',
    lead: 'Keep the views you see, chapter by chapter, with words of your own. They are stored in this browser on this device; nothing is uploaded.',
    untitled: 'Untitled story',
    untitledChapter: (number) => `Chapter ${number}`,
    begin: 'Begin a story with this view',
    edit: 'Edit',
    editName: (title) => `Edit: ${title}`,
    done: 'Done',
    add: 'Add this view as a chapter',
    added: (number) => `Added as chapter ${number}. Change the map before you add the next one.`,
    name: 'Title of the story',
    chapterTitle: 'Title',
    chapterText: 'Text',
    chapterNotes: 'Speaker notes (for you alone; not in the link)',
    markdown: 'Markdown: **bold**, *emphasis*, - list, > quotation, [words](link)',
    other: 'In Chinese (optional: the English is shown instead)',
    chapter: (number) => `Chapter ${number}`,
    up: (number) => `Move chapter ${number} up`,
    down: (number) => `Move chapter ${number} down`,
    show: (number) => `Show the view of chapter ${number}`,
    renew: (number) => `Replace the view of chapter ${number} with this one`,
    remove: (number) => `Delete chapter ${number}`,
    showShort: 'Show view',
    renewShort: 'Use this view',
    undo: 'Undo',
    redo: 'Redo',
    deleteStory: 'Delete the story',
    deleted: 'The story is deleted; you can undo this.',
    saved: 'Saved as you type, on this device only',
    none: 'No chapters yet. Set the map as you want it and choose “Add this view as a chapter”.',
    most: (count) => `A story has at most ${count} chapters.`,
  },
  file: {
    save: 'Save as a file (with notes)',
    open: 'Open a file',
    invalid: (name) => `“${name}” is not the file of a story, or it is damaged; nothing was read:`,
    opened: (title) => `“${title}” was read; you can undo this.`,
  },
  share: {
    title: 'Link to share',
    lead: 'The whole story is in the link: whoever opens it can read it. Speaker notes stay with you.',
    link: 'Link to the story',
    copy: 'Copy link',
    length: (count) => `The link has ${count} characters.`,
    long: (most) =>
      `The link has more than ${most} characters. Some messengers cut it, and then it cannot be opened: shorten the texts, or send a file.`,
    tooLong: (count) =>
      `As a link the story would have ${count} characters, which is too long to arrive whole: save it as a file and send that.`,
  },
};

export const pages: Widen<typeof zhPages> = {
  stories: { tab: 'Stories', title: 'Stories of the plan' },
};

export const messages: Widen<typeof zh> = { stories };
