// Somebody for every role of a place, officers with certificates, a contact of every enterprise: ids in places.ts.
import type { Role } from '../../domain/shared/actor';
import type { Prisma } from '../generated/client';
import type { Place } from './places';

const surnames = [
  '陈',
  '沈',
  '施',
  '陆',
  '潘',
  '岑',
  '胡',
  '鲁',
  '孙',
  '徐',
  '华',
  '罗',
  '严',
  '章',
  '韩',
  '柴',
  '茅',
];
const givenNames = [
  '䶮',
  '一澄',
  '望舒',
  '㛃',
  '若溪',
  '景行',
  '知远',
  '令仪',
  '怀瑾',
  '𠮷安',
  '书禾',
  '子衿',
  '云岫',
  '承泽',
  '清和',
  '思齐',
  '维桢',
  '嘉言',
  '存远',
];

/** Invented names that do not repeat within a place: 17 surnames and 19 given names have no common factor. */
const nameAt = (index: number): string =>
  `${surnames[index % surnames.length] ?? ''}${givenNames[index % givenNames.length] ?? ''}`;

interface Post {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly agency?: string;
  readonly enterprise?: string;
  /** Left out: in every place. */
  readonly only?: readonly string[];
}

const agencies = ['fire', 'market', 'emergency'];
const staff: readonly (readonly [string, readonly Role[]])[] = [
  ['drafter', ['drafter']],
  ['legal', ['legalReviewer']],
  ['unithead', ['unitHead']],
  ['leader', ['agencyLeader']],
  ['principal', ['principalHead']],
];
const officerAgencies = [
  'fire',
  'fire',
  'fire',
  'fire',
  'market',
  'market',
  'emergency',
  'emergency',
  'fire',
  'fire',
  'fire',
];

const posts: readonly Post[] = [
  ...agencies.flatMap((agency, index) =>
    staff.map(([post, roles]) => ({ id: `${post}-${String(index + 1)}`, roles, agency })),
  ),
  ...officerAgencies.map((agency, index): Post => ({
    id: `officer-${String(index + 1)}`,
    roles: ['officer'],
    agency,
  })),
  { id: 'coord-1', roles: ['coordinatingBody'], agency: 'coordination' },
  { id: 'gov-1', roles: ['governmentApprover'] },
  { id: 'park-1-contact', roles: ['parkCommittee'], agency: 'park-1' },
  { id: 'supervisor-1', roles: ['supervisor'] },
  { id: 'discipline-1', roles: ['disciplineInspection'] },
  { id: 'credit-1', roles: ['creditAuthority'] },
  { id: 'auditor-1', roles: ['auditor'] },
  { id: 'admin-1', roles: ['administrator'] },
  ...[1, 2, 3, 4, 5].map((n): Post => ({
    id: `ent-${String(n)}-contact`,
    roles: ['enterprise'],
    enterprise: `ent-${String(n)}`,
  })),
  // Where the market regulator decides in consultations, alone or along with the guidance office (HZ-21, XT-27).
  { id: 'coord-2', roles: ['coordinatingBody'], agency: 'market', only: ['cixi', 'huzhou', 'xiangtan'] },
];

export const peopleOf = ({ id }: Place, placeIndex: number): Prisma.PersonCreateManyInput[] =>
  posts
    .map((post, index) => ({ post, index }))
    .filter(({ post: { only } }) => only?.includes(id) ?? true)
    .map(({ post, index }) => ({
      id: `${id}-${post.id}`,
      displayName: nameAt(placeIndex * 60 + index),
      email: `${id}-${post.id}@ruqi.example`,
      phone: `0000-${String(placeIndex)}${String(index).padStart(5, '0')}`,
      roles: [...post.roles],
      agencyId: post.agency === undefined ? null : `${id}-${post.agency}`,
      jurisdiction: id,
      enterpriseId: post.enterprise === undefined ? null : `${id}-${post.enterprise}`,
    }));

const standings: Readonly<Record<number, string>> = { 9: 'auxiliary', 11: 'thirdParty' };

export const officersOf = ({ id }: Place): Prisma.OfficerCreateManyInput[] =>
  officerAgencies.map((agency, index) => ({
    id: `${id}-officer-${String(index + 1)}`,
    agencyId: `${id}-${agency}`,
    standing: standings[index + 1] ?? 'officer',
  }));

const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`);

/** Auxiliaries and third parties have none; officer 10's is over. */
export const certificatesOf = (place: Place): Prisma.CertificateCreateManyInput[] =>
  officersOf(place)
    .filter(({ standing }) => standing === 'officer')
    .map((officer, index) => ({
      number: `${place.territory}${String(2024)}${String(index + 1).padStart(4, '0')}`,
      officerId: officer.id,
      issuer: `${place.prefix}人民政府`,
      validFrom: day(officer.id.endsWith('-10') ? '2020-01-01' : '2024-01-01'),
      validTo: day(officer.id.endsWith('-10') ? '2025-12-31' : '2029-12-31'),
    }));
