// Which delivery reports say that a letter will never arrive (RFC 3464).
import { readBounce } from '../../../../api/letters/bounce';

const reported = (...groups: readonly (readonly string[])[]): string =>
  [
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '您的邮件未能送达 Status: 2.0.0',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    ...groups.flatMap((group) => [...group, '']),
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: =?UTF-8?B?5YWl5LyB?=',
    'Message-ID:',
    ' <one@ruqi.example>',
    '--b--',
  ].join('\r\n');

const host = ['Reporting-MTA: dns; mx.example', 'Arrival-Date: Sun, 29 Nov 2026 10:00:00 +0800'];
const of = (action: string, status: string, ...more: readonly string[]): readonly string[] => [
  'Final-Recipient: rfc822; a@x.example',
  ...(action === '' ? [] : [`Action: ${action}`]),
  `Status: ${status}`,
  ...more,
];

test.each([
  ['refused', of('failed', '5.1.1', 'Diagnostic-Code: smtp; 550 no such', '  user'), true],
  [
    'expired in the queue of the server',
    of('failed', '4.4.7', 'Diagnostic-Code: x; delivery time expired'),
    true,
  ],
  ['written otherwise', of('Failed', '4.4.1'), true],
  ['without an action, by its status', of('', '5.2.1'), true],
  ['tried on', of('delayed', '4.4.1'), false],
  ['tried on, though the last answer was a no', of('delayed', '5.4.1'), false],
  ['a receipt', of('delivered', '2.0.0'), false],
  ['without an action, by its status', of('', '4.2.2'), false],
])('%s: %j', async (_words, group, isPermanent) => {
  expect(await readBounce(reported(host, group))).toMatchObject({
    isPermanent,
    messageId: '<one@ruqi.example>',
  });
});

test('of several recipients the one that failed counts, with its own reason', async () => {
  const fine = of('relayed', '2.0.0', 'Diagnostic-Code: smtp; 250 ok');
  const gone = of('failed', '5.1.1', 'Diagnostic-Code: smtp; 550 no such', '  user');
  expect(await readBounce(reported(host, fine, gone))).toMatchObject({
    isPermanent: true,
    why: '5.1.1 smtp; 550 no such user',
  });
});

test('a letter that is no report, or one that says nothing, is none', async () => {
  expect(await readBounce('Subject: hello\r\n\r\nStatus: 5.1.1\r\n')).toBeNull();
  expect(await readBounce(reported(host))).toMatchObject({ isPermanent: false, why: '' });
});
