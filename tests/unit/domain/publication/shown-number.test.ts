// What of free text about a case may be public (HZ-70, CX-69): numbers, in the form of numbers.
import { numberInSeries } from '../../../../domain/document/kinds';
import { shownDocumentNumber, shownReference } from '../../../../domain/publication/shown-number';

test.each([
  ...['慈消罚〔2026〕3号', '湖综执〔2026〕第9号', '甬慈消检（2026）12-1号', '慈消告[2026]00012号'],
  // Of an agency whose word nobody has registered.
  numberInSeries('九江经济技术开发区生态环境和城市管理局', 'resultNotice', 2026, 1),
])('%s is a number', (text) => {
  expect(shownDocumentNumber(text)).toBe(text);
  expect(shownReference(text)).toBe(text);
});

test.each([
  ...['罚张三〔2026〕3号，电话13800000000', '对王某某处罚款', '张三', '', '慈消罚〔2026〕3号\n李四'],
  ...['慈消罚〔2026〕3号（李四）', '12345 来电人王某', `${'罚'.repeat(61)}〔2026〕3号`],
])('%s is none', (text) => {
  expect(shownDocumentNumber(text)).toBeNull();
  expect(shownReference(text)).toBeNull();
});

test('references of registers and addresses are shown where a reference is asked for, and are no numbers of documents', () => {
  for (const text of ['12345-20260901-0007', 'ZJ-1', 'https://www.example.gov.cn/col/1.html']) {
    expect(shownReference(text)).toBe(text);
    expect(shownDocumentNumber(text)).toBeNull();
  }
  for (const text of ['https://example.cn/?name=王五', 'zhangsan', 'javascript:alert(1)'])
    expect(shownReference(text)).toBeNull();
});
