// A numbered document enters the history of its inspection; whoever issued it may have been stopped on the way there.
import type { StoredDocument } from '../../prisma/queries/documents';
import { markRecorded, unrecordedDocuments } from '../../prisma/queries/documents';
import { recordedCommand } from '../../prisma/queries/recorded-command';
import { commandUpdates } from '../../workflows/messages';
import { inspectionWorkflowId } from '../../workflows/workflow-ids';
import type { ApiDependencies } from '../dependencies';
import { LifecycleEndedError, sendUpdate } from '../lifecycle-updates';
import { RefusedError } from '../refused-error';

const updateIdOf = ({ documentId }: StoredDocument): string => `document:${documentId}`;

/** The run knows the document: its step is in the record, under an id that an earlier run was given. */
const isKnown = (error: unknown): boolean =>
  error instanceof RefusedError && error.refusal.code === 'alreadyDone';

/**
 * Asked of the run, not of the record: what a task wrote whose worker died is superseded when the task is repeated, and its update may
 * never have been accepted (docs/decisions/0176).
 */
const stepOf = async (dependencies: ApiDependencies, document: StoredDocument): Promise<number | null> => {
  const { pool } = dependencies.database;
  const updateId = updateIdOf(document);
  const { documentId, kind, subject, occasion, number, templateVersion, checkCode, digest } = document;
  try {
    const { version } = await sendUpdate(dependencies, {
      workflowId: inspectionWorkflowId(document.lifecycleId),
      update: commandUpdates.issueDocument,
      updateId,
      envelope: {
        data: { documentId, kind, subject, occasion, number, templateVersion, checkCode, digest },
        actor: document.issuedBy,
        facts: null,
        expectedVersion: null,
      },
    });
    return version;
  } catch (error) {
    // Ended, perhaps with the document as its last step.
    if (!(error instanceof LifecycleEndedError) && !isKnown(error)) throw error;
    return (await recordedCommand(pool, document.lifecycleId, updateId))?.sequence ?? null;
  }
};

/** The same document again is recorded once. @throws as sendUpdate */
export const recordDocument = async (
  dependencies: ApiDependencies,
  document: StoredDocument,
): Promise<StoredDocument> => {
  if (document.recordedIn !== null) return document;
  const recordedIn = await stepOf(dependencies, document);
  if (recordedIn !== null) await markRecorded(dependencies.database.pool, document.documentId, recordedIn);
  return { ...document, recordedIn };
};

/** Longer than anybody waits for an answer: what is younger is somebody's own affair still. */
const patienceMs = 60_000;
const everyMs = 30_000;
const mostAtOnce = 50;

const finish = async (dependencies: ApiDependencies): Promise<void> => {
  const before = new Date(Date.parse(dependencies.now()) - patienceMs).toISOString();
  for (const document of await unrecordedDocuments(dependencies.database.pool, before, mostAtOnce))
    await recordDocument(dependencies, document).catch((error: unknown) => {
      dependencies.log.warn(
        { err: error, documentId: document.documentId },
        'a document is not recorded yet',
      );
    });
};

/** Records what an API that was killed left behind, whichever API it was. @returns how to stop */
export const finishDocuments = (dependencies: ApiDependencies): (() => void) => {
  let running: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    running ??= finish(dependencies)
      .catch((error: unknown) => {
        dependencies.log.warn({ err: error }, 'documents are not recorded yet');
      })
      .finally(() => {
        running = null;
      });
  }, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
};
