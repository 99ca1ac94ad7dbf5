// The part of a pack that items are decided by.
import type { PolicyPack } from '../policy/policy-pack';

export type ItemPack = Pick<PolicyPack, 'id' | 'bodies' | 'rules' | 'itemList'>;
