// Where the stream of changes is mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { assertListed } from '../operations';
import { onlyMethods } from '../routing';
import { streamEvents } from './contract';
import { streamHandler, streamTimes, type StreamTimes } from './stream-handler';
import type { EventStreams } from './streams';

export const mountEvents = (
  router: Router,
  dependencies: ApiDependencies,
  streams: EventStreams,
  times: StreamTimes = streamTimes,
): void => {
  assertListed(streamEvents);
  router.get(streamEvents.path, streamHandler(dependencies, streams, times));
  router.all(streamEvents.path, onlyMethods('GET', 'HEAD'));
};
