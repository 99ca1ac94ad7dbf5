// The five places of the demonstration data: what differs between them. Persons and firms are invented; public bodies
// carry the names such bodies have.
//
// Ids, the same in every place (`cixi` stands for any of them):
//   agencies      cixi-fire, cixi-market, cixi-emergency; cixi-other-fire (same line, another level);
//                 cixi-unlisted (not on the register of inspecting bodies); cixi-coordination; cixi-park-1
//   people        cixi-drafter-1, cixi-legal-1, cixi-unithead-1, cixi-leader-1, cixi-principal-1 of fire; -2 of market,
//                 -3 of emergency; cixi-coord-1, cixi-gov-1, cixi-park-1-contact, cixi-supervisor-1, cixi-discipline-1,
//                 cixi-credit-1, cixi-auditor-1, cixi-admin-1; cixi-ent-1-contact … cixi-ent-5-contact
//   officers      cixi-officer-1 … 4 of fire, 5 and 6 of market, 7 and 8 of emergency; 9 auxiliary, 10 with a
//                 certificate that ended in 2025, 11 of a third party (all of fire)
//   enterprises   cixi-ent-1 ordinary, -2 whitelisted and of low risk, -3 key object in the park, -4 without a code,
//                 -5 not for joint inspections; sites cixi-site-1 … 5, one each
//   items         cixi-item-fire-1 and -2, cixi-item-market-1 and -2 (2 is simple), cixi-item-emergency-1 (work safety),
//                 -2 (not published), -3 (state secret); cixi-item-other-fire-1 (the matter of fire-1, another level)
//   plan lines    cixi-plan-fire-2026-1 … cixi-plan-emergency-2026-1, each -1 and -2; cixi-plan-fire-2026-unfiled;
//                 cixi-special-fire-2026-1 and -2 (lines of a special plan)

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
  /** Division in which the enterprises sit. */
  readonly territory: string;
  readonly level: 'city' | 'county';
  readonly otherLevel: {
    readonly level: 'city' | 'county';
    readonly fireName: string;
    /** 机关代字 */
    readonly fireWord: string;
    readonly territories: readonly string[];
  };
  /** Before the names of the place's agencies. */
  readonly prefix: string;
  /** Before the words of its agencies (机关代字): 慈 of 慈消. */
  readonly word: string;
  readonly fireName: string;
  readonly coordinationName: string;
  readonly parkName: string;
  /** Names of the five enterprises, in the order of the ids. */
  readonly enterprises: readonly [string, string, string, string, string];
  readonly street: string;
}

export const places: readonly Place[] = [
  {
    id: 'huzhou',
    name: '湖州市',
    divisionCode: '330500',
    territory: '330502',
    level: 'city',
    otherLevel: {
      level: 'county',
      fireName: '吴兴区消防救援大队',
      fireWord: '吴消',
      territories: ['330502'],
    },
    prefix: '湖州市',
    word: '湖',
    fireName: '湖州市消防救援支队',
    coordinationName: '湖州市综合行政执法指导办公室',
    parkName: '湖州南浔澄湾产业园管理委员会',
    enterprises: [
      '湖州澄溪纺织有限公司',
      '湖州青禾茶业有限公司',
      '湖州南澜化工股份有限公司',
      '湖州䶮泰竹业有限公司',
      '湖州云岫酒店管理有限公司',
    ],
    street: '湖州市吴兴区青岚路',
  },
  {
    id: 'cixi',
    name: '慈溪市',
    divisionCode: '330282',
    territory: '330282',
    level: 'county',
    otherLevel: { level: 'city', fireName: '宁波市消防救援支队', fireWord: '甬消', territories: ['3302'] },
    prefix: '慈溪市',
    word: '慈',
    fireName: '慈溪市消防救援大队',
    coordinationName: '慈溪市综合行政执法指导办公室',
    parkName: '慈溪市滨湾工业园管理委员会',
    enterprises: [
      '慈溪市越澜电器有限公司',
      '慈溪市杨湾农产品专业合作社',
      '慈溪市东澄化学品仓储有限公司',
      '慈溪市㛃禾食品有限公司',
      '慈溪市海棠超市连锁有限公司',
    ],
    street: '慈溪市浒澜街道海棠路',
  },
  {
    id: 'donge',
    name: '东阿县',
    divisionCode: '371524',
    territory: '371524',
    level: 'county',
    otherLevel: { level: 'city', fireName: '聊城市消防救援支队', fireWord: '聊消', territories: ['3715'] },
    prefix: '东阿县',
    word: '东',
    fireName: '东阿县消防救援大队',
    coordinationName: '东阿县优化营商环境服务中心',
    parkName: '东阿县洛澜经济开发区管理委员会',
    enterprises: [
      '东阿县阿澜生物科技有限公司',
      '东阿县鱼麓面粉有限公司',
      '东阿县鲁昌钢球有限公司',
      '东阿县𠮷祥包装材料有限公司',
      '东阿县黄渚商贸有限公司',
    ],
    street: '东阿县铜城街道曙澜街',
  },
  {
    id: 'jiujiang',
    name: '芜湖市鸠江区',
    divisionCode: '340207',
    territory: '340207',
    level: 'county',
    otherLevel: { level: 'city', fireName: '芜湖市消防救援支队', fireWord: '芜消', territories: ['3402'] },
    prefix: '鸠江区',
    word: '鸠',
    fireName: '鸠江区消防救援大队',
    coordinationName: '鸠江区行政执法协调监督办公室',
    parkName: '鸠江区沈巷澜港产业园管理委员会',
    enterprises: [
      '芜湖鸠湾汽车零部件有限公司',
      '芜湖澜桥机器人有限公司',
      '芜湖江屿新材料股份有限公司',
      '芜湖四褐印刷有限公司',
      '芜湖鸠汀餐饮管理有限公司',
    ],
    street: '芜湖市鸠江区澜滨大道',
  },
  {
    id: 'xiangtan',
    name: '湘潭市',
    divisionCode: '430300',
    territory: '430302',
    level: 'city',
    otherLevel: {
      level: 'county',
      fireName: '雨湖区消防救援大队',
      fireWord: '雨消',
      territories: ['430302'],
    },
    prefix: '湘潭市',
    word: '潭',
    fireName: '湘潭市消防救援支队',
    coordinationName: '湘潭市优化营商环境事务中心',
    parkName: '湘潭市昭澜产业园管理委员会',
    enterprises: [
      '湘潭岳屿电机有限公司',
      '湘潭莲澜食品有限公司',
      '湘潭锦湾冶金材料有限公司',
      '湘潭窑汀建材有限公司',
      '湘潭雨岚物业服务有限公司',
    ],
    street: '湘潭市雨湖区昭澜路',
  },
];
