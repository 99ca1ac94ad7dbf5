// Workflow ids are built here and nowhere else.

export const inspectionWorkflowId = (inspectionId: string): string => `inspection-${inspectionId}`;
export const creditRepairWorkflowId = (creditRecordId: string): string => `credit-repair-${creditRecordId}`;
export const complaintWorkflowId = (complaintId: string): string => `complaint-${complaintId}`;
export const guidanceWorkflowId = (guidanceId: string): string => `guidance-${guidanceId}`;
export const consultationWorkflowId = (consultationId: string): string => `consultation-${consultationId}`;
export const planningDayScheduleId = (jurisdiction: string): string => `planning-day-${jurisdiction}`;
export const planWorkflowId = (planId: string): string => `plan-${planId}`;
export const webhookWorkflowId = (webhookId: string): string => `webhook-${webhookId}`;
export const noticeDispatchWorkflowId = 'notice-dispatch';
