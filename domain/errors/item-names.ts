// Chinese names of what can be done with an item of the list, of how it may stand and of why it is cleared away.
import type { ItemAct } from '../items/acts';
import type { ItemFaultCode } from '../items/fault-codes';
import type { ClearingGround } from '../items/item';
import type { RequirableField } from '../items/policy';
import type { ItemStatus } from '../items/time';

export const itemActNames: Readonly<Record<ItemAct, string>> = {
  create: '编制或者认领',
  change: '修改待公布的版本',
  agreeOwner: '明确主管部门',
  file: '备案',
  publish: '公布',
  revise: '修订',
  discard: '撤回未公布的版本',
  suspend: '停用',
  resume: '恢复',
  merge: '并入其他事项',
  abolish: '取消',
  reinstate: '撤销尚未生效的并入、取消',
  keep: '清理后保留',
};

export const itemStatusNames: Readonly<Record<ItemStatus, string>> = {
  ownerUnclear: '主管部门未明',
  draft: '编制中',
  filed: '已备案，尚未公布',
  notYetValid: '已公布，尚未施行',
  inForce: '施行中',
  suspended: '停用',
  merged: '已并入其他事项',
  abolished: '已取消',
  withdrawn: '已撤回',
};

export const itemFaultNames: Readonly<Record<ItemFaultCode, string>> = {
  unknown: '不在清单内',
  ownerUnclear: '主管部门未明',
  notPublic: '尚未公布',
  notYetValid: '尚未施行',
  suspended: '已停用',
  merged: '已并入其他事项',
  abolished: '已取消',
  withdrawn: '已撤回',
  otherAgency: '不属于参加检查的机关',
};

export const clearingGroundNames: Readonly<Record<ClearingGround, string>> = {
  basisRepealed: '依据已废止',
  basisChanged: '依据已修改',
  noBasis: '没有依据',
  noEffect: '没有实效',
  overlap: '与其他事项重叠',
  unreasonable: '不合理',
  unnecessary: '不必要',
  precondition: '作为办事的前置条件',
};

const requirableFieldNames: Readonly<Record<RequirableField, string>> = {
  department: '主管部门',
  settingBasis: '设定依据',
  basis: '实施依据',
  level: '实施层级',
};

export const itemWords: Readonly<Record<string, string>> = {
  ...itemFaultNames,
  ...itemStatusNames,
  ...clearingGroundNames,
  ...requirableFieldNames,
  drafted: '自行编制',
  claimed: '从上级清单认领',
};
