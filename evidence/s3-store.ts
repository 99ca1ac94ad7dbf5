// The store as a bucket of any S3-compatible server. A file is written once, under a condition, with the checksum of its content, and
// is read back before it counts: what the server says of itself is not taken for what it keeps.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { isStatus, storeErrorOf } from './s3-errors';
import {
  hashAt,
  hashKept,
  pathInStore,
  StoreError,
  type ByteRange,
  type EvidenceStore,
  type StoredFile,
} from './store';

export interface S3Place {
  /** null: that of Amazon in the region. */
  readonly endpoint: string | null;
  readonly region: string;
  readonly bucket: string;
  /** `https://host/bucket/…` and not `https://bucket.host/…`. */
  readonly pathStyle: boolean;
  /** null: where the SDK looks by itself (AWS_ACCESS_KEY_ID, a role of the machine). */
  readonly keys: { readonly id: string; readonly secret: string } | null;
}

export interface S3Patience {
  /** Until somebody answers the door. */
  readonly connectionTimeoutMs: number;
  /** Without a byte in either direction: a server that took the connection and has gone silent since. */
  readonly silenceMs: number;
}
/** A film on a slow line may take minutes, but not a minute between two bytes; some servers are silent while they join its parts. */
const patience: S3Patience = { connectionTimeoutMs: 5_000, silenceMs: 60_000 };

/** One request takes up to 5 GiB; from here on a cut connection should not cost the whole of it. */
const inPartsFrom = 64 << 20;
const partBytes = 16 << 20;
/** So much of a file is in memory at once, times `partBytes`. */
const partsAtOnce = 2;
/** Younger than that a file need not be renewed: clearing waits for a day at least. */
const freshMs = 12 * 3_600_000;
const folder = 'files/';

const keyOf = (sha256: string): string => `${folder}${pathInStore(sha256)}`;
/** No S3 dates an object anew without writing all of it again (a copy onto itself keeps the date on some): a mark beside it does. */
const markOf = (sha256: string): string => `renewed/${pathInStore(sha256)}`;

const silent = (): void => undefined;
/** What goes wrong is thrown; the SDK would say it on the console as well. */
const noLog = { trace: silent, debug: silent, info: silent, warn: silent, error: silent };

