// The names of the queues on which workers take their work, spelled out nowhere else.

/** Workflows and their activities of one inspection and its credit repair. */
export const inspectionTaskQueue = 'ruqi-inspections';

/** Webhooks, whose receivers may each take ten seconds to fail: apart, so that no lifecycle and no letter waits for them. */
export const webhookTaskQueue = 'ruqi-webhooks';
