// Days that a list may name: within what a law, a list or a plan of ours can be about, so that counting from them never leaves the calendar.
import { plainDateSchema } from '../calendar/plain-date';

const first = '1949-10-01';
const last = '2099-12-31';

export const listDay = plainDateSchema.refine(
  (day) => day >= first && day <= last,
  `应在 ${first} 至 ${last} 之间`,
);
