// English for what lists of services, the team of experts and bookings of guidance find wrong with a field.
export const guidanceFaultsInEnglish: Readonly<Record<string, string>> = {
  '不得早于 from': 'not before from',
  '代企业登记、主动提供的，请写明企业': 'name the enterprise that you book for, or to which you offer it',
  '合规体检须把刑事、行政、行业合规合为一次（XT-48）':
    'a check-up takes criminal, administrative and trade compliance together (XT-48)',
  本地区没有这个机关: 'no agency of this place',
  本地规则没有这一发展阶段: 'no stage of enterprises of this place',
  本地规则没有这一阶段的指导: 'no phase of guidance of this place',
  标识重复: 'the id stands twice',
  没有找到这家企业的这次检查: 'no such inspection of this enterprise',
  '没有这份现行的服务清单，请从公布的清单中选': 'no list in force; choose from the published ones',
  清单上没有这项服务: 'no such service on the list',
  '这个机关没有这名在册人员，请核对编号': 'nobody of this agency',
  '这项服务不适合企业所处的发展阶段，请另选':
    'not meant for an enterprise at this stage; choose another service',
  '这项服务不适合检查所处的阶段，请另选': 'not meant for this phase of an inspection; choose another service',
};
