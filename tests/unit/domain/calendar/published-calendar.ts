// The calendar that ships, read for tests: the domain itself reads no file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { workCalendarSchema } from '../../../../domain/calendar/working-days';

const calendarFile = join(__dirname, '../../../../policies/calendar/cn.yaml');

export const published = workCalendarSchema.parse(parse(readFileSync(calendarFile, 'utf8')));
