import type { Messages } from '../messages';

export const offline: Messages['offline'] = {
  words: {
    storing: 'Storing for offline use',
    ready: 'Ready for offline use',
    folder: 'Needs no network',
    offline: 'No network now, all is here',
    incomplete: 'No network now, not all is here',
    insecure: 'Not available offline here',
    blocked: 'Not available offline here',
    full: 'No room to store it offline',
    unreachable: 'Not stored for offline use',
  },
  notes: {
    storing:
      'Offline use: everything is being stored in this browser. When that is done, the atlas opens without a network.',
    ready: 'Offline use: everything is stored in this browser. The atlas opens and works without a network.',
    folder: 'Offline use: this is the folder. Everything is in it, and it needs no network.',
    offline: 'Offline use: there is no network now. Everything is stored in this browser and works as ever.',
    incomplete:
      'Offline use: there is no network now, and not everything is stored. Parts that you have not opened yet may not open.',
    insecure:
      'Offline use: browsers store a site only where it is opened by https. Where there is no network, use the folder.',
    blocked:
      'Offline use: this browser, or a private window, does not let a site store itself. With a network everything works.',
    full: 'Offline use: the browser has no room to store everything. With a network everything works. Make room, then load the page again.',
    unreachable:
      'Offline use: a file could not be fetched, so not everything is stored. With a network everything works. The next visit tries again.',
  },
  newVersion: 'A new version is ready and stored.',
  newElsewhere: 'Another window has gone on to a new version; this one stays with its own.',
  missing:
    'A part of the program could not be fetched: the site may just have changed to a new version, or the network is gone.',
  saved: 'Your view and what you entered stay.',
  unsaved:
    'What you entered could not be stored on this machine: save it as a file on the page “Paths” first, then load the page again.',
  reload: 'Load again',
};
