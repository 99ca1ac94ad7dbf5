// English for what the registers of services, posts, bodies and enforcement elsewhere find wrong with a field.
export const keptFaultsInEnglish: Readonly<Record<string, string>> = {
  不同意的须写明理由: 'who does not agree gives the reason',
  '不得早于今天，也不得超过一年': 'not before today, and within a year',
  不得早于任职之日: 'not before the day on which the post was taken up',
  不得晚于今天: 'not after today',
  '不是这家企业在这段时间的计划入企，或者它已取消、结束':
    'no planned visit of this enterprise in these days, or one that is cancelled or over',
  '不是本机关的检查，或者它涉密，不写编号':
    'no inspection of your agency, or one of a state secret, which is not named',
  不能请求自己: 'nobody asks himself',
  '与机关登记的主体类别不符：统筹协调机构、第三方不得确认，其余请先变更登记':
    'not the kind of body in the register: coordinating bodies and third parties are not confirmed; for others change the register first',
  '专职的人不得兼任其他岗位，请另定一人': 'who holds a post full time holds no other; name another person',
  '其中有不是本机关、也不是所并入检查的机关的人员，请核对编号':
    'some are staff neither of your agency nor of the visit that it goes along with',
  '其中有规范没有写到的，请删去，或者改依别的规范':
    'the standard does not have some of these; leave them out, or rest on another standard',
  '并入计划入企的，不写单独前往的理由': 'what goes along with a visit has no reason to go alone',
  '本地区没有这个机关，或者它已终止': 'no agency of this place, or one that has ended',
  本地区的企业登记中没有这家企业: 'no enterprise of this place',
  '本地的文件没有要求这个岗位，可选的见 GET /post-kinds': 'no post of this place; see GET /post-kinds',
  '本地聘用第三方须依照已公布的辅助服务规范，请写明依照哪一项':
    'an engagement rests on a published standard here; name it',
  '本机关已有这个编号的备案，请另行编号': 'your agency has a filing of this number; take another',
  '本机关已经登记过这个合同，请核对编号': 'your agency has entered this contract already',
  '本机关没有登记这项聘用，请核对编号': 'no engagement of your agency',
  '本机关没有这个人员，请核对编号': 'nobody of this agency',
  '没有这一项，或者它已经终止': 'there is no such entry, or it has ended',
  '没有这项规范，或者它已不再适用，请核对编号': 'no such standard, or one withdrawn',
  '由人担任的填人员编号，由内设机构担任的不填': 'a person where a person holds it, none where a unit does',
  '由内设机构担任的填机构名称，由人担任的不填': 'a unit where a unit holds it, none where a person does',
  '登记册中还有与许可、处罚等挂钩的聘用，请一并列出（写明合同编号）':
    'the register still has tied engagements; list them too, by the number of the contract',
  '确认的须写明主体类别，清除的为空': 'a title for what is kept, none for what is removed',
  '终止之日不得晚于今天，尚未终止的留空': 'ends are not after today; leave open what has not ended',
  '这个岗位只由乡镇（街道）设': 'only townships and subdistricts have this post',
  这个岗位须是专职: 'this post is held full time',
  '这段时间企业没有计划入企，请写明单独前往的理由，或者改到计划入企的日期':
    'no visit to this enterprise is planned for these days: say why it goes alone, or move it to the days of a visit',
  退回的须写明理由: 'who returns it gives the reason',
};
