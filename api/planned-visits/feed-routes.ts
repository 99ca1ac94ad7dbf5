// Where subscriptions to planned visits are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenFile } from '../files';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { createCalendarFeed, listCalendarFeeds, readCalendarFeed, revokeCalendarFeed } from './feed-contract';
import { createFeedHandler, listFeedsHandler, readFeedHandler, revokeFeedHandler } from './feed-handlers';

export const mountFeeds = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listCalendarFeeds, listFeedsHandler(dependencies));
  mountWriting(router, dependencies, createCalendarFeed, createFeedHandler(dependencies));
  router.all(listCalendarFeeds.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountWriting(router, dependencies, revokeCalendarFeed, revokeFeedHandler(dependencies));
  router.all(revokeCalendarFeed.path, onlyMethods('POST'));
  mountOpenFile(router, dependencies, readCalendarFeed, readFeedHandler(dependencies), () => 'visits');
};
