// Does a published file of a draw hold? It needs the file alone: no register, no database, nothing of the code that drew.
import { digestOf, recompute } from './recompute';
import { fileShape, misfits, type Commitment, type Json, type PublishedFile } from './shape';

export interface VerifyOptions {
  /** Hash that was announced beforehand, from wherever the reader has it. */
  readonly announcedHash?: string;
}

export interface Verdict {
  /** Whether everything that can be recomputed is as the file says. */
  readonly holds: boolean;
  /** Whether the file has a result; before the value is public it has none. */
  readonly drawn: boolean;
  /** What does not hold, in Chinese. */
  readonly faults: readonly string[];
  /** What nobody can recompute and the reader should compare with the announcements, in Chinese. */
  readonly toCompare: readonly string[];
}

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Canonical JSON (RFC 8785) of texts, whole numbers, lists and objects. */
const canonicalText = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map((one: Json) => canonicalText(one)).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalText(value[name] ?? null)}`);
  return `{${fields.join(',')}}`;
};

const ascends = (texts: readonly string[]): boolean =>
  texts.every((text, index) => index === 0 || (texts[index - 1] ?? '') < text);

const zones: Readonly<Record<string, readonly (readonly [count: number, most: number])[]>> = {
  ssq: [
    [6, 33],
    [1, 16],
  ],
  dlt: [
    [5, 35],
    [2, 12],
  ],
};

/** Whether a value is written in the one way that docs/draw.md gives for its source. */
const isNormal = (kind: string, value: string): boolean => {
  const game = zones[kind];
  if (kind === 'drand') return /^[0-9a-f]{64}$/.test(value);
  if (kind === 'other') return value.trim() === value && value.length >= 8 && value.length <= 200;
  if (game === undefined) return false;
  const parts = value.split('+').map((zone) => zone.split(' '));
  return (
    parts.length === game.length &&
    game.every(([count, most], index) => {
      const numbers = parts[index] ?? [];
      return (
        numbers.length === count &&
        ascends(numbers) &&
        numbers.every((text) => /^\d\d$/.test(text) && Number(text) >= 1 && Number(text) <= most)
      );
    })
  );
};

const commitmentFaults = (commitment: Commitment): readonly string[] => {
  const { targets, officers, recusals, strata, team, sources, committedAt, visitDays } = commitment;
  const sizeOf = (name: string): number => targets.filter(({ stratum }) => stratum === name).length;
  const officerIds = new Set(officers.map(({ id }) => id));
  const targetIds = new Set(targets.map(({ id }) => id));
  const checks: readonly (readonly [holds: boolean, fault: string])[] = [
    [commitment.algorithm === 'ruqi.draw.v1', `本程序不认识算法 ${commitment.algorithm}`],
    [targets.length > 0, '检查对象池是空的'],
    [ascends(targets.map(({ id }) => id)), '检查对象池没有按编号排序，或者有重复'],
    [ascends(officers.map(({ id }) => id)), '执法人员池没有按编号排序，或者有重复'],
    [ascends(strata.map(({ stratum }) => stratum)), '各层没有按名称排序，或者有重复'],
    [ascends(team.map(({ agencyId }) => agencyId)), '检查组没有按机关编号排序，或者有重复'],
    [
      ascends(recusals.map(({ officerId, enterpriseId }) => `${officerId}\n${enterpriseId}`)),
      '回避名单没有排序，或者有重复',
    ],
    [
      recusals.every(
        ({ officerId, enterpriseId }) => officerIds.has(officerId) && targetIds.has(enterpriseId),
      ),
      '回避名单中有人员池、对象池以外的编号',
    ],
    [
      targets.every(({ stratum }) => strata.some((one) => one.stratum === stratum)),
      '对象池中有没有写明抽取数量的层',
    ],
    [
      strata.every(({ count, perTenThousand }) => (count === null) !== (perTenThousand === null)),
      '有的层没有写明，或者重复写明抽取数量和比例',
    ],
    [
      strata.every(
        ({ count, perTenThousand, stratum }) =>
          (count ?? 0) <= sizeOf(stratum) && (perTenThousand ?? 0) <= 10_000,
      ),
      '有的层抽取的数量多于这一层的户数',
    ],
    [visitDays.from <= visitDays.to, '检查日期的起止颠倒'],
    [sources.length > 0, '没有写明公开随机源'],
    [
      sources.every(({ countsFrom }) => Date.parse(committedAt) < Date.parse(countsFrom)),
      '承诺不早于随机值公开的时刻，抽取结果可能事先已知',
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
};

const recordFaults = ({ commitment, commitmentHash, record }: PublishedFile): readonly string[] => {
  if (record === null) return [];
  const { sources } = commitment;
  const values = record.values.map(({ value }) => value);
  const faults: string[] = [];
  if (record.drawId !== commitment.drawId) faults.push('抽取记录是另一次抽取的');
  if (record.commitmentHash !== commitmentHash) faults.push('抽取记录所依据的承诺值与承诺不符');
  if (values.length !== sources.length) faults.push('随机值的个数与公开随机源的个数不符');
  for (const [index, { kind, name, issue, countsFrom }] of sources.entries()) {
    if (!isNormal(kind, values[index] ?? '')) faults.push(`${name} ${issue} 的随机值写法不合规定`);
    if (Date.parse(record.enteredAt) < Date.parse(countsFrom))
      faults.push(`${name} ${issue} 的随机值登记得早于它公开的时刻`);
  }
  const expected = recompute(commitment, commitmentHash, values);
  if (expected === null) return [...faults, '有的企业没有足够的合格且无须回避的执法人员，不应有抽取结果'];
  if (expected.length !== record.drawn.length)
    faults.push(`应抽取 ${expected.length} 户，文件所列为 ${record.drawn.length} 户`);
  for (const [index, { targetId, stratum, officerIds }] of expected.entries()) {
    const told = record.drawn[index];
    if (told === undefined) break;
    const place = `第 ${index + 1} 户`;
    if (told.targetId !== targetId || told.stratum !== stratum)
      faults.push(`${place}应为 ${targetId}（${stratum}），文件所列为 ${told.targetId}（${told.stratum}）`);
    else if (told.officerIds.join(' ') !== officerIds.join(' '))
      faults.push(
        `${place} ${targetId} 的执法人员应为 ${officerIds.join('、')}，文件所列为 ${told.officerIds.join('、')}`,
      );
  }
  return faults;
};

const nothing = (fault: string): Verdict => ({ holds: false, drawn: false, faults: [fault], toCompare: [] });

const parsed = (bytes: Uint8Array): { readonly text: string; readonly value: Json } | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, value: JSON.parse(text) as Json };
  } catch {
    return null;
  }
};

/** @param bytes of the file, every one of which counts */
export const verifyDraw = (bytes: Uint8Array, { announcedHash }: VerifyOptions = {}): Verdict => {
  const read = parsed(bytes);
  if (read === null) return nothing('文件不是 UTF-8 编码的 JSON，请重新下载');
  const strange = misfits(read.value, fileShape);
  if (strange.length > 0)
    return nothing(
      `文件的内容不是抽取公示文件：${strange.slice(0, 5).join('、')}${strange.length > 5 ? ' 等' : ''}`,
    );
  const file = read.value as unknown as PublishedFile;
  if (file.format !== 'ruqi.draw.file.v1') return nothing(`本程序不认识文件格式 ${file.format}`);
  const { commitment, record } = read.value as { readonly commitment: Json; readonly record: Json };
  const hashOf = (part: Json): string => digestOf(canonicalText(part)).toString('hex');
  const faults: string[] = [];
  if (canonicalText(read.value) !== read.text)
    faults.push('文件不是规范的写法（RFC 8785），被改动或者重新排版过，请重新下载');
  if (hashOf(commitment) !== file.commitmentHash) faults.push('承诺的内容与承诺值不符：事先公布之后被改动过');
  if (announcedHash !== undefined && announcedHash.toLowerCase() !== file.commitmentHash)
    faults.push('文件的承诺值与您给出的、事先公告的承诺值不同');
  if ((record === null) !== (file.recordHash === null))
    faults.push('抽取记录和它的校验值须同时有或者同时没有');
  if (record !== null && hashOf(record) !== file.recordHash)
    faults.push('抽取记录的内容与它的校验值不符：公布之后被改动过');
  const wrong = commitmentFaults(file.commitment);
  faults.push(...wrong);
  // Upon a commitment that is none, recomputing would only repeat its faults.
  if (wrong.length === 0) faults.push(...recordFaults(file));
  const toCompare = [
    `事先公告的承诺值应为 ${file.commitmentHash}`,
    ...file.commitment.sources.map(({ name, issue, countsFrom }, index) => {
      const value = file.record?.values[index]?.value;
      return value === undefined
        ? `${name} ${issue} 尚未登记随机值，${countsFrom} 起公开`
        : `${name} ${issue} 公布的结果应为 ${value}，且不早于 ${countsFrom} 公布`;
    }),
  ];
  return { holds: faults.length === 0, drawn: file.record !== null, faults, toCompare };
};
