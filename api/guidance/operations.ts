// All operations on guidance and services to enterprises.
import type { Operations } from '../contract';
import { bookingOperations } from './booking-contract';
import { chainOperations } from './chain-contract';
import { expertOperations } from './expert-contract';
import { guidanceListOperations } from './list-contract';

export const guidanceOperations: Operations = {
  ...guidanceListOperations,
  ...expertOperations,
  ...bookingOperations,
  ...chainOperations,
};
