// What a place says of the door itself: what is recorded, who may ask that an officer step aside.
import type { Source } from '../shared/outcome';

export interface RecordingPolicy {
  /** Matters of which the whole process is recorded (音像记录事项清单, DE-55). */
  readonly matters: readonly { readonly id: string; readonly name: string }[];
  readonly source: Source;
}

export interface RecusalPolicy {
  /** Whether the enterprise and the officer may each ask once (DE-47). */
  readonly eachSide: boolean;
  readonly source: Source;
}
