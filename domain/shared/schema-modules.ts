// The modules that export schemas, zod's own among them, for a host that freezes what its guests share.
import { regexes } from 'zod/v4/core';
import * as deadlines from '../calendar/deadlines';
import * as plainDate from '../calendar/plain-date';
import * as workingDays from '../calendar/working-days';
import * as doorProof from '../code/door-proof';
import * as minted from '../code/minted';
import * as complaintCommands from '../complaint/commands';
import * as guidanceCommands from '../guidance/commands';
import * as guidanceExpert from '../guidance/expert';
import * as guidanceService from '../guidance/service';
import * as guidancePolicy from '../policy/guidance';
import * as creditCommands from '../credit-repair/commands';
import * as commands from '../inspection/commands';
import * as caseCareCommands from '../inspection/commands-by-stage/case-care';
import * as caseCommands from '../inspection/commands-by-stage/case';
import * as courseCommands from '../inspection/commands-by-stage/course';
import * as conductCommands from '../inspection/commands-by-stage/conduct';
import * as doorCommands from '../inspection/commands-by-stage/door';
import * as commandFields from '../inspection/commands-by-stage/fields';
import * as onSiteCommands from '../inspection/commands-by-stage/on-site';
import * as planningCommands from '../inspection/commands-by-stage/planning';
import * as preparationCommands from '../inspection/commands-by-stage/preparation';
import * as resultCommands from '../inspection/commands-by-stage/result';
import * as deviceFacts from '../device/facts';
import * as discretionCommands from '../inspection/discretion-commands';
import * as draft from '../inspection/draft';
import * as evidenceClaim from '../inspection/evidence-claim';
import * as entrustmentLetter from '../entrustment/letter';
import * as facts from '../inspection/facts';
import * as vocabulary from '../inspection/vocabulary';
import * as planAdjustment from '../plan/adjustment';
import * as planCommands from '../plan/commands';
import * as planDraft from '../plan/draft';
import * as planFacts from '../plan/facts';
import * as planLine from '../plan/line';
import * as voice from '../policy/voice';
import * as checkIn from '../position/check-in';
import * as coordinates from '../position/coordinates';
import * as fix from '../position/fix';
import * as actor from './actor';

export const schemaModules: readonly object[] = [
  actor,
  caseCareCommands,
  caseCommands,
  commandFields,
  commands,
  complaintCommands,
  conductCommands,
  courseCommands,
  creditCommands,
  guidanceCommands,
  guidanceExpert,
  guidancePolicy,
  guidanceService,
  deadlines,
  deviceFacts,
  discretionCommands,
  doorCommands,
  doorProof,
  draft,
  entrustmentLetter,
  evidenceClaim,
  facts,
  minted,
  onSiteCommands,
  plainDate,
  planAdjustment,
  planCommands,
  planDraft,
  planFacts,
  planLine,
  planningCommands,
  preparationCommands,
  regexes,
  resultCommands,
  vocabulary,
  voice,
  checkIn,
  coordinates,
  fix,
  workingDays,
];
