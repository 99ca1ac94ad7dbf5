// Carries letters from the outbox to the mail server: one such workflow at a time, ended when nothing is left to send.
import { condition, setHandler } from '@temporalio/workflow';
import { sendPendingNotices } from './activity-options';
import { wakeSignal } from './messages';

export const noticeDispatch = async (): Promise<number> => {
  let woken = true;
  let total = 0;
  setHandler(wakeSignal, () => {
    woken = true;
  });
  while (woken) {
    woken = false;
    const { sent, remaining } = await sendPendingNotices();
    total += sent;
    if (sent > 0 && remaining > 0) woken = true;
    await condition(() => true);
  }
  return total;
};
