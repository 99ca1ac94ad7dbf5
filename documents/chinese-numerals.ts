// Dates as official papers of a solemn kind write them: 二〇二六年十一月二十八日 (GB/T 15835-2011, 5.1.1).
import { monthOf, yearOf, type PlainDate } from '../domain/calendar/plain-date';

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const TEN = 10;

/** 1 to 99 as it is spoken: 十, 十一, 二十, 三十一. */
const spoken = (value: number): string => {
  const tens = Math.floor(value / TEN);
  const ones = value % TEN;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens] ?? ''}十`;
  return `${head}${ones === 0 ? '' : (digits[ones] ?? '')}`;
};

/** 二〇二六年三月三十一日 */
export const dateInNumerals = (date: PlainDate): string => {
  const year = [...String(yearOf(date))].map((digit) => digits[Number(digit)] ?? '').join('');
  return `${year}年${spoken(monthOf(date))}月${spoken(Number(date.slice(8, 10)))}日`;
};
