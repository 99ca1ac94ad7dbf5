// What a value of the environment may be, with the rule that its refusal names.
import { isIP } from 'node:net';
import { z } from 'zod';
import { isLoopback } from './loopback';

const integerText = /^\d{1,5}$/;
const portRule = '1 到 65535 的整数 (an integer, 1–65535)';
export const port = z
  .string()
  .regex(integerText, portRule)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, portRule);

const yesNoRule = 'true 或 false (true or false)';
export const yesNo = z.enum(['true', 'false'], yesNoRule).transform((value) => value === 'true');

export const url = (protocols: readonly string[]): z.ZodString => {
  const rule = `以 ${protocols.map((protocol) => `${protocol}//`).join(' 或 ')} 开头的地址 (a URL of this kind)`;
  const isOfKind = (text: string): boolean =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol);
  return z.string().refine(isOfKind, rule);
};

/** Over plain HTTP anybody between us and the issuer could slip in keys of his own. */
const isSafeIssuer = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe && search === '' && hash === '';
};
export const issuer = z
  .string()
  .refine(isSafeIssuer, 'https:// 开头的地址,本机可用 http:// (an https URL, or http on this machine)');

const redirectRule = '以逗号分隔的 https:// 地址,本机可用 http:// (https URLs with commas between them)';
export const redirectUris = z
  .string()
  .transform((text) => text.split(',').map((uri) => uri.trim()))
  .refine((uris) => uris.every(isSafeIssuer), redirectRule);

export const publicUrl = z
  .string()
  .refine(isSafeIssuer, 'https:// 开头的地址,本机可用 http:// (an https URL, or http on this machine)')
  .transform((text) => text.replace(/\/+$/, ''));

export const proxies = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine(
    (all) =>
      all.every((one) => {
        const [address = '', bits, ...rest] = one.split('/');
        const version = isIP(address);
        const most = version === 4 ? 32 : 128;
        return (
          version !== 0 &&
          rest.length === 0 &&
          (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
        );
      }),
    '以逗号分隔的 IP 地址或者网段 (addresses or networks with commas between them)',
  );
const originsRule = '以逗号分隔的网站地址,如 https://portal.example.org (origins with commas between them)';
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
export const origins = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine((all) => all.every(isOrigin), originsRule);

const countRule = '0 到 9999999 的整数 (an integer, 0–9999999)';
export const count = z
  .string()
  .regex(/^\d{1,7}$/, countRule)
  .transform(Number);
const secondsRule = '1 到 86400 的整数 (an integer, 1–86400)';
export const seconds = z
  .string()
  .regex(integerText, secondsRule)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 86_400, secondsRule);

const megabytesRule = '1 到 102400 的整数 (an integer, 1–102400)';
export const megabytes = z
  .string()
  .regex(/^\d{1,6}$/, megabytesRule)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 102_400, megabytesRule);
const uploadsRule = '1 到 99999 的整数 (an integer, 1–99999)';
export const uploads = z
  .string()
  .regex(integerText, uploadsRule)
  .transform(Number)
  .refine((value) => value >= 1, uploadsRule);
const daysRule = '1 到 365 的整数 (an integer, 1–365)';
export const days = z
  .string()
  .regex(/^\d{1,3}$/, daysRule)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 365, daysRule);
