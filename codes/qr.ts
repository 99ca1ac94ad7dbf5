// A code as a picture. Error correction M (15 %): a phone reads it through a scratched screen and sunlight, and it stays small.
import { toBuffer, toString } from 'qrcode';

const errorCorrectionLevel = 'M';
/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const margin = 4;

/** On paper or screen as large as wanted. */
export const qrSvg = async (text: string): Promise<string> =>
  await toString(text, { type: 'svg', errorCorrectionLevel, margin });

/** @param modulePixels width of one module, 1 to 20 */
export const qrPng = async (text: string, modulePixels: number): Promise<Buffer> =>
  await toBuffer(text, { type: 'png', errorCorrectionLevel, margin, scale: modulePixels });
