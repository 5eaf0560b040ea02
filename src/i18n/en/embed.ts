import type { Messages } from '../messages';

export const embed: Messages['embed'] = {
  title: 'Embed',
  open: 'Open the full atlas',
  close: 'Close the card',
  noWorker:
    'The security policy of this page does not allow the background thread that the map needs, so the map is a static drawing; cards and figures are the same.',
  gestures: {
    windows: 'Hold Ctrl and scroll to zoom the map',
    mac: 'Hold ⌘ and scroll to zoom the map',
    touch: 'Move the map with two fingers',
  },
};
