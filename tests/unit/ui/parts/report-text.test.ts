import { expect, it } from 'vitest';
import { errorMessages } from '../../../../src/i18n/error-messages';
import { reportText } from '../../../../src/ui/parts/report-text';

const around = {
  link: 'https://atlas.test/?sel=lanxi',
  version: '1.2.3',
  data: '4 (2026-11-25)',
  browser: 'Browser 9',
  language: 'en (en-GB)',
  time: '2026-12-01T08:00:00.000Z',
};

function thrown(message: string, stack: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { stack });
}

it('a report holds what whoever mends it asks for', () => {
  const error = thrown('no colour', 'Error: no colour\n    at paint (a.js:1:2)');
  expect(
    reportText({ where: 'page charts', error }, around, errorMessages.en),
  ).toBe(`Jinhua Plan Atlas: error report

What failed: page charts
Message: Error: no colour
Link: https://atlas.test/?sel=lanxi
Version: 1.2.3
Data version: 4 (2026-11-25)
Browser: Browser 9
Language: en (en-GB)
Time: 2026-12-01T08:00:00.000Z

Stack
Error: no colour
    at paint (a.js:1:2)
`);
});

it('a report is in the language of the reader', () => {
  const text = reportText({ where: 'start', error: 'gone' }, around, errorMessages.zh);
  expect(text).toContain('出错之处：start\n信息：gone\n链接：https://atlas.test/?sel=lanxi\n');
  expect(text).not.toContain('调用栈');
});

it('causes follow their errors, each once', () => {
  const first = thrown('disk full', 'first stack');
  const second = thrown('file', 'second stack', first);
  first.cause = second;
  const text = reportText({ where: 'picture', error: second }, around, errorMessages.en);
  expect(text).toContain('Message: Error: file ← Error: disk full\n');
  expect(text).toContain('second stack\n\nfirst stack\n');
});
