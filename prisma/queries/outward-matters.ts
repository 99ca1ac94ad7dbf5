// The matters that platforms outside are given: which lifecycles, in which parts, by which of our own names.
import type { OutwardMatter } from '../../domain/policy/outward';
import { isDisclosed, isSecret } from './reach';
import { shownMethod } from './shown-method';

interface Matter {
  readonly type: 'inspection' | 'plan' | 'creditRepair';
  readonly condition: string;
  /** One row of these a lifecycle, or one a part of it. */
  readonly parts: string;
  /** Tells parts of one lifecycle apart. */
  readonly part: string;
  readonly fields: string;
}

const agencyNames = `(SELECT string_agg(a.name, '、' ORDER BY a.id = l.lead_agency_id DESC, a.name) FROM agency a
  WHERE a.id = ANY (l.agency_ids))`;
const itemNames = (ids: string): string => `(SELECT string_agg(i.name, '、' ORDER BY asked.place)
  FROM jsonb_array_elements_text(${ids}) WITH ORDINALITY AS asked (id, place) JOIN inspection_item i ON i.id = asked.id)`;
const firm = `'enterprise', e.name, 'uscc', e.uscc`;

/** Of a record that came out of an inspection of a state secret. */
const ofSecret = `EXISTS (SELECT 1 FROM (SELECT l.parent_id AS of) AS own JOIN lifecycle l ON l.id = own.of WHERE ${isSecret})`;

export const matters: Readonly<Record<OutwardMatter, Matter>> = {
  plans: {
    type: 'plan',
    condition: `(l.state ->> 'filedOn' IS NOT NULL OR l.state ->> 'publishedOn' IS NOT NULL) AND l.stage NOT IN ('withdrawn', 'refused')`,
    parts: `jsonb_array_elements(l.state -> 'lines') AS p`,
    part: `(p ->> 'ref')`,
    fields: `'planId', l.id, 'title', l.state ->> 'title', 'kind', l.kind, 'year', (l.state ->> 'year')::int, 'agency', ${agencyNames},
      'lineRef', p ->> 'ref', 'lineTitle', p ->> 'title', 'items', ${itemNames(`p -> 'itemIds'`)},
      'windowFrom', p #>> '{window,from}', 'windowTo', p #>> '{window,to}',
      'objects', coalesce(jsonb_array_length(p #> '{targets,enterpriseIds}'), (p #>> '{targets,count}')::int),
      'filedOn', l.state ->> 'filedOn', 'publishedOn', l.state ->> 'publishedOn'`,
  },
  triggered: {
    type: 'inspection',
    // By the month afterwards (JJ-33): of a visit that nobody announced nothing goes out before it is at the door.
    condition: `l.kind IN ('triggered', 'temporary') AND l.stage NOT IN ('withdrawn', 'refused', 'voided') AND ${isDisclosed}`,
    parts: '(SELECT 1) AS p',
    part: `''`,
    fields: `'inspectionId', l.id, 'agency', ${agencyNames}, ${firm}, 'origin', l.state #>> '{draft,trigger,source}',
      'evidenceRef', l.state #>> '{draft,trigger,evidenceRef}', 'items', ${itemNames(`l.state #> '{draft,itemIds}'`)},
      'windowFrom', l.state #>> '{draft,window,from}', 'windowTo', l.state #>> '{draft,window,to}',
      'enteredOn', l.state ->> 'enteredOn', 'returnRef', l.state ->> 'triggeredReturn'`,
  },
  visits: {
    type: 'inspection',
    condition: `l.state ->> 'enteredOn' IS NOT NULL AND l.stage <> 'voided'`,
    parts: '(SELECT 1) AS p',
    part: `''`,
    fields: `${firm}, 'agency', ${agencyNames}, 'items', ${itemNames(`l.state #> '{draft,itemIds}'`)},
      'method', ${shownMethod}, 'enteredOn', l.state ->> 'enteredOn',
      'officers', jsonb_array_length(l.state -> 'officerIds')`,
  },
  problems: {
    type: 'inspection',
    condition: `l.state ->> 'resultNoticeNo' IS NOT NULL AND l.stage <> 'voided' AND p ->> 'outcome' <> 'noProblem'`,
    parts: `jsonb_array_elements(l.state -> 'results') AS p`,
    part: `(p ->> 'agencyId')`,
    fields: `'inspectionId', l.id, 'agency', (SELECT a.name FROM agency a WHERE a.id = p ->> 'agencyId'), ${firm},
      'outcome', p ->> 'outcome', 'correctBy', p ->> 'correctBy', 'rectification', p ->> 'rectification',
      'decisionRef', p ->> 'decisionRef', 'noticeNo', l.state ->> 'resultNoticeNo'`,
  },
  creditRepairs: {
    type: 'creditRepair',
    condition: `l.state ->> 'outcome' = 'repaired' AND NOT ${ofSecret}`,
    parts: '(SELECT 1) AS p',
    part: `''`,
    fields: `'creditRecordId', l.id, ${firm}, 'agency', (SELECT a.name FROM agency a WHERE a.id = l.lead_agency_id),
      'decisionRef', l.state ->> 'decisionRef', 'category', l.state ->> 'category',
      'publicationFrom', l.state ->> 'publicationFrom', 'publicationEndsOn', l.state ->> 'publicationEndsOn'`,
  },
};
