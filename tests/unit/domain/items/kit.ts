// Items on their way, decided by the real packs: each step must be accepted unless a test asks for the refusal.
import { plainDate, type PlainDate } from '../../../../domain/calendar/plain-date';
import {
  itemCommandSchemas,
  type ItemCommand,
  type ItemCommandName,
} from '../../../../domain/items/commands';
import { createItem, decideItem } from '../../../../domain/items/decide';
import type { ItemContext, ItemOutcome } from '../../../../domain/items/step';
import { itemFields, type Item, type ItemFields } from '../../../../domain/items/item';
import type { ItemPack } from '../../../../domain/items/item-pack';
import type { Actor, Role } from '../../../../domain/shared/actor';

export const day = plainDate;

const person = (role: Role, pack: ItemPack, agencyId: string | null = 'fire'): Actor => ({
  id: role,
  roles: [role],
  jurisdiction: pack.id,
  agencyId: ['supervisor', 'coordinatingBody', 'governmentApprover'].includes(role) ? null : agencyId,
  enterpriseId: null,
});

/** Everything filled in that any of the five documents asks for. */
export const fields = (change: Partial<ItemFields> = {}): ItemFields => ({
  ...itemFields.parse({
    name: '消防安全管理情况检查',
    matter: 'fire-management',
    department: '消防救援大队',
    settingBasis: '《消防法》第四条',
    basis: '《消防法》第五十三条',
    level: 'county',
    source: { list: 'powersAndDuties', entry: '07' },
    form: { formId: 'form-fire', number: 1 },
  }),
  ...change,
});

export const context = (
  pack: ItemPack,
  today: PlainDate,
  role: Role = 'principalHead',
  more: Partial<ItemContext> = {},
): ItemContext => ({ pack, today, actor: person(role, pack), bases: [], target: null, ...more });

const accepted = (outcome: ItemOutcome): Item => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.item;
};

/** An item's story: what is done on which day, each by who may. */
export class Story {
  constructor(
    readonly pack: ItemPack,
    readonly item: Item,
    readonly today: PlainDate,
  ) {}

  static of(
    pack: ItemPack,
    today = '2026-01-05',
    change: Partial<ItemFields> = {},
    candidates: string[] = [],
  ): Story {
    const on = day(today);
    const asked = {
      id: 'item-1',
      ownerAgencyId: 'fire',
      candidateAgencyIds: candidates,
      origin: { kind: 'drafted' as const },
      fields: fields(change),
    };
    return new Story(pack, accepted(createItem(context(pack, on, 'drafter'), asked)), on);
  }

  at(today: string): Story {
    return new Story(this.pack, this.item, day(today));
  }

  try(
    name: ItemCommandName,
    data: Readonly<Record<string, unknown>>,
    role: Role = 'principalHead',
    more: Partial<ItemContext> = {},
  ): ItemOutcome {
    const command = { name, data: itemCommandSchemas[name].parse(data) } as ItemCommand;
    return decideItem(context(this.pack, this.today, role, more), this.item, command);
  }

  does(
    name: ItemCommandName,
    data: Readonly<Record<string, unknown>>,
    role: Role = 'principalHead',
    more: Partial<ItemContext> = {},
  ): Story {
    return new Story(this.pack, accepted(this.try(name, data, role, more)), this.today);
  }

  /** Filed where the pack wants that, then published, in force from `validFrom`. */
  published(validFrom = String(this.today)): Story {
    const filed =
      this.pack.itemList.filingRecipient.value === null
        ? this
        : this.does('file', { receiptNo: '备〔2026〕1号', filedOn: this.today }, 'drafter');
    return filed.does('publish', { publishedOn: this.today, publicationRef: '政府网站', validFrom });
  }
}
