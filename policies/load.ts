// Reads the files of policies/: packs, the register of clauses, the calendar. The one place here that touches a disk.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import canonicalize from 'canonicalize';
import { workCalendarSchema, type WorkCalendar } from '../domain/calendar/working-days';
import type { PolicyPack } from '../domain/policy/policy-pack';
import { basePackFaults, packFaults } from './check-pack';
import { PackError } from './pack-error';
import { readYaml } from './read-yaml';
import { resolvePack } from './resolve';
import { basePackSchema, packSchema, type BasePack } from './schema';
import { clauseFileSchema, type Clause, type ClauseRegister } from './schema-clauses';

export interface PackOptions {
  /** A draft for comment binds nobody (A1): refused unless a setting allows it. Default false. */
  readonly allowDrafts?: boolean;
  /** Folder with packs/, clauses/ and calendar/. Default: this one. */
  readonly directory?: string;
}

const listYaml = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();

const readFile = (folder: string, name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

/** Ids of all packs, drafts included, in alphabetical order. */
export const packIds = (directory = __dirname): string[] =>
  listYaml(path.join(directory, 'packs'))
    .map((name) => path.basename(name, '.yaml'))
    .filter((id) => id !== 'base');

/**
 * All clauses of all documents, by id.
 * @throws PackError for a broken file, or a document registered twice.
 */
export const loadClauseRegister = (directory = __dirname): ClauseRegister => {
  const folder = path.join(directory, 'clauses');
  const register = new Map<string, Clause>();
  for (const name of listYaml(folder)) {
    const { document, clauses } = readYaml(name, readFile(folder, name), clauseFileSchema);
    for (const clause of clauses) {
      if (register.has(clause.id)) throw new PackError(name, [`条款 ${clause.id} 已在另一文件中登记`]);
      register.set(clause.id, { ...clause, document });
    }
  }
  return register;
};

/** The State Council's holidays. @throws PackError for a broken file. */
export const loadCalendar = (directory = __dirname): WorkCalendar =>
  readYaml('cn.yaml', readFile(path.join(directory, 'calendar'), 'cn.yaml'), workCalendarSchema);

const loadBase = (folder: string): BasePack => {
  const base = readYaml('base.yaml', readFile(folder, 'base.yaml'), basePackSchema);
  const faults = basePackFaults(base);
  if (faults.length > 0) throw new PackError('base.yaml', faults);
  return base;
};

/** SHA-256 of the canonical JSON of the resolved pack without its hash, hex. */
export const hashPack = (pack: Omit<PolicyPack, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalize(pack) ?? '', 'utf8')
    .digest('hex');

/** Reads packs by id, drafts included; base and register are read once for all of them. */
const packReader = (directory: string): ((id: string) => PolicyPack) => {
  const folder = path.join(directory, 'packs');
  const known = packIds(directory);
  const base = loadBase(folder);
  const register = loadClauseRegister(directory);
  return (id) => {
    const file = `${id}.yaml`;
    if (!known.includes(id)) throw new PackError(file, [`没有这个规则包；现有 ${known.join('、')}`]);
    const authored = readYaml(file, readFile(folder, file), packSchema);
    const faults = packFaults(id, authored, base, register);
    if (faults.length > 0) throw new PackError(file, faults);
    const pack = resolvePack(base, authored);
    return { ...pack, hash: hashPack(pack) };
  };
};

/** @throws PackError for an unknown or broken pack, and for a draft that is not allowed. */
export const loadPack = (
  id: string,
  { allowDrafts = false, directory = __dirname }: PackOptions = {},
): PolicyPack => {
  const pack = packReader(directory)(id);
  if (pack.status === 'draft' && !allowDrafts)
    throw new PackError(`${id}.yaml`, ['所据文件仍是征求意见稿，尚不生效；须在设置中允许草案后才能使用']);
  return pack;
};

/** Every pack that may be used: drafts only where allowed. @throws PackError when any pack is broken. */
export const loadAllPacks = ({
  allowDrafts = false,
  directory = __dirname,
}: PackOptions = {}): PolicyPack[] => {
  const read = packReader(directory);
  return packIds(directory)
    .map((id) => read(id))
    .filter(({ status }) => allowDrafts || status === 'inForce');
};
