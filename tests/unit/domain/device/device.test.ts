// A monitoring device: what it lacks, when it may be made public, what a change undoes.
import { plainDate } from '../../../../domain/calendar/plain-date';
import {
  deviceFaults,
  deviceSchema,
  publishRefusal,
  retiredRefusal,
  revised,
  type Device,
} from '../../../../domain/device/device';

const today = plainDate('2026-03-02');
const text = deviceSchema.parse({
  name: '在线监测仪',
  place: '路口东北角',
  placeReason: '下风向',
  purpose: '扬尘',
  basis: '大气污染防治法第二十四条',
  need: '施工高峰',
  notForFines: true,
  markVisible: true,
  legalReviewRef: 'l-1',
  technicalReviewRef: 't-1',
  calibratedUntil: '2026-03-02',
});
const device = (change: Partial<Device> = {}): Device => ({
  ...text,
  id: 'device-1',
  jurisdiction: 'xiangtan',
  agencyId: 'agency-a',
  publishedOn: today,
  retiredOn: null,
  retiredReason: null,
  version: 1,
  ...change,
});

test('its evidence counts when it is public, marked, reviewed and calibrated on the day (XT-44)', () => {
  expect(deviceFaults(device(), ['agency-a'], today)).toEqual([]);
  expect(deviceFaults(device(), ['agency-a'], plainDate('2026-03-03'))).toEqual(['uncalibrated']);
  expect(
    deviceFaults(
      device({ publishedOn: null, markVisible: false, technicalReviewRef: null, retiredOn: today }),
      ['agency-b'],
      today,
    ),
  ).toEqual(['otherAgency', 'retired', 'unpublished', 'unmarked', 'unreviewed']);
});

test('nobody registers one without the word that it is not for fines (XT-45)', () => {
  const { notForFines: _word, ...silent } = text;
  expect(deviceSchema.safeParse(silent).success).toBe(false);
  expect(deviceSchema.safeParse({ ...text, notForFines: false }).success).toBe(false);
  expect(deviceSchema.safeParse({ ...text, need: ' ' }).success).toBe(false);
});

test('it is made public when nothing is missing, once, and not when retired (XT-44)', () => {
  expect(publishRefusal(device({ publishedOn: null }), today)).toBeNull();
  expect(publishRefusal(device({ publishedOn: null, markVisible: false }), today)).toMatchObject({
    code: 'deviceState',
    params: { faults: ['unmarked'] },
  });
  expect(publishRefusal(device(), today)).toMatchObject({ code: 'alreadyDone' });
  expect(retiredRefusal(device({ retiredOn: today }))).toMatchObject({ code: 'deviceState' });
});

test('moved, or put to another use, it has to be made public again (XT-44)', () => {
  expect(revised(device(), { ...text, place: '路口西侧' })).toMatchObject({ publishedOn: null, version: 2 });
  expect(revised(device(), { ...text, name: '新型号' })).toMatchObject({ publishedOn: today, version: 2 });
});
