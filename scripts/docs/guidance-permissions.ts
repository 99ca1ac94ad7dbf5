// The section of docs/permissions.md on guidance to enterprises, from the tables that the program obeys.
import { roleNames } from '../../domain/errors/names';
import { bookingRoles } from '../../domain/guidance/booking';
import {
  guidanceTable,
  type GuidanceParty,
  type LaterGuidanceCommand,
} from '../../domain/guidance/command-table';
import { guidanceCommandTitles } from '../../domain/guidance/names';
import { loadAllPacks } from '../../policies/load';
import { markdownTable } from './region';

const parties: Readonly<Record<GuidanceParty, string>> = {
  enterprise: '预约的企业',
  intake: '答复、组团的一方（规则包 `guidance.intake`）',
  team: '参加的各机关的入企人员，或者组团的一方',
  confirmer: '确认闭环的一方（规则包 `guidance.loopKeeper`；没有写的为组团的一方）',
  system: '系统',
};

const commandRows = Object.entries(guidanceTable)
  .filter(([, { party }]) => party !== 'system')
  .map(([name, { party }]) => [
    `${guidanceCommandTitles[name as LaterGuidanceCommand]} \`${name}\``,
    parties[party],
  ]);

const placeRows = (): readonly (readonly string[])[] =>
  loadAllPacks({ allowDrafts: true }).map(({ name, guidance: { keepers, intake, loopKeeper } }) => [
    name,
    keepers.value.map((role) => roleNames[role]).join('、'),
    intake.value === 'leadAgency' ? '服务的牵头机关' : roleNames[intake.value],
    loopKeeper.value === null ? '—' : roleNames[loopKeeper.value],
  ]);

export const guidanceSection = (): string => `## 企业指导和服务：谁能办

${markdownTable(['事项', '谁'], commandRows)}

${markdownTable(['地区', '编制清单、管理专家团', '答复、组团', '确认闭环'], placeRows())}

- 预约：企业以账号预约自己的；线下的、机关主动提供的，由${bookingRoles.map((role) => roleNames[role]).join('、')}登记。
- 清单：公布的任何人可以看；编制中的限官方人员。专家团：官方人员看全部，企业看今天可以派出的。
- 全程指导链：官方人员看本地区企业的，企业看自己的；检查只计看得到的。`;
