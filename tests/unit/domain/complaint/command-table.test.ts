// The status × command table of a complaint, every cell said.
import { complaintTable } from '../../../../domain/complaint/command-table';
import { complaintCommandNames } from '../../../../domain/complaint/commands';
import { complaintStages } from '../../../../domain/complaint/state';

const table = `
                       received assigned answered reopened refused withdrawn closed
  acceptComplaint      x        .        .        .        .       .         .
  refuseComplaint      x        x        .        .        .       .         .
  assignComplaint      .        x        .        x        .       .         .
  answerComplaint      .        x        .        x        .       .         .
  requestReview        .        .        x        .        .       .         .
  withdrawComplaint    x        x        .        .        .       .         .
  lapseDeadline        x        x        x        x        .       .         .
  remindOfDeadline     x        x        x        x        .       .         .
  escalateDeadline     x        x        x        x        .       .         .
  recomputeDeadlines   x        x        x        x        .       .         .
`;
const [header = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

test('every cell', () => {
  expect(header).toEqual([...complaintStages]);
  expect(rows.map(([name]) => name)).toEqual(
    complaintCommandNames.filter((name) => name !== 'lodgeComplaint'),
  );
  for (const [name = '', ...cells] of rows)
    expect({ name, at: complaintTable[name as keyof typeof complaintTable].at }).toEqual({
      name,
      at: header.filter((_, index) => cells[index] === 'x'),
    });
});
