// English for what guides, self-checks, risk lists and trainings find wrong with a field.
export const complianceFaultsInEnglish: Readonly<Record<string, string>> = {
  '其中有没有报名的企业，请核对编号': 'some of these enterprises have not enrolled',
  '少于已经报名的人数，请不少于这个数，或者先请企业取消报名':
    'fewer than have enrolled: take no fewer, or ask enterprises to leave first',
  '应为国民经济行业代码（GB/T 4754）或者其前几位，例如 C27':
    'a code of GB/T 4754 or its first places, such as C27',
  应为版本号: 'the number of a version',
  报名截止不得晚于培训之日: 'enrolment ends on the day of the training at the latest',
  '按事项编制的，须写明检查事项': 'a guide of an item names the item',
  '按行业编制的，不写检查事项': 'a guide of a trade names no item',
  '按行业编制的，至少一个行业代码': 'a guide of a trade has at least one code of a trade',
  '按行业编制的，须写明行业': 'a guide of a trade names the trade',
  '时间写作 09:00': 'a time such as 09:00',
  '本地区没有这份现行的指引，请核对编号': 'no guide in force in this place',
  结束应在开始之后: 'the end comes after the beginning',
  要点编号在本指引内重复: 'the key stands twice in this guide',
};
