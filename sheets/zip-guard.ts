// Looks at an archive's table of contents before anything of it is unpacked: a few kilobytes may claim, or hide, gigabytes.

const endRecord = 0x06054b50;
const centralEntry = 0x02014b50;
const endRecordBytes = 22;
const longestComment = 65_535;
const mostEntries = 500;
/** All files of the archive together, unpacked; 20,000 rows of our widest sheet come to a quarter of it. */
const mostUnpackedBytes = 80 * 1024 * 1024;

const endOf = (view: DataView): number | null => {
  const last = view.byteLength - endRecordBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endRecord) return at;
  return null;
};

/** What speaks against unpacking it, in Chinese; null: nothing. The unpacker holds every file to its declared size. */
export const archiveFault = (bytes: Uint8Array): string | null => {
  const notXlsx = '不是 Excel 工作簿（.xlsx），或者文件已损坏、已加密；请另存为 .xlsx 后重新上传';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength < endRecordBytes ? null : endOf(view);
  if (end === null) return notXlsx;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) return '文件中的部件过多，不像是一份名册；请复制到新的工作簿后重新上传';
  let unpacked = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== centralEntry) return notXlsx;
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    // An empty file packs into two bytes; more than that with nothing declared is a lie.
    if (size === 0 && packedSize > 2) return notXlsx;
    unpacked += size;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return unpacked > mostUnpackedBytes
    ? '文件解压后过大；请删去图片、空行和多余的工作表，或分成几个文件'
    : null;
};
