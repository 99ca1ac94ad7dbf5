import { playYears, smallSize, fullSize } from './run';
const [size, ...ids] = process.argv.slice(2);
playYears(
  size === 'full' ? fullSize : smallSize,
  (line) => console.error(line),
  ids.length > 0 ? ids : undefined,
)
  .then((t) => {
    console.log(JSON.stringify(t, null, 1));
    process.exit(0);
  })
  .catch((e) => {
    console.error(e.message, e.errors?.[0]?.stack ?? e.stack);
    process.exit(1);
  });
