// What the enterprise is told that it may do: everywhere what the law gives it, and nothing that is said to officials.
import { complaintChannelsIn, rightsIn } from '../../../../api/codes/presenter';
import { realPacks } from '../../domain/inspection/kit/packs';

test.each(realPacks)('$name: the law comes first, then the place', (pack) => {
  const texts = rightsIn(pack).map(({ text }) => text);
  for (const said of ['出示执法证件', '申请其回避', '陈述意见'])
    expect(texts).toContainEqual(expect.stringContaining(said));
  // 引导企业……、要告诉企业……、公布…… are duties of officials.
  for (const text of texts) expect(text).not.toMatch(/^(?:引导|公布)|要告诉企业/);
  expect(complaintChannelsIn(pack)).not.toEqual([]);
});

test('without a pack what the law gives is left', () => {
  expect(rightsIn(null)).toHaveLength(3);
  expect(complaintChannelsIn(null)).toEqual([]);
});
