// Headers of the tus protocol (1.0), by which evidence is uploaded.
import type { JsonSchema } from './json-schema';

const tusHeader = (name: string, description: string, pattern: string, example: string): JsonSchema => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string', pattern },
  example,
});

/** Of the tus protocol (1.0): components/parameters, and which of them each of its steps needs. */
export const tusComponents: Readonly<Record<string, JsonSchema>> = {
  TusResumable: tusHeader('Tus-Resumable', 'tus 协议的版本', '^1\\.0\\.0$', '1.0.0'),
  UploadLength: tusHeader('Upload-Length', '文件的全长，字节', '^[1-9][0-9]{0,14}$', '20480'),
  UploadMetadata: tusHeader(
    'Upload-Metadata',
    '以 Base64 写明 sha256、filename、filetype，以逗号分隔',
    '^[!-~ ]+$',
    'sha256 ZTNiMGM0NDI5OGZjMWMxNDlhZmJmNGM4OTk2ZmI5MjQyN2FlNDFlNDY0OWI5MzRjYTQ5NTk5MWI3ODUyYjg1NQ==,filename SU1HXzAwMDEuanBn,filetype aW1hZ2UvanBlZw==',
  ),
  UploadOffset: tusHeader('Upload-Offset', '由何处续传：已收到的字节数', '^[0-9]{1,15}$', '0'),
};

export const tusHeaders = {
  create: ['TusResumable', 'UploadLength', 'UploadMetadata'],
  send: ['TusResumable', 'UploadOffset'],
  drop: ['TusResumable'],
} as const;
