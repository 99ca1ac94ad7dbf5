// What evidence may be, by what the bytes themselves say. Nothing that runs, nothing that holds other files, nothing that a browser
// reads as a page: papers come as PDF or as a picture.
import type { EvidenceKind } from './vocabulary';

export interface MediaType {
  readonly kinds: readonly EvidenceKind[];
  /** Ending under which it is handed out. */
  readonly ending: string;
}

const picture = (ending: string): MediaType => ({ kinds: ['photo', 'document'], ending });
const film = (ending: string): MediaType => ({ kinds: ['video'], ending });
const sound = (ending: string): MediaType => ({ kinds: ['audio'], ending });

export const mediaTypes: Readonly<Record<string, MediaType>> = {
  'image/jpeg': picture('jpg'),
  'image/png': picture('png'),
  'image/webp': picture('webp'),
  'image/heic': picture('heic'),
  'image/heif': picture('heif'),
  'video/mp4': film('mp4'),
  'video/quicktime': film('mov'),
  'video/webm': film('webm'),
  'video/3gpp': film('3gp'),
  'audio/mpeg': sound('mp3'),
  'audio/x-m4a': sound('m4a'),
  'audio/wav': sound('wav'),
  'audio/ogg': sound('ogg'),
  'audio/amr': sound('amr'),
  'application/pdf': { kinds: ['document'], ending: 'pdf' },
};

/** The allowed type, whatever else a file may be called. */
export const mediaTypeOf = (mediaType: string): MediaType | null =>
  Object.hasOwn(mediaTypes, mediaType) ? (mediaTypes[mediaType] ?? null) : null;
