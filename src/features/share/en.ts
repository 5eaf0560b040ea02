import type { Widen } from '../../i18n/widen';
import type { messages as zh } from './zh';

const share: Widen<typeof zh.share> = {
  title: 'Share',
  heading: 'Share this view',
  close: 'Close',
  failed: 'The share panel could not be loaded; please check the network and try again.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; please copy the selected text by hand.',
  link: {
    title: 'Link',
    label: 'Link to this view',
    copy: 'Copy link',
    system: 'Share with another app…',
    preview: 'Messengers show this page’s preview picture.',
    long: (count, most) =>
      `The link has ${count} characters. Some messengers cut or break links of more than ${most}; please open it once after sending.`,
  },
  code: {
    label: 'QR code of the link to this view',
    enlarge: 'Enlarge the QR code',
    reduce: 'Reduce the QR code',
    long: 'The link is too long for a QR code that scans well; please copy the link instead.',
  },
  cite: {
    title: 'Citation',
    lead: 'What is cited is this atlas: words and figures are those of the draft plan, the drawing and what is derived are the atlas’s own.',
    gbt: 'By GB/T 7714—2015',
    plain: 'In plain words',
    copyGbt: 'Copy the citation by GB/T 7714',
    copyPlain: 'Copy the citation in plain words',
  },
  picture: {
    title: 'Picture',
    lead: 'Pictures and PDF with title, legend, scale and sources, and the data, are on the page “Export”.',
    open: 'Open “Export”',
  },
  frame: {
    title: 'Embed in a page',
    lead: 'Put this code into the HTML of a page to show this view there: map and card alone, and scrolling the page does not zoom the map.',
    size: 'Size',
    responsive: 'As wide as the page',
    custom: 'Custom',
    width: 'Width (pixels)',
    height: 'Height (pixels)',
    leastHeight: 'Least height (pixels)',
    code: 'Embed code',
    copy: 'Copy code',
    preview: 'Preview',
    open: 'Show code and preview',
  },
};

export const messages: Widen<typeof zh> = { share };
