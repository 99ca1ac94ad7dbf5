// What everybody of a visit at the door has at hand: the API over HTTP with an account and without, and a folder for what comes out.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../api/problem-details';
import type { DocumentKind } from '../../domain/document/kinds';
import type { Particulars } from '../../domain/document/particulars';
import { openDesk } from '../stage/desk';
import type { Installation } from '../stage/installation';
import { instantOf } from '../telling/shanghai-time';

/** The visit went another way than it is told. */
export class DoorFault extends Error {
  override readonly name = 'DoorFault';
}

const identified = z.object({ id: z.string() });
const issued = z.object({ id: z.string(), title: z.string(), number: z.string(), checkCode: z.string() });
export type IssuedPaper = z.infer<typeof issued>;

export interface PaperAsked {
  readonly subject?: string;
  readonly occasion?: string;
  readonly particulars?: Particulars;
}

const inWords = ({ code, detail, clauses, faults }: Problem): string =>
  `${code}：${detail}（${(clauses ?? []).map(({ id }) => id).join('、')}）${JSON.stringify(faults ?? [])}`;

export type DoorHand = ReturnType<typeof openHand>;

/** @param folder of this visit alone; made when it is not there */
export const openHand = (installation: Installation, place: string, folder: string) => {
  const { apiUrl, clock, issuer } = installation;
  const desk = openDesk(installation, `door-${place}`);
  const steps: string[] = [];
  let papers = 0;
  mkdirSync(folder, { recursive: true });

  const save = (name: string, content: Uint8Array | string): void => {
    writeFileSync(join(folder, name), content);
  };
  const tell = (sentence: string): void => {
    steps.push(`${clock.now().slice(0, 16)}Z ${sentence}`);
  };
  const authorised = async (personId: string) => ({
    Authorization: `Bearer ${await issuer.tokenFor(personId, clock.now())}`,
  });
  /** @throws DoorFault when it is refused */
  const post = async (personId: string, path: string, body: unknown): Promise<unknown> => {
    const reply = await desk.write(personId, path, body);
    if (reply.ok) return reply.body;
    throw new DoorFault(`${place} ${clock.now()} ${personId} ${path} 未被接受：${inWords(reply.problem)}`);
  };
  /** @throws DoorFault when it is accepted, or refused by another code */
  const refused = async (personId: string, path: string, body: unknown, code: string): Promise<void> => {
    const reply = await desk.write(personId, path, body);
    if (reply.ok) throw new DoorFault(`${place} ${path} 应因 ${code} 被拒，却被接受`);
    if (reply.problem.code !== code)
      throw new DoorFault(`${place} ${path} 应因 ${code} 被拒，却是 ${inWords(reply.problem)}`);
    tell(`被拒：${reply.problem.detail}（${(reply.problem.clauses ?? []).map(({ id }) => id).join('、')}）`);
  };
  const bytesOf = async (url: string, init: RequestInit = {}): Promise<Uint8Array> => {
    const response = await fetch(url, init);
    if (!response.ok)
      throw new DoorFault(`${place} ${url} ${String(response.status)} ${await response.text()}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  /** Without an account, as whoever scans does. */
  const open = {
    page: async (name: string, path: string): Promise<void> => {
      save(name, await bytesOf(`${apiUrl}${path}`, { headers: { accept: 'text/html' } }));
    },
    read: async (path: string): Promise<unknown> =>
      JSON.parse(new TextDecoder().decode(await bytesOf(`${apiUrl}/api/v1${path}`))),
    write: async (path: string, body: unknown): Promise<unknown> => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
      const sent = { method: 'POST', headers, body: JSON.stringify(body) };
      return JSON.parse(new TextDecoder().decode(await bytesOf(`${apiUrl}/api/v1${path}`, sent)));
    },
  };
  return {
    ...{ desk, post, refused, save, tell, open, steps },
    at: (dayAndTime: string) => clock.moveTo(instantOf(dayAndTime)),
    draft: async (personId: string, draft: unknown): Promise<string> =>
      identified.parse(await post(personId, '/inspections', draft)).id,
    /** Issues a document and keeps it as PDF and Word, named by its place in the order. */
    paper: async (
      personId: string,
      inspectionId: string,
      kind: DocumentKind,
      asked: PaperAsked = {},
    ): Promise<IssuedPaper> => {
      const paper = issued.parse(
        await post(personId, `/inspections/${inspectionId}/documents`, { kind, ...asked }),
      );
      papers += 1;
      for (const ending of ['pdf', 'docx']) {
        const url = `${apiUrl}/api/v1/documents/${paper.id}/file.${ending}`;
        save(
          `${String(papers).padStart(2, '0')}-${paper.number}-${paper.title}.${ending}`,
          await bytesOf(url, { headers: await authorised(personId) }),
        );
      }
      tell(`制发 ${paper.title} ${paper.number}`);
      return paper;
    },
    /** Sends a file by tus, in two parts, and attaches it as evidence. */
    evidence: async (
      officerId: string,
      inspectionId: string,
      file: Uint8Array,
      { content, where }: { readonly content: string; readonly where: string },
    ): Promise<string> => {
      const sha256 = createHash('sha256').update(file).digest('hex');
      const name = '现场照片-㛃.png';
      const base64 = (text: string): string => Buffer.from(text).toString('base64');
      const uploads = `${apiUrl}/api/v1/inspections/${inspectionId}/evidence/uploads`;
      const tus = async () => ({ ...(await authorised(officerId)), 'Tus-Resumable': '1.0.0' });
      const opened = await fetch(uploads, {
        method: 'POST',
        headers: {
          ...(await tus()),
          'Upload-Length': String(file.length),
          'Upload-Metadata': `sha256 ${base64(sha256)},filename ${base64(name)},filetype ${base64('image/png')}`,
        },
      });
      const uploadId = opened.headers.get('location')?.split('/').at(-1);
      if (opened.status !== 201 || uploadId === undefined)
        throw new DoorFault(`${place} 上传未被接受：${await opened.text()}`);
      const half = Math.floor(file.length / 2);
      for (const [from, to] of [
        [0, half],
        [half, file.length],
      ] as const) {
        const sent = await fetch(`${uploads}/${uploadId}`, {
          method: 'PATCH',
          headers: {
            ...(await tus()),
            'Upload-Offset': String(from),
            'Content-Type': 'application/offset+octet-stream',
          },
          body: Buffer.from(file.subarray(from, to)),
        });
        if (sent.status !== 204) throw new DoorFault(`${place} 上传中断：${await sent.text()}`);
      }
      await post(officerId, `/inspections/${inspectionId}/commands/attachEvidence`, {
        evidenceId: randomUUID(),
        uploadId,
        sha256,
        name,
        kind: 'photo',
        takenAt: clock.now(),
        place: where,
        position: { latitude: 27.83, longitude: 112.94, accuracyMetres: 20 },
        takenBy: officerId,
        content,
      });
      tell(`上传证据 ${name} ${sha256.slice(0, 12)}…`);
      return sha256;
    },
  };
};
