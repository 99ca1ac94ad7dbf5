// Why an entry was not kept, for the officer who made it.
import type { EntryRefusal } from '../../domain/door-form/receive';
import { currentLanguage } from '../language';

const inChinese: Readonly<Record<EntryRefusal, string>> = {
  entryIdReused: '这个编号已经用于内容不同的另一次填写，请用新的编号重新填写。',
  otherForm: '所填的不是本次检查的表单，请重新取离线包后填写。',
  unknownPoint: '表单中没有这个要点，请核对序号。',
  parentMissing: '所依据的填写（见 about）还没有收到，请先报送它们，再报送这一次。',
  parentElsewhere: '所依据的填写（见 about）属于别的要点，请重新填写。',
  fileMissing: '照片、录像等文件（见 about）还没有上传，请先上传，再报送这一次。',
};

const inEnglish: Readonly<Record<EntryRefusal, string>> = {
  entryIdReused: 'This id stands for another entry already; fill the point in again under a new id.',
  otherForm: 'This is not the form of the inspection; fetch the offline package again.',
  unknownPoint: 'The form has no such point; check its number.',
  parentMissing: 'What it rests on (see about) has not come in yet; send that first.',
  parentElsewhere: 'What it rests on (see about) is of another point; fill the point in again.',
  fileMissing: 'Its files (see about) have not been uploaded yet; upload them first.',
};

export const entryRefusalInWords = (code: EntryRefusal): string =>
  currentLanguage() === 'en' ? inEnglish[code] : inChinese[code];
