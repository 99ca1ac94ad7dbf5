// What the forms are printed with: a register and everything that somebody could write beside the record.
import { particularsSchema, type Particulars } from '../../../../domain/document/particulars';
import type { FormRegister } from '../../../../documents/forms/source';

export const everyParticular: Particulars = particularsSchema.parse({
  assistants: { count: 2, duty: '消防设施检测' },
  leaderPost: '监督科科长',
  interview: {
    from: '2026-03-12 10:00',
    to: '2026-03-12 10:40',
    place: '会议室',
    person: '龚䶮',
    capacity: '安全负责人',
    exchanges: [
      { question: '通道上的纸箱何时堆放？', answer: '昨晚到货，还没有入库。' },
      { question: '是否有每日巡查记录？', answer: '有，在值班室。' },
    ],
  },
  sampling: {
    at: '2026-03-12 11:00',
    place: '成品仓库',
    method: '随机抽取，一式两份，一份检验、一份备查',
    samples: [
      { name: '灭火器', batch: 'MFZ/ABC4 2025-11', quantity: '2具', base: '86具', seal: '加贴封条，完好' },
    ],
  },
  survey: {
    from: '2026-03-12 09:30',
    to: '2026-03-12 10:00',
    place: '二层东侧疏散通道',
    weather: '晴',
    description: '通道长18米，原宽1.4米；东端堆放纸箱27只，最窄处净宽0.8米',
    drawings: ['平面图1张', '照片3张'],
  },
  evidence: [
    {
      name: '疏散通道照片',
      form: '照片',
      takenAt: '2026-03-12 09:41',
      place: '二层东侧疏散通道',
      takenBy: '赵㛃',
      proves: '通道被纸箱占用',
      hash: 'c'.repeat(64),
    },
    {
      name: '巡查记录',
      form: '书证复印件',
      takenAt: '2026-03-12 10:50',
      place: '值班室',
      takenBy: '钱𬭎',
      proves: '当日没有巡查',
    },
  ],
  supervision: {
    addressee: '市消防救援大队',
    problem: '计划外检查没有写明触发来源',
    basis: '行政执法监督的有关规定',
    demand: '十五日内补正触发来源，并检查同类情形',
    answerBy: '2026-03-31',
  },
  combination: { correctBy: '2026-04-10', guidance: '先清通道，再补标签' },
});

/** Rare characters and long names throughout: 通用规范汉字表 has them, many fonts have not. */
export const registerAtHand: FormRegister = {
  agency: (id) =>
    ({ 'agency-a': '市消防救援大队', 'agency-b': '市市场监督管理局（知识产权局）龙山街道市场监督管理所' })[
      id
    ] ?? id,
  person: (id) =>
    ({
      'drafter-a': '孙青',
      'reviewer-a': '周法',
      'leader-a': '吴䶮',
      'principal-a': '郑主',
      'officer-a1': '赵㛃',
      'officer-b1': '钱𬭎',
    })[id] ?? id,
  enterprise: {
    name: '㛃𬭎䶮（中国）精密光学仪器设备制造与技术服务股份有限公司龙山经济开发区第二分公司',
    uscc: '91330282MA2AF00016',
    address: '龙山经济开发区滨海大道2188号7幢101室至118室（自主申报）',
  },
  officers: [
    {
      id: 'officer-a1',
      name: '赵㛃',
      agency: '市消防救援大队',
      certificates: ['33028200001'],
      phone: '13800000001',
    },
    {
      id: 'officer-b1',
      name: '钱𬭎',
      agency: '市市场监督管理局',
      certificates: ['33028200002', '33028200102'],
      phone: null,
    },
  ],
  items: [
    {
      id: 'item-a1',
      name: '对消防安全责任制落实情况的检查',
      basis: '《中华人民共和国消防法》第五十三条',
      ownerAgencyId: 'agency-a',
    },
    {
      id: 'item-b1',
      name: '对计量器具的检查',
      basis: '《中华人民共和国计量法》第二十条',
      ownerAgencyId: 'agency-b',
    },
  ],
  planTitle: '2026年度涉企行政检查计划',
  visitsThisYear: 1,
};
