// All scenarios, in the order in which they are told.
import type { Scenario } from '../stage/scenario';
import { cixiCap } from './cixi-cap';
import { cixiSpecial } from './cixi-special';
import { dongeJoint } from './donge-joint';
import { dongeScan } from './donge-scan';
import { dongeSuperior } from './donge-superior';
import { huzhouCredit } from './huzhou-credit';
import { huzhouHoliday } from './huzhou-holiday';
import { jiujiangFrequency } from './jiujiang-frequency';
import { jiujiangOffSite } from './jiujiang-off-site';
import { xiangtanEmergency } from './xiangtan-emergency';
import { xiangtanPark } from './xiangtan-park';
import { xiangtanWorkSafety } from './xiangtan-work-safety';

export const scenarios: readonly Scenario[] = [
  ...huzhouHoliday,
  huzhouCredit,
  cixiCap,
  cixiSpecial,
  dongeScan,
  dongeSuperior,
  dongeJoint,
  jiujiangFrequency,
  jiujiangOffSite,
  xiangtanEmergency,
  xiangtanPark,
  xiangtanWorkSafety,
];
