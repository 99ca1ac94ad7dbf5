// Each register as one list of rows of the same form, whatever tables it is kept in.
import type { RegisterName } from '../../../domain/registers/fields';

const certificates = `(SELECT coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'issuer', c.issuer,
    'validFrom', c.valid_from, 'validTo', c.valid_to) ORDER BY c.valid_from, c.number), '[]'::jsonb)
  FROM certificate c WHERE c.officer_id = o.id)`;

/**
 * Columns: id, jurisdiction, version, ended_on, name; code: what else a person may search by; agency_id, enterprise_id:
 * whose row it is; park: of a park's committee; published: for everybody to read; fields: as in RegisterFields;
 * certificates: of an officer.
 */
export const registerViews: Readonly<Record<RegisterName, string>> = {
  agencies: `SELECT a.id, a.jurisdiction, a.version, a.ended_on, a.name,
      concat_ws(' ', a.id, a.document_word) AS code, a.id AS agency_id,
      NULL::text AS enterprise_id, a.line = 'park' AS park, a.published_on IS NOT NULL AS published,
      jsonb_build_object('name', a.name, 'documentWord', a.document_word, 'bodyKind', a.body_kind, 'level', a.level, 'line', a.line,
        'legalBasis', a.legal_basis, 'territories', a.territories, 'publishedOn', a.published_on) AS fields,
      '[]'::jsonb AS certificates
    FROM agency a`,
  officers: `SELECT o.id, a.jurisdiction, o.version, o.ended_on, p.display_name AS name,
      (SELECT string_agg(c.number, ' ') FROM certificate c WHERE c.officer_id = o.id) AS code, o.agency_id,
      NULL::text AS enterprise_id, false AS park, a.published_on IS NOT NULL AS published,
      jsonb_build_object('agencyId', o.agency_id, 'displayName', p.display_name, 'standing', o.standing,
        'entrusted', o.entrusted, 'phone', p.phone, 'email', p.email) AS fields,
      ${certificates} AS certificates
    FROM officer o JOIN agency a ON a.id = o.agency_id JOIN person p ON p.id = o.id`,
  enterprises: `SELECT e.id, e.jurisdiction, e.version, e.ended_on, e.name, e.uscc::text AS code, NULL::text AS agency_id,
      e.id AS enterprise_id, false AS park, false AS published,
      jsonb_build_object('uscc', e.uscc, 'name', e.name, 'pool', e.pool, 'risk', e.risk,
        'creditGrade', e.credit_grade, 'trade', e.trade, 'hasCode', e.has_code,
        'parkId', e.park_id, 'jointOptOut', e.joint_opt_out, 'territory', e.territory, 'coordinates', e.coordinates) AS fields,
      '[]'::jsonb AS certificates
    FROM enterprise e`,
  sites: `SELECT s.id, e.jurisdiction, s.version, s.ended_on, s.name, e.uscc::text AS code, NULL::text AS agency_id,
      s.enterprise_id, false AS park, false AS published,
      jsonb_build_object('enterpriseId', s.enterprise_id, 'name', s.name, 'address', s.address,
        'territory', s.territory, 'coordinates', s.coordinates) AS fields,
      '[]'::jsonb AS certificates
    FROM site s JOIN enterprise e ON e.id = s.enterprise_id`,
};
