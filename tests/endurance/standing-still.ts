// A place in which one inspection after the other comes to a stand and nobody acts: the same in all five, by what their packs ask.
import { castOf, type Place } from '../../demo/cast';
import { atDoor } from '../../demo/scenarios/acts';
import type { DraftInput, Scenario, Story, Visit } from '../../demo/stage/scenario';
import type { PolicyPack } from '../../domain/policy/policy-pack';

type Cast = ReturnType<typeof castOf>;
type Agency = 'fire' | 'market' | 'emergency';

const items = { fire: 'fire-1', market: 'market-1', emergency: 'emergency-1' } as const;
/** A Monday of four weeks without a holiday. */
const today = '2026-03-02';

interface Stage {
  readonly pack: PolicyPack;
  readonly cast: Cast;
  readonly story: Story;
}

/** Each agency visits each firm once: no cap is full, no visit could be merged with another. */
class Stand {
  private visit: Visit | null = null;

  constructor(
    private readonly stage: Stage,
    private readonly part: string,
    private readonly agency: Agency,
    private readonly firm: 1 | 3 | 5,
  ) {}

  private get people() {
    return this.stage.cast[this.agency];
  }

  get standing(): Visit {
    if (this.visit === null) throw new Error(`${this.part} was not drafted`);
    return this.visit;
  }

  private draftInput(): DraftInput {
    const { cast } = this.stage;
    const { id, lead, second } = this.people;
    return {
      kind: 'planned',
      mode: 'single',
      channel: 'onSite',
      enterpriseId: cast.firm(this.firm).id,
      leadAgencyId: id,
      agencyIds: [id],
      itemIds: [cast.item(items[this.agency])],
      formVersion: '检查表 2026.1',
      platformTaskRef: `任务-${this.part}`,
      planLineRef: cast.planLine(this.agency, 1),
      selection: 'drawn',
      drawId: cast.drawOf(this.agency, 1),
      window: { from: today, to: '2026-03-06' },
      method: '现场检查',
      content: '演练',
      offSiteInsufficient: '须现场查看',
      separateFromOthers: '演练：分别进行',
      officerIds: [lead, second],
      leaderOfficerId: lead,
    };
  }

  async drafted(): Promise<this> {
    this.visit = await this.stage.story.draft(this.part, this.part, this.people.drafter, this.draftInput());
    return this;
  }

  async submitted(): Promise<this> {
    await this.drafted();
    await this.standing.does(this.people.drafter, 'submitForReview', {});
    return this;
  }

  async approved(): Promise<this> {
    await this.submitted();
    await this.standing.does(this.people.principalHead, 'approve', { opinion: '同意' });
    return this;
  }

  async ready(): Promise<this> {
    await this.approved();
    const { drafter } = this.people;
    const { filing, advanceNotice, code } = this.stage.pack;
    for (const body of filing.recipients)
      await this.standing.does(drafter, 'fileWithBody', { body, receiptNo: `备-${this.part}` });
    if (advanceNotice.required)
      await this.standing.does(drafter, 'serveAdvanceNotice', {
        contents: [...advanceNotice.contents, '其他'],
      });
    if (code.bearer === 'task')
      await this.standing.does(drafter, 'issueActionCode', {
        code: `码-${this.part}`,
        platformTaskRef: `任务-${this.part}`,
      });
    return this;
  }

  async entered(): Promise<this> {
    await this.ready();
    const { lead, second } = this.people;
    const method = this.stage.pack.code.bearer === 'task' ? 'codeShown' : 'enterpriseCodeScanned';
    await this.standing.does(lead, 'recordEntry', {
      place: '车间',
      inspectionNoticeNo: await this.standing.paper(lead, 'inspectionNotice'),
      doorChecks: atDoor(
        [lead, second],
        method,
        method === 'enterpriseCodeScanned' ? this.stage.cast.firm(this.firm).uscc : undefined,
      ),
    });
    return this;
  }

  async left(): Promise<this> {
    await this.entered();
    const { lead } = this.people;
    await this.standing.does(lead, 'recordCheck', {
      recordRef: `笔录-${this.part}`,
      findings: [{ itemId: this.stage.cast.item(items[this.agency]), conforms: false, note: '不符合' }],
      enterpriseOpinion: '无',
      recordingRef: `音像-${this.part}`,
    });
    await this.standing.does(lead, 'finishOnSite', {});
    return this;
  }

  async told(outcome: 'correctByDate' | 'transferred' | 'caseOpened'): Promise<this> {
    await this.left();
    const { lead, id } = this.people;
    await this.standing.does(lead, 'recordResult', {
      agencyId: id,
      outcome,
      summary: '演练',
      correctBy: outcome === 'correctByDate' ? '2026-03-13' : null,
      transferTo: outcome === 'transferred' ? '税务局' : null,
    });
    await this.standing.does(lead, 'serveResultNotice', {
      method: 'onSpot',
    });
    return this;
  }

  async reported(): Promise<this> {
    await this.told('correctByDate');
    await this.standing.does(this.stage.cast.firm(this.firm).contact, 'submitRectification', {
      agencyId: this.people.id,
      report: '已整改',
    });
    return this;
  }
}

/** By then every ladder has been climbed, that of a case to be opened within fifteen working days too. */
export const lastDay = '2026-04-10 10:00';

export const standingStill = (place: Place, pack: PolicyPack): Scenario => ({
  name: `drill-${place}`,
  jurisdiction: place,
  title: '无人办理',
  startsAt: `${today} 08:30`,
  tell: async (story) => {
    const stage = { pack, cast: castOf(place), story };
    await story.at(`${today} 09:00`);
    await new Stand(stage, 'draft', 'fire', 1).drafted();
    await new Stand(stage, 'approval', 'market', 1).submitted();
    await new Stand(stage, 'approved', 'emergency', 1).approved();
    await new Stand(stage, 'ready', 'fire', 3).ready();
    await new Stand(stage, 'inside', 'market', 3).entered();
    await new Stand(stage, 'result', 'emergency', 3).left();
    await new Stand(stage, 'correction', 'fire', 5).told('correctByDate');
    await new Stand(stage, 'recheck', 'market', 5).reported();
    await new Stand(stage, 'case', 'emergency', 5).told('caseOpened');
  },
});