export class S3Store implements EvidenceStore {
  readonly place: string;
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(
    { endpoint, region, bucket, pathStyle, keys }: S3Place,
    { connectionTimeoutMs, silenceMs }: S3Patience = patience,
  ) {
    this.bucket = bucket;
    this.place = `${endpoint ?? `S3 ${region}`} 的存储桶 ${bucket}`;
    this.client = new S3Client({
      region,
      forcePathStyle: pathStyle,
      // Other servers than Amazon's do not know its newer trailing checksums; ours are said outright.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      logger: noLog,
      // The SDK waits for ever by itself, and whoever puts a file in holds a connection to PostgreSQL meanwhile.
      requestHandler: { connectionTimeout: connectionTimeoutMs, socketTimeout: silenceMs },
      ...(endpoint === null ? {} : { endpoint }),
      ...(keys === null ? {} : { credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } }),
    });
  }

  close(): void {
    this.client.destroy();
  }

  /** By listing, since a HEAD that is refused does not say why, and clearing and verifying must list anyway. */
  async ready(): Promise<void> {
    await this.asked(this.client.send(new ListObjectsV2Command({ Bucket: this.bucket, MaxKeys: 1 })));
  }

  async find(sha256: string): Promise<StoredFile | null> {
    const head = await this.head(keyOf(sha256));
    return head === null ? null : { sha256, ...head };
  }

  async lastPutMs(sha256: string): Promise<number> {
    const file = await this.find(sha256);
    if (file === null) return 0;
    return Math.max(file.writtenAtMs, (await this.head(markOf(sha256)))?.writtenAtMs ?? 0);
  }

  private async head(Key: string): Promise<Omit<StoredFile, 'sha256'> | null> {
    try {
      const head = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key }));
      return { sizeBytes: head.ContentLength ?? 0, writtenAtMs: head.LastModified?.getTime() ?? 0 };
    } catch (error) {
      // No such object, or no such bucket: asked otherwise it says which.
      await this.ready();
      if (isStatus(error, 404)) return null;
      throw this.error(error);
    }
  }

  async bring(path: string, sha256: string): Promise<void> {
    const { size } = await stat(path);
    const isNew = (await this.find(sha256)) === null && (await this.write(path, sha256, size));
    const kept = await hashKept(this, sha256).catch((error: unknown) => {
      // Old and without a name, it was cleared away while it was read: `renew` will not find it, and it is brought again.
      if (error instanceof StoreError && error.kind === 'gone') return sha256;
      throw this.error(error);
    });
    if (kept === sha256) return;
    // Nobody has read it yet, so nothing is lost; an older one is left for `evidence:verify` to tell.
    if (isNew) await this.remove(sha256);
    throw new StoreError('broken', `${this.place} 中 ${sha256} 的内容与写入的不同，读回为 ${kept}`);
  }

  /** @returns false: another one was first */
  private async write(path: string, sha256: string, size: number): Promise<boolean> {
    const target = { Bucket: this.bucket, Key: keyOf(sha256), IfNoneMatch: '*' };
    const Body = createReadStream(path, { highWaterMark: 1 << 18 });
    const checksum = Buffer.from(sha256, 'hex').toString('base64');
    try {
      await (size < inPartsFrom
        ? this.client.send(
            new PutObjectCommand({ ...target, Body, ContentLength: size, ChecksumSHA256: checksum }),
          )
        : new Upload({
            client: this.client,
            params: { ...target, Body, ChecksumAlgorithm: 'SHA256' },
            partSize: partBytes,
            queueSize: partsAtOnce,
          }).done());
      return true;
    } catch (error) {
      // 409: the two met in the middle.
      if (isStatus(error, 412) || isStatus(error, 409)) return false;
      throw this.error(error);
    } finally {
      Body.destroy();
    }
  }

  async renew(sha256: string, now: Date): Promise<boolean> {
    const lastPut = await this.lastPutMs(sha256);
    if (lastPut === 0) return false;
    if (now.getTime() - lastPut >= freshMs)
      await this.asked(
        this.client.send(
          new PutObjectCommand({ Bucket: this.bucket, Key: markOf(sha256), Body: now.toISOString() }),
        ),
      );
    return true;
  }

  async read(sha256: string, range: ByteRange | null): Promise<Readable> {
    const { Body } = await this.asked(
      this.client.send(
        new GetObjectCommand({
          Bucket: this.bucket,
          Key: keyOf(sha256),
          ...(range === null ? {} : { Range: `bytes=${String(range.start)}-${String(range.end)}` }),
        }),
      ),
    );
    if (Body === undefined) throw new StoreError('broken', `${this.place} 没有给出 ${sha256} 的内容`);
    // In Node it is a stream of Node's.
    return Body as Readable;
  }

  async remove(sha256: string): Promise<void> {
    for (const Key of [keyOf(sha256), markOf(sha256)])
      await this.asked(this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key })));
  }

  async *list(): AsyncGenerator<StoredFile | { readonly stray: string }> {
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: folder });
    try {
      for await (const { Contents = [] } of pages)
        for (const { Key = '', Size = 0, LastModified } of Contents) {
          const path = Key.slice(folder.length);
          const sha256 = hashAt(path);
          yield sha256 === null
            ? { stray: path }
            : { sha256, sizeBytes: Size, writtenAtMs: LastModified?.getTime() ?? 0 };
        }
    } catch (error) {
      throw this.error(error);
    }
  }

  private error(error: unknown): unknown {
    return storeErrorOf(error, this.place);
  }

  private async asked<T>(answer: Promise<T>): Promise<T> {
    return await answer.catch((error: unknown) => {
      throw this.error(error);
    });
  }
}
