// Which bodies decide a round, as the pack and the registers say.
import { annualRound } from '../../../../domain/consultation/round-dates';
import { loadPack } from '../../../../policies/load';
import { roundOpening } from '../../../../prisma/queries/round-opening';
import { useRegisters } from '../../api/registers/use-registers';

const registers = useRegisters();

test('the market regulator has its say in the year of Cixi, not in its months (CX-46, CX-49)', async () => {
  const pack = loadPack('cixi', { allowDrafts: true });
  const year = annualRound(pack, 2026);
  const bodiesOf = async (round: typeof year) =>
    (await roundOpening(registers.database.pool, pack, round))?.bodies;
  const guidance = { body: 'coordinatingBody', agencyIds: ['cixi-coordination'] };
  const market = { body: 'marketRegulator', agencyIds: ['cixi-market'] };
  expect(await bodiesOf(year)).toEqual([guidance, market]);
  expect(await bodiesOf({ ...year, kind: 'monthly', month: 5 })).toEqual([guidance]);
});
