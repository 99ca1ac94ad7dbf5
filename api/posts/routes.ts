// Where posts are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { endPost, listPostGaps, listPostKinds, posts } from './contract';
import {
  endPostHandler,
  fillPostHandler,
  getPostHandler,
  listPostsHandler,
  postGapsHandler,
  postKindsHandler,
} from './handlers';

export const mountPosts = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listPostKinds, postKindsHandler(dependencies));
  mountReading(router, dependencies, posts.list, listPostsHandler(dependencies));
  mountWriting(router, dependencies, posts.enter, fillPostHandler(dependencies));
  router.all(posts.list.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, posts.get, getPostHandler(dependencies));
  mountWriting(router, dependencies, endPost, endPostHandler(dependencies));
  router.all(endPost.path, onlyMethods('POST'));
  mountReading(router, dependencies, listPostGaps, postGapsHandler(dependencies));
  for (const { path } of [listPostKinds, posts.get, listPostGaps])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
