// One notice for the corrections of several agencies (集成改一次, HZ-53, CX-91): what each found, one date, one report, one recheck.
import { openCorrections } from '../../domain/inspection/steps/combined-correction';
import { resultOf } from '../../domain/inspection/state';
import { fields, paragraph } from './content';
import { basis, byTheEndOf, day, objectPairs, receipt, remedies, sentence, visitOf } from './parts';
import type { Composer } from './source';

export const combinedCorrection: Composer = (source) => {
  const { state, register, particulars } = source;
  const { combination } = particulars;
  const by = combination === undefined ? '' : byTheEndOf(combination.correctBy);
  const agencyIds = openCorrections(state);
  return {
    addressee: register.enterprise.name,
    issuers: agencyIds.map(register.agency),
    blocks: [
      paragraph(`${visitOf(source)}，有几个机关责令改正。为减少多头整改，现合并为一次：`),
      fields([...objectPairs(source), ['检查依据', basis(source)]]),
      {
        type: 'table',
        columns: [
          { title: '检查机关', width: 1.4 },
          { title: '存在的问题', width: 2.5 },
          { title: '原定期限', width: 1.3 },
        ],
        rows: agencyIds.map((id) => {
          const result = resultOf(state, id);
          return [
            register.agency(id),
            result?.summary ?? '',
            result === null || result.correctBy === null ? '立即' : day(result.correctBy),
          ];
        }),
      },
      paragraph(
        `请你单位于${by}一并改正完毕，提交一份整改报告；由牵头机关组织一次复查。原定的期限以本通知书为准。`,
      ),
      ...(combination?.guidance == null
        ? []
        : [paragraph(`各机关一并给予的合规指导：${sentence(combination.guidance)}`)]),
      paragraph('在期限内确实不能改正完毕的，可以在期限届满前说明理由，申请延期。你单位有权陈述、申辩。'),
      remedies(),
      receipt,
    ],
  };
};
