// Whole sentences, written by hand as a clerk would, against those the product writes.
import { explainDeadline } from '../../../../domain/calendar/explain-deadline';
import type { DeadlineToExplain } from '../../../../domain/calendar/explain-deadline';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { published } from './published-calendar';

const cases: [string, DeadlineToExplain, string][] = [
  [
    'names the National Day holiday that a one-day limit passes over',
    {
      startedAt: '2026-09-30T08:30:00.000Z',
      startEvent: '检查任务完成',
      span: { unit: 'workingDay', amount: 1 },
      ruleText: '未能事先审批的，检查任务完成后1个工作日内补办审批和赋码',
      citation: 'HZ-65',
    },
    '2026年9月30日（周三）检查任务完成，当日不计，从次日起算1个工作日；10月1日至7日（国庆节放假）不计入；' +
      '期限至2026年10月8日（周四）24时届满。依据：未能事先审批的，检查任务完成后1个工作日内补办审批和赋码（HZ-65）。',
  ],
  [
    'names Spring Festival and the make-up Saturday that counts',
    {
      startedAt: '2026-02-13T07:00:00.000Z',
      startEvent: '紧急检查结束',
      span: { unit: 'workingDay', amount: 5 },
      ruleText: '检查结束后5个工作日内补报备案并说明原因。',
      citation: 'XT-20',
    },
    '2026年2月13日（周五）紧急检查结束，当日不计，从次日起算5个工作日；2月15日至23日（春节放假）不计入，' +
      '2月14日（周六，春节调休上班）计入；期限至2026年2月27日（周五）24时届满。' +
      '依据：检查结束后5个工作日内补报备案并说明原因（XT-20）。',
  ],
  [
    'says plainly that a year is not published yet',
    {
      startedAt: '2026-12-30T02:00:00.000Z',
      startEvent: '责令改正通知送达',
      span: { unit: 'workingDay', amount: 5 },
      ruleText: '收到通知后5个工作日内提交整改报告',
      citation: 'ZZ-01',
    },
    '2026年12月30日（周三）责令改正通知送达，当日不计，从次日起算5个工作日；2027年1月2日至3日（周末）不计入；' +
      '期限至2027年1月6日（周三）24时届满。国务院尚未公布2027年放假安排，暂按周一至周五推算。' +
      '依据：收到通知后5个工作日内提交整改报告（ZZ-01）。',
  ],
  [
    'of a monthly return says from when the next month is counted',
    {
      startedAt: '2026-09-15T06:00:00.000Z',
      startEvent: '触发式检查完成',
      span: { unit: 'workingDayOfNextMonth', amount: 5 },
      ruleText: '触发式检查按月汇总备案',
      citation: 'JJ-33',
    },
    '2026年9月15日（周二）触发式检查完成，以次月第5个工作日为限，从10月1日数起；' +
      '10月1日至7日（国庆节放假）、10月11日（周日）不计入，10月10日（周六，国庆节调休上班）计入；' +
      '期限至2026年10月13日（周二）24时届满。依据：触发式检查按月汇总备案（JJ-33）。',
  ],
  [
    'of a December return writes the next year',
    {
      startedAt: '2025-12-08T06:00:00.000Z',
      startEvent: '触发式检查完成',
      span: { unit: 'workingDayOfNextMonth', amount: 2 },
      ruleText: '触发式检查按月汇总备案',
      citation: 'JJ-33',
    },
    '2025年12月8日（周一）触发式检查完成，以次月第2个工作日为限，从2026年1月1日数起；' +
      '2026年1月1日至3日（元旦放假）不计入，2026年1月4日（周日，元旦调休上班）计入；' +
      '期限至2026年1月5日（周一）24时届满。依据：触发式检查按月汇总备案（JJ-33）。',
  ],
  [
    'of calendar days says that weekends and holidays count',
    {
      startedAt: '2026-09-25T01:00:00.000Z',
      startEvent: '责令限期改正决定送达',
      span: { unit: 'calendarDay', amount: 15 },
      ruleText: '应在15日内改正',
      citation: 'ZZ-04',
    },
    '2026年9月25日（周五）责令限期改正决定送达，当日不计，从次日起算15个自然日，周末和节假日均计入；' +
      '期限至2026年10月10日（周六）24时届满。依据：应在15日内改正（ZZ-04）。',
  ],
  [
    'of a month end takes the last calendar day',
    {
      startedAt: '2026-01-05T01:00:00.000Z',
      startEvent: '计划需要调整',
      span: { unit: 'monthEnd' },
      ruleText: '每月底前报送次月计划调整',
      citation: 'HZ-26',
    },
    '2026年1月5日（周一）计划需要调整，以当月最后一日为限；期限至2026年1月31日（周六）24时届满。' +
      '依据：每月底前报送次月计划调整（HZ-26）。',
  ],
  [
    'of a fixed date does not count at all',
    {
      startedAt: '2026-01-05T01:00:00.000Z',
      startEvent: '年度抽查计划编制',
      span: { unit: 'fixedDate', on: plainDate('2026-03-31') },
      ruleText: '每年3月31日前报送年度抽查计划备案',
      citation: 'XT-28',
    },
    '2026年1月5日（周一）年度抽查计划编制，以规则定明的日期为限；期限至2026年3月31日（周二）24时届满。' +
      '依据：每年3月31日前报送年度抽查计划备案（XT-28）。',
  ],
  [
    'of a date that a decision set says so, and does not call the document silent (A11, XT-52)',
    {
      startedAt: '2026-03-02T01:00:00.000Z',
      startEvent: '同意考察',
      span: { unit: 'fixedDate', on: plainDate('2026-06-30') },
      decided: true,
      ruleText: '截止日由同意考察的决定写明',
      citation: null,
    },
    '2026年3月2日（周一）同意考察，以决定写明的日期为限；期限至2026年6月30日（周二）24时届满。' +
      '依据：截止日由同意考察的决定写明。',
  ],
  [
    'sums up many weekends, but still dates the holiday among them',
    {
      startedAt: '2026-03-02T01:00:00.000Z',
      startEvent: '修复申请受理',
      span: { unit: 'workingDay', amount: 30 },
      ruleText: '受理后30个工作日内作出决定',
      citation: 'ZZ-05',
    },
    '2026年3月2日（周一）修复申请受理，当日不计，从次日起算30个工作日；4月4日至6日（清明节放假）以及其间周末共10天不计入；' +
      '期限至2026年4月14日（周二）24时届满。依据：受理后30个工作日内作出决定（ZZ-05）。',
  ],
  [
    'dates a weekend across two months, and a single one by its weekday',
    {
      startedAt: '2026-10-30T01:00:00.000Z',
      startEvent: '复查申请收到',
      span: { unit: 'workingDay', amount: 1 },
      ruleText: '收到后1个工作日内答复',
      citation: 'ZZ-02',
    },
    '2026年10月30日（周五）复查申请收到，当日不计，从次日起算1个工作日；10月31日至11月1日（周末）不计入；' +
      '期限至2026年11月2日（周一）24时届满。依据：收到后1个工作日内答复（ZZ-02）。',
  ],
  [
    'without days of rest in between mentions none',
    {
      startedAt: '2026-03-10T01:00:00.000Z',
      startEvent: '回避申请提出',
      span: { unit: 'workingDay', amount: 2 },
      ruleText: '提出后2个工作日内决定',
      citation: 'ZZ-03',
    },
    '2026年3月10日（周二）回避申请提出，当日不计，从次日起算2个工作日；期限至2026年3月12日（周四）24时届满。' +
      '依据：提出后2个工作日内决定（ZZ-03）。',
  ],
  [
    'of no days is the same day',
    {
      startedAt: '2026-03-10T15:59:00.000Z',
      startEvent: '紧急入企',
      span: { unit: 'workingDay', amount: 0 },
      ruleText: '入企当日补录检查记录',
      citation: 'ZZ-06',
    },
    '2026年3月10日（周二）紧急入企，限当日办结；期限至2026年3月10日（周二）24时届满。依据：入企当日补录检查记录（ZZ-06）。',
  ],
];

describe('the sentence that explains a deadline', () => {
  it.each(cases)('%s', (_, deadline, sentence) => {
    expect(explainDeadline(deadline, published)).toBe(sentence);
  });
});
