// Letters as files, one `.eml` each, exactly as they came: any mail program can open them, and nothing is lost when
// the mail server is killed after its yes.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';

/** What a reader sees of a letter. */
export interface Letter {
  /** Name of its file without the ending; later letters sort after earlier ones. */
  readonly id: string;
  /** ISO instant at which it was taken in. */
  readonly receivedAt: string;
  /** With its angle brackets, as sent; `null` when the sender gave none. */
  readonly messageId: string | null;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

export interface MailStore {
  /** Settles when the letter is safely on the disk. @returns its id */
  readonly save: (raw: Buffer) => Promise<string>;
  /** Newest first. */
  readonly list: () => Promise<Letter[]>;
  readonly find: (id: string) => Promise<Letter | undefined>;
}

const idPattern = /^(\d{17})-[0-9a-f]{8}$/;

/** Opens the folder, making it if needed. */
export async function openMailStore(folder: string): Promise<MailStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Letters never change, so each is read once.
  const known = new Map<string, Letter>();
  const read = async (id: string): Promise<Letter> => {
    const letter =
      known.get(id) ?? toLetter(id, await simpleParser(await readFile(join(folder, `${id}.eml`))));
    known.set(id, letter);
    return letter;
  };
  const ids = async (): Promise<string[]> => {
    const names = await readdir(folder);
    return names.flatMap((name) => (name.endsWith('.eml') ? [name.slice(0, -4)] : [])).filter(isId);
  };
  return {
    save: async (raw) => {
      const id = `${digits(new Date())}-${randomBytes(4).toString('hex')}`;
      await writeWhole(join(folder, `${id}.eml`), raw);
      return id;
    },
    list: async () => {
      const newestFirst = (await ids()).sort().reverse();
      return await Promise.all(newestFirst.map(read));
    },
    find: async (id) => ((await ids()).includes(id) ? await read(id) : undefined),
  };
}

async function writeWhole(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

function toLetter(id: string, mail: ParsedMail): Letter {
  return {
    id,
    receivedAt: instantOf(id),
    messageId: mail.messageId ?? null,
    from: mail.from?.text ?? '',
    to: addresses(mail.to),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    headers: mail.headerLines.map(({ key, line }) => ({
      name: key,
      value: line.slice(key.length + 1).trim(),
    })),
  };
}

function addresses(to: ParsedMail['to']): string {
  if (to === undefined) return '';
  return [to]
    .flat()
    .map(({ text }) => text)
    .join(', ');
}

/** 20260213010203004 for 2026-02-13T01:02:03.004Z */
function digits(at: Date): string {
  return at.toISOString().replace(/\D/g, '');
}

function instantOf(id: string): string {
  return id.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3}).*$/, '$1-$2-$3T$4:$5:$6.$7Z');
}

function isId(text: string): boolean {
  return idPattern.test(text);
}
