// A lifecycle pins its pack by hash: the same content gives the same hash everywhere, any change another.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { hashPack, loadPack } from '../../../policies/load';
import { copyOfPolicies, removeCopies } from './pack-folder';

afterEach(removeCopies);

const original = loadPack('cixi').hash;
const afterEdit = (file: string, from: string, to: string): string => {
  const { directory, edit } = copyOfPolicies();
  edit(file, from, to);
  return loadPack('cixi', { directory }).hash;
};

test('the hash is the SHA-256 of the canonical JSON without the hash itself', () => {
  const { hash, ...rest } = loadPack('cixi');
  expect(hash).toBe(
    createHash('sha256')
      .update(canonicalize(rest) ?? '', 'utf8')
      .digest('hex'),
  );
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

test('it is the same on every reading and in every folder', () => {
  const { directory } = copyOfPolicies();
  expect(loadPack('cixi').hash).toBe(original);
  expect(loadPack('cixi', { directory }).hash).toBe(original);
});

test('it survives a journey through JSON and another order of keys', () => {
  const { hash: _hash, ...rest } = loadPack('cixi');
  const reversed = Object.fromEntries(Object.entries(rest).reverse()) as typeof rest;
  expect(hashPack(JSON.parse(JSON.stringify(reversed)) as typeof rest)).toBe(original);
});

test('comments and layout do not change it', () => {
  expect(afterEdit('packs/cixi.yaml', 'pack: cixi\n', '# 另一条注释\npack:   cixi\n')).toBe(original);
});

test.each([
  ['a limit', 'packs/cixi.yaml', 'limit: 2,', 'limit: 3,'],
  ['a citation', 'packs/cixi.yaml', '-30] }', '-31] }'],
  ['a reason', 'packs/cixi.yaml', '打卡定位不在文件之内', '打卡定位文件没有写'],
  [
    'information',
    'packs/cixi.yaml',
    'platformEnterpriseApp: { value: 浙里办',
    'platformEnterpriseApp: { value: 里办',
  ],
  ['the version', 'packs/cixi.yaml', 'version: 1.0.0', 'version: 1.0.1'],
  [
    'the base under it',
    'packs/base.yaml',
    '文件没有给出审批天数，取三个工作日以免积压',
    '文件没有给出审批天数',
  ],
  ["the base's version", 'packs/base.yaml', 'version: 1.0.0', 'version: 1.0.1'],
])('%s changes it', (_what, file, from, to) => {
  expect(afterEdit(file, from, to)).not.toBe(original);
});

test('another jurisdiction does not change it', () => {
  expect(afterEdit('packs/donge.yaml', 'version: 1.0.0', 'version: 2.0.0')).toBe(original);
});
