// The type of a file by its first bytes. Archives are named as such and never looked into: nothing is unpacked here.
import { fileTypeFromBuffer } from 'file-type/core';

/** As much as the types of the list need to be told apart. */
export const sniffedBytes = 8_192;

/** Other names for the same thing. */
const aliases: Readonly<Record<string, string>> = {
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/opus': 'audio/ogg',
  'audio/mp4': 'audio/x-m4a',
  'video/x-m4v': 'video/mp4',
  'audio/vnd.wave': 'audio/wav',
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heif',
};

/** To tell kinds of archives apart one would have to read what is in them. */
const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b;

/** @returns its media type; null: none that can be told by its bytes, as of text, HTML and SVG */
export const sniff = async (head: Uint8Array): Promise<string | null> => {
  if (isZip(head)) return 'application/zip';
  const found = await fileTypeFromBuffer(head);
  if (found === undefined) return null;
  return aliases[found.mime] ?? found.mime;
};
