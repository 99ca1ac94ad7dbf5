// The lines of the stream, as a browser reads them.
import { eventBlock, gapBlock, greeting, heartbeat, placeOf, placeText } from '../../../../api/events/sse';

const place = { xid: '812', id: '33' };

test('an event has its place, its type and thin data, and ends with an empty line', () => {
  expect(eventBlock({ place, type: 'task.opened', subjectId: '7', version: 3 })).toBe(
    'id: 812.33\nevent: task.opened\ndata: {"type":"task.opened","id":"7","version":3}\n\n',
  );
});

test('greeting, heartbeat and gap move the place that the client keeps', () => {
  expect(greeting(place)).toBe('retry: 3000\nid: 812.33\n\n');
  expect(heartbeat(place)).toBe(': heartbeat\nid: 812.33\n\n');
  expect(gapBlock(place)).toContain('id: 812.33\nevent: gap\n');
});

test('a place is read back; anything else is none', () => {
  expect(placeOf(placeText(place))).toEqual(place);
  for (const text of [
    '',
    '1',
    '1.',
    '.1',
    '-1.1',
    '1.1.1',
    'a.b',
    '9223372036854775808.1',
    '1.99999999999999999999',
  ])
    expect([text, placeOf(text)]).toEqual([text, null]);
});
