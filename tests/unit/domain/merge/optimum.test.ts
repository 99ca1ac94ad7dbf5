// Never more visits than the optimum: 200 small plans against trying everything.
import { proposeMerge } from '../../../../domain/merge/propose';
import { readMergePlan } from '../../../../domain/merge/read-plan';
import { published } from '../calendar/published-calendar';
import { bruteForce } from './brute-force';
import { parsed, smallPlan, type Size } from './small-cases';

const sizes: readonly Size[] = [
  { checks: 7, enterprises: 1, agencies: 4, weeks: 3, hasLimits: false },
  { checks: 9, enterprises: 2, agencies: 3, weeks: 4, hasLimits: false },
  { checks: 6, enterprises: 1, agencies: 3, weeks: 3, hasLimits: true },
  { checks: 6, enterprises: 2, agencies: 3, weeks: 3, hasLimits: true },
];

const casesOfEachSize = 50;

describe.each(sizes)('$checks checks, $enterprises enterprises, officers limited: $hasLimits', (size) => {
  it.each(Array.from({ length: casesOfEachSize }, (_, seed) => seed))('case %i', (seed) => {
    const input = smallPlan(seed * 7919 + size.checks, size);
    const read = readMergePlan(input, published);
    if (!read.ok) throw new Error(read.faults.join('\n'));
    const proposal = proposeMerge(read);
    const optimum = bruteForce(parsed(input), published);
    expect({
      overCap: proposal.overCap.reduce((sum, { visits, allowed }) => sum + visits - allowed, 0),
      excess: proposal.excess.officerVisits,
      visits: proposal.visits.length,
    }).toEqual(optimum);
    expect(proposal.lowerBound).toBe(optimum.visits);
  });
});
