// What each row below the headings is: of a task, or a sum, a note, the heading of a part, the headings once more.
import { isRepeated, type HeadingBlock } from './find-headings';
import type { Grid } from './grid';
import { compact } from './text';

export type RowKind = 'data' | 'heading' | 'subtotal' | 'note' | 'section' | 'empty';

const sum = /^(?:合计|小计|总计|共计|累计|总数|合\s*计)/;
const remark =
  /^(?:注|备注|说明|填写说明|填表说明|填表须知|附注|附|填报|填表|制表|审核|审批|联系|单位负责人|主管领导|分管领导|报送|日期|打印)[\d一二三四五六七八九十]*(?:人|单位|部门|日期|时间|电话|说明|意见)?(?:[:.、)\s]|$)/;
const wholeSentence = /^填写说明/;

export const rowKind = (grid: Grid, row: number, block: HeadingBlock): RowKind => {
  const cells = grid.ownCells(row);
  const [first] = cells;
  if (first === undefined) return 'empty';
  if (isRepeated(grid, row, block)) return 'heading';
  const text = compact(first.text);
  if (sum.test(text)) return 'subtotal';
  const others = cells.length - 1;
  if (wholeSentence.test(text)) return 'note';
  if (others === 0 && remark.test(text)) return 'note';
  const region = grid.regionAt(first.row, first.column);
  const width = region === null ? 1 : region.lastColumn - region.firstColumn + 1;
  const columns = block.columns.filter(({ headings }) => headings.length > 0).length;
  const isWide = width >= 3 && width * 2 >= columns;
  if (others > 0) return remark.test(text) && others === 1 && first.column === 0 ? 'note' : 'data';
  if (isWide) return /[。;]/.test(text) ? 'note' : 'section';
  // Alone in the column of numbers, and no number: a heading of a part that was not merged.
  const isNumberColumn = block.columns[first.column]?.matches[0]?.meaning === 'sequence';
  return isNumberColumn && !/^[\d(]/.test(text) && text.length > 3 ? 'section' : 'data';
};
