// Loaded into every part before its own code: when the supervisor is gone, even by `kill -9`, the part stops as well.
const graceMs = 10_000;

process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), graceMs).unref();
});
// Watching the channel is no work of its own: a part that has finished may end.
process.channel?.unref();
