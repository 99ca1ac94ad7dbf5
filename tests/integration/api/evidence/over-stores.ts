// Each suite of evidence twice: its files in a folder, and in a bucket of a real S3 server, which keeps each object as a file that the
// suite can get at behind the server's back.
import { join } from 'node:path';
import { incomingFolder, storeFolder, storeOf } from '../../../../evidence/places';
import { pathInStore, type EvidenceStore } from '../../../../evidence/store';
import type { Settings } from '../../../../temporal-config/settings';
import { describeWithS3, useBucket } from '../../../support/servers';
import { settingsFor } from '../product';
import { useProduct, type Product } from '../use-product';

export interface UnderTest {
  readonly product: Product;
  readonly evidence: Settings['evidence'];
  readonly store: EvidenceStore;
  /** Folder in which the files of the store are, by their paths in it. */
  readonly files: string;
  readonly incoming: string;
  /** What a program of its own is started with. */
  readonly env: Readonly<Record<string, string>>;
  readonly pathOf: (sha256: string) => string;
}

interface Kind {
  readonly evidence: () => Settings['evidence'];
  readonly files: () => string;
}

const underTest = ({ evidence, files }: Kind): UnderTest => {
  const product = useProduct(evidence);
  return {
    product,
    get evidence() {
      return evidence();
    },
    get store() {
      return storeOf(evidence());
    },
    get files() {
      return files();
    },
    get incoming() {
      return incomingFolder(evidence().folder);
    },
    get env() {
      const { folder, s3 } = evidence();
      return {
        EVIDENCE_FOLDER: folder,
        EVIDENCE_S3_BUCKET: s3?.bucket ?? '',
        EVIDENCE_S3_ENDPOINT: s3?.endpoint ?? '',
        EVIDENCE_S3_KEY_ID: s3?.keys?.id ?? '',
        EVIDENCE_S3_SECRET: s3?.keys?.secret ?? '',
      };
    },
    pathOf: (sha256) => join(files(), pathInStore(sha256)),
  };
};

/** The setting of a suite, the same object each time, so that its store is opened once. */
const ofSuite = (): Settings['evidence'] => settingsFor('https://login.ruqi.example').evidence;

const useDisk = (): UnderTest => {
  const evidence = ofSuite();
  return underTest({ evidence: () => evidence, files: () => storeFolder(evidence.folder) });
};

const useS3 = (): UnderTest => {
  const bucket = useBucket();
  let evidence: Settings['evidence'] | undefined;
  return underTest({
    evidence: () => (evidence ??= { ...ofSuite(), s3: bucket.s3 }),
    files: () => join(bucket.folder, 'files'),
  });
};

export const overStores = (suite: (under: UnderTest) => void): void => {
  describe('in a folder', () => {
    suite(useDisk());
  });
  describeWithS3('in a bucket', () => {
    suite(useS3());
  });
};
