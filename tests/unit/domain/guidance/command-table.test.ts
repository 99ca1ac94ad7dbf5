// The stage × command table of a booking of guidance, every cell said.
import { guidanceTable } from '../../../../domain/guidance/command-table';
import { guidanceCommandNames } from '../../../../domain/guidance/commands';
import { guidanceStages } from '../../../../domain/guidance/state';

const table = `
                        offered booked arranged given confirming turnedDown declined withdrawn closed
  takeUpGuidance        x       .      .        .     .          .          .        .         .
  declineGuidance       x       .      .        .     .          .          .        .         .
  arrangeGuidance       .       x      .        .     .          .          .        .         .
  rearrangeGuidance     .       .      x        .     .          .          .        .         .
  turnDownGuidance      .       x      .        .     .          .          .        .         .
  recordGuidance        .       .      x        .     .          .          .        .         .
  giveGuidanceFeedback  .       .      .        x     .          .          .        .         .
  withdrawGuidance      .       x      x        .     .          .          .        .         .
  closeGuidance         .       .      .        .     x          .          .        .         .
  sendBackGuidance      .       .      .        .     x          .          .        .         .
  lapseDeadline         x       x      x        x     x          .          .        .         .
  remindOfDeadline      x       x      x        x     x          .          .        .         .
  escalateDeadline      x       x      x        x     x          .          .        .         .
  recomputeDeadlines    x       x      x        x     x          .          .        .         .
`;
const [header = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

test('every cell', () => {
  expect(header).toEqual([...guidanceStages]);
  expect(rows.map(([name]) => name)).toEqual(guidanceCommandNames.filter((name) => name !== 'bookGuidance'));
  for (const [name = '', ...cells] of rows)
    expect({ name, at: guidanceTable[name as keyof typeof guidanceTable].at }).toEqual({
      name,
      at: header.filter((_, index) => cells[index] === 'x'),
    });
});
