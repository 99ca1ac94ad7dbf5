// Generated from docs/openapi.json by `npm run docs:generate`: the paths, bodies and answers of the API.

export interface paths {
  '/inspections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 检查列表
     * @description 检查列表
     */
    get: operations['listInspections'];
    put?: never;
    /**
     * 立项
     * @description 立项
     */
    post: operations['draftInspection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一次检查的现状
     * @description 一次检查的现状
     */
    get: operations['getInspection'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 逐步记录，按序号排列
     * @description 逐步记录，按序号排列
     */
    get: operations['getTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/allowed-actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 本环节的全部办理事项：您现在可办或不可办，不可办的附理由和条款
     * @description 本环节的全部办理事项：您现在可办或不可办，不可办的附理由和条款
     */
    get: operations['getAllowedActions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 全部期限及其算法说明
     * @description 全部期限及其算法说明
     */
    get: operations['getDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/reviseDraft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 修改立项内容
     * @description 修改立项内容
     */
    post: operations['reviseDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/assessNeed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 记录必要性评估
     * @description 记录必要性评估
     */
    post: operations['assessNeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/submitForReview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 提交审核
     * @description 提交审核
     */
    post: operations['submitForReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 撤回
     * @description 撤回
     */
    post: operations['withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/passLegalReview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 通过法制审核
     * @description 通过法制审核
     */
    post: operations['passLegalReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/returnForCorrection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 退回补正
     * @description 退回补正
     */
    post: operations['returnForCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/recordCollectiveDiscussion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 记录集体讨论
     * @description 记录集体讨论
     */
    post: operations['recordCollectiveDiscussion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 批准
     * @description 批准
     */
    post: operations['approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/approveByGovernment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 政府批准
     * @description 政府批准
     */
    post: operations['approveByGovernment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/refuseApproval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 不予批准
     * @description 不予批准
     */
    post: operations['refuseApproval'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/fileWithBody': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 备案
     * @description 备案
     */
    post: operations['fileWithBody'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/exemptFromFiling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 免予事前备案
     * @description 免予事前备案
     */
    post: operations['exemptFromFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/serveAdvanceNotice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 送达检查预告
     * @description 送达检查预告
     */
    post: operations['serveAdvanceNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/waiveAdvanceNotice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 不作预告
     * @description 不作预告
     */
    post: operations['waiveAdvanceNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/issueActionCode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 赋码
     * @description 赋码
     */
    post: operations['issueActionCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/registerCodeOutage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记平台故障
     * @description 登记平台故障
     */
    post: operations['registerCodeOutage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/grantOverride': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 个案放行
     * @description 个案放行
     */
    post: operations['grantOverride'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/voidInspection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 撤销检查
     * @description 撤销检查
     */
    post: operations['voidInspection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/replaceOfficer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 更换检查人员
     * @description 更换检查人员
     */
    post: operations['replaceOfficer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/requestRecusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 申请回避
     * @description 申请回避
     */
    post: operations['requestRecusal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/decideRecusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 决定回避
     * @description 决定回避
     */
    post: operations['decideRecusal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/recordDoorCheck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 亮证亮码（扫码）登记
     * @description 亮证亮码（扫码）登记
     */
    post: operations['recordDoorCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/refuseEntry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 拒绝入企
     * @description 拒绝入企
     */
    post: operations['refuseEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/recordEntry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 入企
     * @description 入企
     */
    post: operations['recordEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/enterUrgently': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 紧急入企
     * @description 紧急入企
     */
    post: operations['enterUrgently'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/startOffSiteCheck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 开始非现场检查
     * @description 开始非现场检查
     */
    post: operations['startOffSiteCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/recordCheck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 记录检查情况
     * @description 记录检查情况
     */
    post: operations['recordCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/finishOnSite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 结束检查
     * @description 结束检查
     */
    post: operations['finishOnSite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/approveRetroactively': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 补办审批
     * @description 补办审批
     */
    post: operations['approveRetroactively'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/issueCodeRetroactively': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 补办赋码
     * @description 补办赋码
     */
    post: operations['issueCodeRetroactively'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/fileRetroactively': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 补办备案
     * @description 补办备案
     */
    post: operations['fileRetroactively'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/fileTriggeredReturn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 触发式检查按月备案
     * @description 触发式检查按月备案
     */
    post: operations['fileTriggeredReturn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/recordResult': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 录入检查结果
     * @description 录入检查结果
     */
    post: operations['recordResult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/serveResultNotice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 送达结果告知
     * @description 送达结果告知
     */
    post: operations['serveResultNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/submitRectification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 提交整改报告
     * @description 提交整改报告
     */
    post: operations['submitRectification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/verifyRectification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 复查整改
     * @description 复查整改
     */
    post: operations['verifyRectification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/extendRectification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 延长整改期限
     * @description 延长整改期限
     */
    post: operations['extendRectification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/openPenaltyCase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 立案
     * @description 立案
     */
    post: operations['openPenaltyCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/recordPenaltyDecision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记处罚决定
     * @description 登记处罚决定
     */
    post: operations['recordPenaltyDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/recordTransferReceipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记移送回执
     * @description 登记移送回执
     */
    post: operations['recordTransferReceipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/applyForObservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 申请合规整改考察
     * @description 申请合规整改考察
     */
    post: operations['applyForObservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/decideObservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 决定合规整改考察
     * @description 决定合规整改考察
     */
    post: operations['decideObservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inspections/{inspectionId}/commands/concludeObservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 考察期验收
     * @description 考察期验收
     */
    post: operations['concludeObservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credit-repairs/{creditRecordId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一条信用记录的修复进度
     * @description 一条信用记录的修复进度
     */
    get: operations['getCreditRepair'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credit-repairs/{creditRecordId}/commands/applyForRepair': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 申请信用修复
     * @description 申请信用修复
     */
    post: operations['applyForRepair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credit-repairs/{creditRecordId}/commands/returnRepairApplication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 退回修复申请
     * @description 退回修复申请
     */
    post: operations['returnRepairApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credit-repairs/{creditRecordId}/commands/grantRepair': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 准予修复
     * @description 准予修复
     */
    post: operations['grantRepair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credit-repairs/{creditRecordId}/commands/refuseRepair': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 不予修复
     * @description 不予修复
     */
    post: operations['refuseRepair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credit-repairs/{creditRecordId}/commands/recordFollowUp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 记录回访
     * @description 记录回访
     */
    post: operations['recordFollowUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credit-repairs/{creditRecordId}/commands/escalateDeadline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 逾期上报
     * @description 逾期上报
     */
    post: operations['escalateDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 实时变化（Server-Sent Events）
     * @description 只说什么变了，内容请再查询；只告知您有权查看的。每条有 `id`（续传用）、`event`（类型）和 `data`（见 Event）。
     *
     *     - 断线后带 `Last-Event-ID` 重连，从断处继续，不缺不漏；缺漏超过 7 天或者太多时先收到 `event: gap`，请重新查询各列表。
     *     - 同一变化可能说两遍；每 15 秒有一次心跳。
     *     - 令牌到期、人员停用或者身份变动时连接结束，请用新令牌重连。每人至多 10 个连接。
     */
    get: operations['streamEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 行政检查主体登记册
     * @description 行政检查主体登记册
     */
    get: operations['listAgencies'];
    put?: never;
    /**
     * 登记行政检查主体
     * @description 登记行政检查主体
     */
    post: operations['createAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一项行政检查主体登记
     * @description 一项行政检查主体登记
     */
    get: operations['getAgency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * 变更行政检查主体登记
     * @description 只写要变更的字段和理由；未变更任何一项时版本不变。
     */
    patch: operations['changeAgency'];
    trace?: never;
  };
  '/agencies/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 终止行政检查主体登记
     * @description 登记保留，供已有的检查查阅；自终止之日起不能再列入新的检查。
     */
    post: operations['endAgency'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agencies/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 行政检查主体登记的变更记录，新的在前
     * @description 行政检查主体登记的变更记录，新的在前
     */
    get: operations['getAgencyHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/officers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 执法人员登记册
     * @description 执法人员登记册
     */
    get: operations['listOfficers'];
    put?: never;
    /**
     * 登记执法人员
     * @description 登记执法人员
     */
    post: operations['createOfficer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/officers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一项执法人员登记
     * @description 一项执法人员登记
     */
    get: operations['getOfficer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * 变更执法人员登记
     * @description 只写要变更的字段和理由；未变更任何一项时版本不变。
     */
    patch: operations['changeOfficer'];
    trace?: never;
  };
  '/officers/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 终止执法人员登记
     * @description 登记保留，供已有的检查查阅；自终止之日起不能再列入新的检查。
     */
    post: operations['endOfficer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/officers/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 执法人员登记的变更记录，新的在前
     * @description 执法人员登记的变更记录，新的在前
     */
    get: operations['getOfficerHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/enterprises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 企业登记册
     * @description 企业登记册
     */
    get: operations['listEnterprises'];
    put?: never;
    /**
     * 登记企业
     * @description 登记企业
     */
    post: operations['createEnterprise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/enterprises/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一项企业登记
     * @description 一项企业登记
     */
    get: operations['getEnterprise'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * 变更企业登记
     * @description 只写要变更的字段和理由；未变更任何一项时版本不变。
     */
    patch: operations['changeEnterprise'];
    trace?: never;
  };
  '/enterprises/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 终止企业登记
     * @description 登记保留，供已有的检查查阅；自终止之日起不能再列入新的检查。
     */
    post: operations['endEnterprise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/enterprises/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 企业登记的变更记录，新的在前
     * @description 企业登记的变更记录，新的在前
     */
    get: operations['getEnterpriseHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sites': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 经营场所登记册
     * @description 经营场所登记册
     */
    get: operations['listSites'];
    put?: never;
    /**
     * 登记经营场所
     * @description 登记经营场所
     */
    post: operations['createSite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sites/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一项经营场所登记
     * @description 一项经营场所登记
     */
    get: operations['getSite'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * 变更经营场所登记
     * @description 只写要变更的字段和理由；未变更任何一项时版本不变。
     */
    patch: operations['changeSite'];
    trace?: never;
  };
  '/sites/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 终止经营场所登记
     * @description 登记保留，供已有的检查查阅；自终止之日起不能再列入新的检查。
     */
    post: operations['endSite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sites/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 经营场所登记的变更记录，新的在前
     * @description 经营场所登记的变更记录，新的在前
     */
    get: operations['getSiteHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/officers/{id}/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记或更正执法证件
     * @description 证号尚未登记的，增加一证；已登记在此人名下的，以所填为准；已登记在他人名下的，不予办理。
     */
    post: operations['addCertificate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/registers/{register}/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 由 Excel 工作簿导入登记册
     * @description 首个可见工作表的首行为表头，按含义识别；已登记的（企业按统一社会信用代码，执法人员按人员编号或证号，机关、场所按编号）予以变更，未登记的新登记。不填的列保持原样。有任何一行错误即全部不导入，应答逐行说明。至多 20000 行、10 MB。
     */
    post: operations['importRegister'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/registers/{register}/template.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 导入登记册的模板
     * @description 导入登记册的模板
     */
    get: operations['registerTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/registers/{register}/export.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 登记册导出为 Excel 工作簿
     * @description 筛选与列表相同，至多 20000 行；导出的工作簿可以改后再导入。
     */
    get: operations['exportRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 推送一览，新登记的在前
     * @description 推送一览，新登记的在前
     */
    get: operations['listWebhooks'];
    put?: never;
    /**
     * 登记推送
     * @description 按 Standard Webhooks 签名：`webhook-id`、`webhook-timestamp`、`webhook-signature`（`v1,` 加 HMAC-SHA256），各语言有现成的库可核对。
     *     正文只有 `type`、`timestamp` 和 `data`（`id`、`version`），内容请再查询。
     *
     *     - 至少送达一次：同一条重复时 `webhook-id` 不变；同一流程的各条先后为序，前一条送达或放弃后才送下一条。
     *     - 10 秒内答复 2xx 才算送达，不跟随跳转；否则 5 秒、30 秒、2 分钟……逐次延长，三天半内试 16 次后放弃，可再送。
     *     - 连续三天没有一次送达就暂停，并发信告知登记人和系统管理员；暂停时不丢，恢复后依次送出。
     */
    post: operations['createWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一个推送
     * @description 一个推送
     */
    get: operations['getWebhook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * 修改、暂停或者恢复推送
     * @description 修改、暂停或者恢复推送
     */
    patch: operations['changeWebhook'];
    trace?: never;
  };
  '/webhooks/{webhookId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 终止推送；未送的不再送
     * @description 终止推送；未送的不再送
     */
    post: operations['endWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 更换签名密钥；24 小时内新旧密钥一并签名，以便接收方换用
     * @description 更换签名密钥；24 小时内新旧密钥一并签名，以便接收方换用
     */
    post: operations['rotateWebhookSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 推送记录，新的在前，保留 31 天
     * @description 推送记录，新的在前，保留 31 天
     */
    get: operations['listWebhookDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 再送一次，webhook-id 不变；推送暂停时恢复后送
     * @description 再送一次，webhook-id 不变；推送暂停时恢复后送
     */
    post: operations['redeliverWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}/ping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 试送一条（type 为 ping），结果见推送记录
     * @description 试送一条（type 为 ping），结果见推送记录
     */
    post: operations['pingWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 待办，先到期的在前，无期限的在后
     * @description 待办，先到期的在前，无期限的在后
     */
    get: operations['listTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 等我办理的件数，按办理事项分组
     * @description 等我办理的件数，按办理事项分组
     */
    get: operations['countTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 一次办理或者退回多件，逐件给出结果；一件不成不影响其他各件，重复提交不会重复办理
     * @description 一次办理或者退回多件，逐件给出结果；一件不成不影响其他各件，重复提交不会重复办理
     */
    post: operations['bulkTasks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks/{taskId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一件待办：核对、办理后和逾期后会怎样、领取和留言的经过
     * @description 一件待办：核对、办理后和逾期后会怎样、领取和留言的经过
     */
    get: operations['getTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks/{taskId}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 领取待办；他人仍可看到并知道由谁领取
     * @description 领取待办；他人仍可看到并知道由谁领取
     */
    post: operations['claimTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks/{taskId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 退回已领取的待办；机关负责人可以收回他人领取的
     * @description 退回已领取的待办；机关负责人可以收回他人领取的
     */
    post: operations['releaseTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks/{taskId}/delegate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 转交给同样有权办理的人；审批不得转交给无审批权的人
     * @description 转交给同样有权办理的人；审批不得转交给无审批权的人
     */
    post: operations['delegateTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks/{taskId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 退回补正：把审核、审批环节的检查退回承办人
     * @description 同该检查的 `returnForCorrection`：何人可以退回、不能退回的理由、重复提交的处理都一样，并记入该检查的流程记录。
     */
    post: operations['returnTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks/{taskId}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 在待办上留言
     * @description 在待办上留言
     */
    post: operations['commentOnTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/substitutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 代理一览，新指定的在前；双方、所在机关的负责人和监督、审计、管理人员可以查看
     * @description 代理一览，新指定的在前；双方、所在机关的负责人和监督、审计、管理人员可以查看
     */
    get: operations['listSubstitutions'];
    put?: never;
    /**
     * 指定代理人
     * @description 本人、本机关负责人或者系统管理员指定。代理期间：
     *
     *     - 点名由被代理人办理的待办，代理人也能看到并办理，但以代理人自己的身份本来可以办理的为限；审批不因代理降低层级。
     *     - 被代理人已领取的待办，代理人可以直接接手，不必由负责人改派。
     *     - 写给被代理人本人的信，同时写给代理人。
     *     - 代理人以自己的名义办理，流程记录注明代何人；被代理人按职责分离不得办理的，代理人在此期间也不得办理。
     *     - 不得转代理：代理人的代理人不因此得到什么。
     *
     *     `substituteUnfit` 的 `params.reason`：`absentNoOfficial` 被代理人不是机关工作人员；`self` 本人；`unknown` 本地区没有此人；`system` 业务系统；`revoked` 已停用；`otherBody` 不在同一机关。
     */
    post: operations['createSubstitution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/substitutions/{substitutionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一项代理
     * @description 一项代理
     */
    get: operations['getSubstitution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/substitutions/{substitutionId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 提前终止代理，即时生效；可以指定的人和代理人都可以终止
     * @description 提前终止代理，即时生效；可以指定的人和代理人都可以终止
     */
    post: operations['endSubstitution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 各种企业名单：本地如何建立、对谁有效、由谁决定、现有几户
     * @description 各种企业名单：本地如何建立、对谁有效、由谁决定、现有几户
     */
    get: operations['listLists'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 名单中的企业；企业只看到就自己作出的决定
     * @description 名单中的企业；企业只看到就自己作出的决定
     */
    get: operations['listMembers'];
    put?: never;
    /**
     * 提出列入，或者决定列入；依意愿列入的由企业自己办理
     * @description 机关的承办人、内设机构负责人、机关负责人就本机关的领域提出，统筹协调机构就本地区提出；规则包写明由谁决定（见 `GET /lists`），有权决定的人写明文号即行列入。
     *
     *     同一企业对同一机关，白名单、重点监管、一般三库只能在一库，联合与非联合检查对象库也只能在一库；日期重叠的应答 409（`listOverlaps`）。期满自行移出。
     *
     *     本地的文件没有设的名单，不能列入（`listNotKept`）。
     */
    post: operations['enterMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/members/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 名单中的一项，连同异议和答复
     * @description 名单中的一项，连同异议和答复
     */
    get: operations['getMember'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/members/{memberId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 名单中一项的变更记录，新的在前；限官方人员
     * @description 名单中一项的变更记录，新的在前；限官方人员
     */
    get: operations['memberHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/members/{memberId}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 对提出的列入作出决定
     * @description 对提出的列入作出决定
     */
    post: operations['decideMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/members/{memberId}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 延期：在期满之前写明新的截止日
     * @description 延期：在期满之前写明新的截止日
     */
    post: operations['extendMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/members/{memberId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 移出；依意愿列入的，企业自己可以退出（即同意联合检查，JJ-30）
     * @description 移出；依意愿列入的，企业自己可以退出（即同意联合检查，JJ-30）
     */
    post: operations['endMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记名单已经公布
     * @description 登记名单已经公布
     */
    post: operations['publishList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/members/{memberId}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 企业提出异议；异议不停止名单的效力
     * @description 企业提出异议；异议不停止名单的效力
     */
    post: operations['objectToMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/members/{memberId}/objections/{objectionId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 答复异议，由有权决定的人办理，只答复一次
     * @description 答复异议，由有权决定的人办理，只答复一次
     */
    post: operations['answerObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/enterprises/{id}/tier': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 企业的等级：信用和风险定为哪一级，因此怎样监管，用一段话说明
     * @description 等级由登记的信用评价、风险等级、行业和规则包的对照表算出，不单独登记；信用和风险的变更见企业登记的变更记录。
     */
    get: operations['getTier'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/lists/{jurisdiction}/{list}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 公众查看名单，无须登录：已经公布、今天有效的各项；不含理由、决定人和异议
     * @description 公众查看名单，无须登录：已经公布、今天有效的各项；不含理由、决定人和异议
     */
    get: operations['getPublicList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 由 Excel 工作簿列入名单
     * @description 每行列入一户，办理的规则同逐户列入：有权决定的人写明文号的即行列入，其他的待决定。有任何一行错误即全部不列入，应答逐行说明。至多 2000 行、10 MB。
     */
    post: operations['importList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/template.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 列入名单的模板
     * @description 列入名单的模板
     */
    get: operations['listTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lists/{list}/export.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 名单导出为 Excel 工作簿
     * @description 筛选与一览相同，至多 20000 行。
     */
    get: operations['exportList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/draws': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 抽取一览，新承诺的在前
     * @description 抽取一览，新承诺的在前
     */
    get: operations['listDraws'];
    put?: never;
    /**
     * 作出抽取承诺
     * @description 在随机值公开之前，固定检查对象池、执法人员池、各层数量、检查组、回避、算法和公开随机源，得到承诺值（`commitmentHash`）。请即公告承诺值：此后改动任何一处，都与它不符。
     *
     *     牵头机关的承办人、内设机构负责人、机关负责人，以及统筹协调机构办理。同一计划条目、同一批次已有抽取的，应答 409（`drawExists`）。
     *
     *     `drawUnfit` 的 `params.reason`：`noTargets` 对象池为空；`stratumWithoutQuota` 有的层没有写明数量；`quotaTooLarge` 数量多于户数；`nothingToDraw` 一户也不抽；`recusalOfStrangers` 回避名单中有池外的编号；`tooFewOfficers` 这些企业没有足够的合格且无须回避的执法人员；`doubled` 有重复。所涉及的见 `params.subjects`。
     */
    post: operations['createDraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/draws/{drawId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 一次抽取：承诺的要点和抽取结果
     * @description 一次抽取：承诺的要点和抽取结果
     */
    get: operations['getDraw'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/draws/{drawId}/value': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 登记公开的随机值，即行抽取
     * @description 只能登记一次，登记即抽出检查对象和各户的执法人员。抄录有误的，结果不能修改，应重新抽取并写明理由。
     */
    post: operations['enterDrawValue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/draws/{drawId}/redraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 重新抽取：写明理由，作出新的承诺
     * @description 未填的各项照原承诺的条件，从现在的登记册中重新取得。原来的承诺和结果保留、照旧可以核对；须用尚未公开的随机源。一次抽取只能被取代一次，取代它的还可以再被取代。
     */
    post: operations['redraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/draws/{drawId}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 核对一次抽取
     * @description 由另行编写、与抽取程序互不相干的核对程序，根据公示文件从头重新计算；与 `npm run draw:verify -- 文件` 相同。
     */
    get: operations['verifyDraw'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/draws/{drawId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 公示文件，任何人可以据以重新计算
     * @description 承诺、承诺值、抽取记录和它的校验值，规范 JSON（RFC 8785），逐字节有效：请原样保存，不要重新排版。格式见 docs/draw.md。
     */
    get: operations['getDrawFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/draws/{drawId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 公众查看一次抽取，无须登录
     * @description 承诺值从承诺时起公开；检查对象、执法人员和结果自 `publicFrom` 起公开。不含姓名等个人信息。
     */
    get: operations['getPublicDraw'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/draws/{drawId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * 公众下载公示文件，无须登录；自 publicFrom 起
     * @description 承诺、承诺值、抽取记录和它的校验值，规范 JSON（RFC 8785），逐字节有效：请原样保存，不要重新排版。格式见 docs/draw.md。
     */
    get: operations['getPublicDrawFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description 问题说明（RFC 9457） */
    Problem: {
      /** @description 类别的标识：urn:ruqi:problem: 后接错误代码 */
      type: string;
      /** @description 类别 */
      title: string;
      /** @description HTTP 状态码 */
      status: number;
      /** @description 写给人看的一句话：错在何处，如何办理 */
      detail: string;
      /** @description 错误代码 */
      code: string;
      /** @description 本次请求的追踪号 */
      requestId: string;
      /** @description 错误代码的参数 */
      params?: {
        [key: string]: unknown;
      };
      /** @description 所依据的条款 */
      clauses?: {
        /** @description 条款编号 */
        id: string;
        /** @description 条款原文 */
        text: string;
      }[];
      /** @description 文件未作规定时，本系统缺省规则的理由 */
      ours?: string | null;
      /** @description “原则上”的规则可由此身份说明理由后放行 */
      overridableBy?: string | null;
      /** @description 该流程现在的版本 */
      version?: number;
      /** @description 逐项的填写错误 */
      faults?: {
        /** @description 填写错误所在的字段 */
        path: string;
        /** @description 错在何处、应当如何填写 */
        message: string;
      }[];
    };
    InspectionSummary: {
      /** @description 编号 */
      id: string;
      /** @description 现在的版本，同 ETag */
      version: number;
      /** @description 所处环节 */
      stage: string;
      /** @description 所处环节的名称 */
      stageName: string;
      /** @description 所处位置：环节，检查实施前后再细分 */
      position: string;
      /** @description 所处位置的名称 */
      positionName: string;
      /** @description 地区 */
      jurisdiction: string;
      /** @description 检查类型 */
      kind: string;
      /** @description 企业编号 */
      enterpriseId: string;
      /** @description 企业名称 */
      enterpriseName: string | null;
      /** @description 牵头机关编号 */
      leadAgencyId: string;
      /** @description 参与机关编号 */
      agencyIds: string[];
      /** @description 最近一个期限的届满时刻，UTC */
      nextDeadlineAt: string | null;
      /** @description 开始时刻，UTC */
      startedAt: string;
      /** @description 最近一次办理的时刻，UTC */
      updatedAt: string;
      /** @description 办结时刻，UTC；未办结为空 */
      endedAt: string | null;
    };
    CommandAnswer: {
      /** @description 检查或信用记录的编号 */
      id: string;
      /** @description 办理后的版本，同 ETag */
      version: number;
      /** @description 所处环节 */
      stage: string;
      /** @description 所处环节的名称 */
      stageName: string;
      /** @description 所处位置：环节，检查实施前后再细分 */
      position: string;
      /** @description 所处位置的名称 */
      positionName: string;
      /** @description 本次发生的事件 */
      events: string[];
      /** @description 提示、计数和放行 */
      notes: components['schemas']['Note'][];
      /** @description 本步记录的 SHA-256 */
      recordHash: string;
    };
    Note: {
      /** @description 规则代码 */
      rule: string;
      /** @description 规则名称 */
      name: string;
      /** @description 强度：block 不得办理，block* 原则上不得办理，warn 提示，count 计数 */
      strength: string;
      /** @description 写给人看的一句话 */
      message: string;
      /** @description 所依据的条款编号 */
      clauses: string[];
      /** @description 文件未作规定时，本系统的理由 */
      ours: string | null;
    };
    Inspection: {
      /** @description 编号 */
      id: string;
      /** @description 现在的版本，同 ETag */
      version: number;
      /** @description 所处环节 */
      stage: string;
      /** @description 所处环节的名称 */
      stageName: string;
      /** @description 所处位置：环节，检查实施前后再细分 */
      position: string;
      /** @description 所处位置的名称 */
      positionName: string;
      /** @description 地区 */
      jurisdiction: string;
      /** @description 检查类型 */
      kind: string;
      /** @description 企业编号 */
      enterpriseId: string;
      /** @description 企业名称 */
      enterpriseName: string | null;
      /** @description 牵头机关编号 */
      leadAgencyId: string;
      /** @description 参与机关编号 */
      agencyIds: string[];
      /** @description 最近一个期限的届满时刻，UTC */
      nextDeadlineAt: string | null;
      /** @description 开始时刻，UTC */
      startedAt: string;
      /** @description 最近一次办理的时刻，UTC */
      updatedAt: string;
      /** @description 办结时刻，UTC；未办结为空 */
      endedAt: string | null;
      /** @description 立项时固定的规则包：编号、版本、SHA-256 */
      pack: {
        /** @description 规则包编号 */
        id: string;
        /** @description 规则包版本 */
        version: string;
        /** @description 规则包的 SHA-256 */
        hash: string;
      };
      /** @description 检查方式：单独、联合、委托 */
      mode: string;
      /** @description 现场或者非现场 */
      channel: string;
      /** @description 检查事项编号 */
      itemIds: string[];
      /** @description 可以检查的日期，含首尾两日 */
      window: {
        /** @description 首日 */
        from: string;
        /** @description 末日 */
        to: string;
      };
      /** @description 检查方式 */
      method: string;
      /** @description 检查内容 */
      content: string;
      /** @description 检查人员编号 */
      officerIds: string[];
      /**
       * @description 检查预告：未办、已送达、不作预告
       * @enum {string}
       */
      notice: 'none' | 'served' | 'waived';
      /** @description 代码 */
      code: string | null;
      /** @description 入企日期 */
      enteredOn: string | null;
      /** @description 行政检查通知书编号 */
      inspectionNoticeNo: string | null;
      /** @description 检查情况 */
      check: {
        [key: string]: unknown;
      } | null;
      /** @description 检查结束日期 */
      finishedOn: string | null;
      /** @description 各机关的检查结果 */
      results: {
        [key: string]: unknown;
      }[];
      /** @description 结果告知书编号 */
      resultNoticeNo: string | null;
      /** @description 信用记录编号 */
      creditRecordId: string | null;
      /** @description 机关：立项全文 */
      draft?: {
        [key: string]: unknown;
      };
      /** @description 机关：各环节经办人 */
      people?: {
        [key: string]: string | null;
      };
      /** @description 机关：备案 */
      filings?: {
        [key: string]: string;
      }[];
      /** @description 机关：尚未补办的事项 */
      debts?: string[];
      /** @description 机关：依规则免经的环节及理由 */
      passedStages?: {
        [key: string]: string;
      }[];
      /** @description 机关：回避 */
      recusals?: {
        [key: string]: string;
      }[];
      /** @description 机关：提示、计数和放行 */
      notes?: components['schemas']['Note'][];
    };
    TimelineEntry: {
      /** @description 步骤序号，从 1 起 */
      sequence: number;
      /** @description 办理时刻，UTC */
      at: string;
      /** @description 企业查看时不显示 */
      actorId: string | null;
      /** @description 代何人办理；非代理为空，企业查看时不显示 */
      onBehalfOf: string | null;
      /** @description 办理事项代码 */
      command: string | null;
      /** @description 办理事项名称 */
      title: string | null;
      /** @description 本步发生的事件 */
      events: {
        [key: string]: unknown;
      }[];
      /** @description 本步记录的 SHA-256 */
      hash: string;
    };
    AllowedAction: {
      /** @description 办理事项代码 */
      command: string;
      /** @description 办理事项名称 */
      title: string;
      /** @description 您现在能否办理 */
      allowed: boolean;
      /** @description 不能办理的理由；能办理时为空 */
      refusal: {
        /** @description 代码 */
        code: string;
        /** @description 写给人看的一句话 */
        message: string;
        /** @description 代码的参数 */
        params: {
          [key: string]: unknown;
        };
        /** @description 所依据的条款编号 */
        clauses: {
          /** @description 条款编号 */
          id: string;
          /** @description 条款原文 */
          text: string;
        }[];
        /** @description 文件未作规定时，本系统的理由 */
        ours: string | null;
        /** @description 可由此身份说明理由后放行 */
        overridableBy: string | null;
      } | null;
    };
    Deadline: {
      /** @description 编号 */
      id: string;
      /** @description 规则代码 */
      rule: string;
      /** @description 名称 */
      name: string;
      /** @description 所指对象，如机关编号 */
      subject: string;
      /** @description 开始时刻，UTC */
      startedAt: string;
      /** @description 开始之日 */
      startedOn: string;
      /** @description 届满之日 */
      dueOn: string;
      /** @description 届满时刻，UTC */
      dueAt: string;
      /**
       * @description 状态：进行中、已履行、已届满而未办、逾期后已办结或不必再办、已取消
       * @enum {string}
       */
      status: 'open' | 'met' | 'lapsed' | 'settledLate' | 'cancelled';
      /** @description 文件只说“及时”而未定期限：只提醒，不算违反 */
      soft: boolean;
      /** @description 所涉年份的放假安排尚未公布 */
      provisional: boolean;
      /** @description 所用工作日历的版本 */
      calendarVersion: string;
      /** @description 所依据的条款编号 */
      clauses: string[];
      /** @description 文件未定期限时，本系统取值的理由 */
      ours: string | null;
      /** @description 期限从何时起、跨过哪些假日、依据哪条 */
      explanation: string;
    };
    CreditRepair: {
      /** @description 编号 */
      id: string;
      /** @description 现在的版本，同 ETag */
      version: number;
      /** @description 所处环节 */
      stage: string;
      /** @description 所处环节的名称 */
      stageName: string;
      /** @description 地区 */
      jurisdiction: string;
      /** @description 立项时固定的规则包：编号、版本、SHA-256 */
      pack: {
        /** @description 规则包编号 */
        id: string;
        /** @description 规则包版本 */
        version: string;
        /** @description 规则包的 SHA-256 */
        hash: string;
      };
      /** @description 检查编号 */
      inspectionId: string;
      /** @description 企业编号 */
      enterpriseId: string;
      /** @description 企业名称 */
      enterpriseName: string | null;
      /** @description 机关编号 */
      agencyId: string;
      /** @description 处罚决定书文号 */
      decisionRef: string;
      /**
       * @description 失信类别：轻微、一般、严重
       * @enum {string}
       */
      category: 'minor' | 'general' | 'serious';
      /** @description 信用信息公示期满日 */
      publicationEndsOn: string;
      /** @description 已申请修复的次数 */
      applications: number;
      /** @description 结果：已修复、不予修复、期满 */
      outcome: ('repaired' | 'refused' | 'expired') | null;
      /** @description 是否已回访 */
      followedUp: boolean;
      /** @description 全部期限 */
      deadlines: components['schemas']['Deadline'][];
    };
    Event: {
      /**
       * @description lifecycle.changed：检查或信用修复有变化；task.opened、task.changed、task.closed：待办产生、变化、不再等您；gap：有缺漏，请重新查询
       * @enum {string}
       */
      type: 'lifecycle.changed' | 'task.opened' | 'task.changed' | 'task.closed' | 'gap';
      /** @description 检查、信用记录或待办的编号；gap 为空 */
      id: string | null;
      /** @description 其时流程的版本；gap 为空 */
      version: number | null;
    };
    Webhook: {
      /** @description 编号 */
      id: string;
      /** @description 机关编号：只推送此机关参加的检查和它的待办 */
      agencyId: string;
      /** @description 接收地址 */
      url: string;
      /** @description 用途 */
      description: string;
      /** @description 推送的变化 */
      eventTypes: ('lifecycle.changed' | 'task.opened' | 'task.changed' | 'task.closed')[];
      /**
       * @description 启用、暂停、已终止
       * @enum {string}
       */
      status: 'active' | 'paused' | 'ended';
      /** @description owner：自行暂停；failures：连续三天未能送达；未暂停为空 */
      pausedBecause: ('owner' | 'failures') | null;
      /** @description 从何时起未能送达，UTC；正常为空 */
      failingSince: string | null;
      /** @description 待送的条数 */
      waiting: number;
      /** @description 更换密钥后，旧密钥一并签名到此时，UTC */
      previousSecretUntil: string | null;
      /** @description 版本，同 ETag */
      version: number;
      /** @description 登记人 */
      createdBy: string;
      /** @description 登记时刻，UTC */
      createdAt: string;
      /** @description 终止时刻，UTC */
      endedAt: string | null;
    };
    WebhookWithSecret: {
      /** @description 编号 */
      id: string;
      /** @description 机关编号：只推送此机关参加的检查和它的待办 */
      agencyId: string;
      /** @description 接收地址 */
      url: string;
      /** @description 用途 */
      description: string;
      /** @description 推送的变化 */
      eventTypes: ('lifecycle.changed' | 'task.opened' | 'task.changed' | 'task.closed')[];
      /**
       * @description 启用、暂停、已终止
       * @enum {string}
       */
      status: 'active' | 'paused' | 'ended';
      /** @description owner：自行暂停；failures：连续三天未能送达；未暂停为空 */
      pausedBecause: ('owner' | 'failures') | null;
      /** @description 从何时起未能送达，UTC；正常为空 */
      failingSince: string | null;
      /** @description 待送的条数 */
      waiting: number;
      /** @description 更换密钥后，旧密钥一并签名到此时，UTC */
      previousSecretUntil: string | null;
      /** @description 版本，同 ETag */
      version: number;
      /** @description 登记人 */
      createdBy: string;
      /** @description 登记时刻，UTC */
      createdAt: string;
      /** @description 终止时刻，UTC */
      endedAt: string | null;
      /** @description 签名密钥（whsec_ 开头），只在此处给出一次，请妥善保存 */
      secret: string;
    };
    WebhookDelivery: {
      /** @description 编号 */
      id: string;
      /** @description webhook-id，重复送时不变 */
      messageId: string;
      /** @description 变化的类型；ping 为试送 */
      type: string;
      /** @description 检查、信用记录或者待办的编号；试送为推送编号 */
      subjectId: string;
      /** @description 其时流程的版本 */
      version: number;
      /**
       * @description 待送、已送达、已放弃
       * @enum {string}
       */
      status: 'pending' | 'delivered' | 'givenUp';
      /** @description 已试的次数 */
      attempts: number;
      /** @description 产生时刻，UTC */
      createdAt: string;
      /** @description 下次再试的时刻，UTC；随即或者不再试为空 */
      nextAttemptAt: string | null;
      /** @description 送达或者放弃的时刻，UTC */
      finishedAt: string | null;
      /** @description 逐次的结果，新的在前，至多 25 次 */
      log: components['schemas']['WebhookAttempt'][];
    };
    WebhookAttempt: {
      /** @description 第几次 */
      attempt: number;
      /** @description 时刻，UTC */
      at: string;
      /** @description 接收方答复的 HTTP 状态码；没有答复为空 */
      status: number | null;
      /** @description 历时，毫秒 */
      durationMs: number;
      /** @description 未送达的原因；送达为空 */
      error: string | null;
    };
    Task: {
      /** @description 编号 */
      id: string;
      /** @description 检查、信用记录、计划或者会商的编号 */
      lifecycleId: string;
      /**
       * @description 所属流程：检查、信用修复、计划、会商
       * @enum {string}
       */
      lifecycleType: 'inspection' | 'creditRepair' | 'plan' | 'consultation';
      /** @description 办理事项代码 */
      command: string;
      /** @description 办理事项名称 */
      title: string;
      /** @description 可办理的身份 */
      roles: string[];
      /** @description 机关编号 */
      agencyId: string | null;
      /** @description 企业编号；计划和会商的待办为空 */
      enterpriseId: string | null;
      /** @description 企业名称 */
      enterpriseName: string | null;
      /** @description 指定的办理人 */
      assigneeId: string | null;
      /** @description 所属期限的编号 */
      deadlineId: string | null;
      /** @description 届满时刻，UTC；无期限为空 */
      dueAt: string | null;
      /** @description 是否已逾期 */
      isOverdue: boolean;
      /**
       * @description 轻重缓急：已逾期、今日届满、三日内届满、一般
       * @enum {string}
       */
      priority: 'overdue' | 'today' | 'soon' | 'normal';
      /** @description 领取人；无人领取为空 */
      holderId: string | null;
      /** @description 您代何人办理；已办结的，办理人当时代何人办理；非代理为空 */
      onBehalfOf: string | null;
      /** @description 领取时刻，UTC */
      heldSince: string | null;
      /** @description 办结时刻，UTC；未办结为空 */
      closedAt: string | null;
      /** @description 产生时刻，UTC */
      openedAt: string;
      /** @description 检查类型 */
      kind: string;
      /** @description 所处环节 */
      stage: string;
      /** @description 所处环节的名称 */
      stageName: string;
      /** @description 该流程现在的版本，办理时可作 If-Match */
      version: number;
      /** @description 办理此事项的地址 */
      path: string;
    };
    Substitution: {
      /** @description 编号 */
      id: string;
      /** @description 双方所在的机关；不属于机关的为空 */
      agencyId: string | null;
      /** @description 被代理人 */
      absentId: string;
      /** @description 被代理人的姓名；人员登记中已没有的为空 */
      absentName: string | null;
      /** @description 代理人 */
      substituteId: string;
      /** @description 代理人的姓名；人员登记中已没有的为空 */
      substituteName: string | null;
      /** @description 起始日，含 */
      fromOn: string;
      /** @description 截止日，含 */
      toOn: string;
      /**
       * @description upcoming：尚未开始；active：代理中；over：已期满；ended：已提前终止
       * @enum {string}
       */
      status: 'upcoming' | 'active' | 'over' | 'ended';
      /** @description 事由 */
      reason: string;
      /** @description 指定人 */
      createdBy: string;
      /** @description 指定时刻，UTC */
      createdAt: string;
      /** @description 提前终止的人；未提前终止为空 */
      endedBy: string | null;
      /** @description 提前终止的时刻，UTC；未提前终止为空 */
      endedAt: string | null;
      /** @description 提前终止的理由 */
      endReason: string | null;
    };
    EnterpriseList: {
      /**
       * @description 名单
       * @enum {string}
       */
      list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
      /** @description 名单在本地的名称 */
      name: string;
      /** @description 本地是否有这种名单；没有的不能列入 */
      kept: boolean;
      /**
       * @description 对谁有效：none 没有；agency 各机关自己的领域；line 同一条线；jurisdiction 本地区各机关
       * @enum {string}
       */
      scope: 'none' | 'agency' | 'line' | 'jurisdiction';
      /** @description 由谁决定列入、延期、移出和异议 */
      decidedBy: (
        | 'drafter'
        | 'legalReviewer'
        | 'unitHead'
        | 'agencyLeader'
        | 'principalHead'
        | 'officer'
        | 'coordinatingBody'
        | 'governmentApprover'
        | 'parkCommittee'
        | 'supervisor'
        | 'disciplineInspection'
        | 'creditAuthority'
        | 'auditor'
        | 'enterprise'
        | 'administrator'
        | 'system'
      )[];
      /** @description 企业可否依自己的意愿列入和退出 */
      byOwnWish: boolean;
      /** @description 列入的条件；空：文件没有写 */
      criteria: string[];
      /**
       * @description 各项条件：all 须全部符合；any 有一项即可
       * @enum {string}
       */
      criteriaNeeded: 'all' | 'any';
      /** @description 一次列入最长几个月；空：文件没有写期限 */
      longestMonths: number | null;
      /**
       * @description lowered 少查；usual 照常；raised 多查
       * @enum {string}
       */
      frequency: 'lowered' | 'usual' | 'raised';
      /** @description 今天有效的户数（您能看到的） */
      members: number;
      /** @description 所依据的条款 */
      clauses: {
        /** @description 条款编号 */
        id: string;
        /** @description 条款内容 */
        text: string;
      }[];
      /** @description 文件未作规定时，本系统的理由 */
      ours: string | null;
    };
    ListMember: {
      /** @description 编号 */
      id: string;
      /** @description 版本，同 ETag */
      version: number;
      /**
       * @description 名单
       * @enum {string}
       */
      list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
      /** @description 企业 */
      enterpriseId: string;
      /** @description 企业名称 */
      enterpriseName: string;
      /** @description 统一社会信用代码 */
      uscc: string;
      /** @description 就哪个机关的领域列入；空：对本地区各机关有效 */
      agencyId: string | null;
      /** @description 机关名称 */
      agencyName: string | null;
      /**
       * @description 对谁有效，见名单
       * @enum {string}
       */
      scope: 'agency' | 'line' | 'jurisdiction';
      /**
       * @description 今天的状态。proposed：待决定；refused：未予列入；upcoming：尚未开始；current：有效；over：已经期满或者移出
       * @enum {string}
       */
      state: 'proposed' | 'refused' | 'upcoming' | 'current' | 'over';
      /** @description 起始日，含 */
      fromOn: string;
      /** @description 截止日，含；空：没有期限；期满自行移出 */
      toOn: string | null;
      /** @description 所符合的条件 */
      criteria: string[];
      /** @description 理由 */
      reason: string;
      /** @description 决定的文号 */
      decisionRef: string | null;
      /** @description 决定人；企业查看时为空 */
      decidedBy: string | null;
      /** @description 提前移出之日，自该日起不再有效 */
      endedOn: string | null;
      /** @description 移出的理由 */
      endReason: string | null;
      /** @description 公布之日；未公布为空 */
      publishedOn: string | null;
      /** @description 公布在何处 */
      publicationRef: string | null;
      /** @description 提出或者列入的人；企业查看时为空 */
      enteredBy: string | null;
      /** @description 提出或者列入的时刻，UTC */
      enteredAt: string;
      /** @description 企业的异议和答复，先提出的在前 */
      objections: components['schemas']['ListObjection'][];
    };
    ListObjection: {
      /** @description 异议的编号 */
      id: string;
      /** @description 提出人 */
      raisedBy: string;
      /** @description 提出时刻，UTC */
      raisedAt: string;
      /** @description 异议的内容 */
      text: string;
      /** @description 是否成立；成立的即行移出；尚未答复为空 */
      upheld: boolean | null;
      /** @description 答复；尚未答复为空 */
      answer: string | null;
      /** @description 答复人；企业查看时为空 */
      answeredBy: string | null;
      /** @description 答复时刻，UTC */
      answeredAt: string | null;
    };
    EnterpriseTier: {
      /** @description 企业 */
      enterpriseId: string;
      /**
       * @description 等级：A 监管最少，D 监管最多
       * @enum {string}
       */
      tier: 'A' | 'B' | 'C' | 'D';
      /**
       * @description 只按信用和风险的等级
       * @enum {string}
       */
      gradedTier: 'A' | 'B' | 'C' | 'D';
      /** @description 公共信用综合评价；空：未评价 */
      creditGrade: ('excellent' | 'good' | 'fair' | 'poor') | null;
      /**
       * @description 风险等级
       * @enum {string}
       */
      risk: 'low' | 'medium' | 'high';
      /** @description 国民经济行业分类代码；空：未登记 */
      trade: string | null;
      /** @description 因之提级的行业；没有提级为空 */
      sector: string | null;
      /** @description 所问的机关 */
      agencyId: string | null;
      /** @description 今天对所问的机关属于哪一库；没有写明机关的为空 */
      pool: ('whitelist' | 'key' | 'general') | null;
      /** @description 抽查比例，万分之几 */
      sampling: {
        /** @description 抽查比例，万分之几；空：文件没有给出数字，有权机关也没有定 */
        value: number | null;
        /** @description 由哪项决定定；空：规则包所定，或者没有定 */
        decisionRef: string | null;
      };
      /** @description 这类企业每年现场检查的上限，不高于一般的年度上限 */
      yearlyCap: {
        /** @description 这类企业每年现场检查的上限，不高于一般的年度上限；空：文件没有给出数字，有权机关也没有定 */
        value: number | null;
        /** @description 由哪项决定定；空：规则包所定，或者没有定 */
        decisionRef: string | null;
      };
      /**
       * @description lowered 少查；usual 照常；raised 多查
       * @enum {string}
       */
      frequency: 'lowered' | 'usual' | 'raised';
      /** @description 是否优先非现场检查 */
      offSitePreferred: boolean;
      /**
       * @description allowed 可以主动入企；barred 原则上不主动入企
       * @enum {string}
       */
      ownInitiativeOnSite: 'allowed' | 'barred';
      /** @description 一段话说明为何属于这一级、因此怎样 */
      explanation: string;
      /** @description 所依据的条款 */
      clauses: {
        /** @description 条款编号 */
        id: string;
        /** @description 条款内容 */
        text: string;
      }[];
      /** @description 文件未作规定时，本系统的理由 */
      ours: string | null;
    };
    PublicListMember: {
      /** @description 企业名称 */
      enterpriseName: string;
      /** @description 统一社会信用代码 */
      uscc: string;
      /** @description 就哪个机关的领域列入；空：对本地区各机关有效 */
      agencyName: string | null;
      /** @description 起始日，含 */
      fromOn: string;
      /** @description 截止日，含；空：没有期限 */
      toOn: string | null;
      /** @description 公布之日 */
      publishedOn: string;
      /** @description 公布在何处 */
      publicationRef: string;
    };
    DrawSummary: {
      /** @description 抽取编号 */
      id: string;
      /**
       * @description committed：已承诺，待抽取；drawn：已抽取；redrawn：已由另一次抽取取代（见 redrawnBy）
       * @enum {string}
       */
      status: 'committed' | 'drawn' | 'redrawn';
      /** @description 牵头机关 */
      agencyId: string;
      /** @description 牵头机关和派出执法人员的机关 */
      agencyIds: string[];
      /** @description 所执行的检查计划条目 */
      planLineRef: string;
      /** @description 批次，如某季度 */
      batch: string;
      /** @description 抽查事项 */
      purpose: string;
      /** @description 算法，见 docs/draw.md */
      algorithm: string;
      /** @description 公开随机源，依次合用 */
      sources: {
        /**
         * @description 随机源的种类
         * @enum {string}
         */
        kind: 'ssq' | 'dlt' | 'drand' | 'other';
        /** @description 随机源的名称 */
        name: string;
        /** @description 期号、轮次 */
        issue: string;
        /** @description 公开的时刻，UTC */
        countsFrom: string;
        /** @description 登记的随机值，按规定写法；尚未登记为空 */
        value: string | null;
        /** @description 随机值公布在何处；没有填写为空 */
        evidence: string | null;
      }[];
      /** @description 承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告 */
      commitmentHash: string;
      /** @description 承诺时刻，UTC */
      committedAt: string;
      /** @description 随机值公开的时刻，UTC；此后才能登记、抽取 */
      valueFrom: string;
      /** @description 自此日（北京时间）起，公众可以下载全部内容 */
      publicFrom: string;
      /** @description 本次所取代的抽取；首次抽取为空 */
      redraws: string | null;
      /** @description 取代本次的抽取；没有的为空 */
      redrawnBy: string | null;
      /** @description 登记随机值（抽取）的时刻，UTC；尚未抽取为空 */
      enteredAt: string | null;
      /** @description 抽取记录（规范 JSON）的 SHA-256；尚未抽取为空 */
      recordHash: string | null;
      /** @description 作出承诺的人 */
      committedBy: string;
      /** @description 登记随机值的人；尚未抽取为空 */
      enteredBy: string | null;
    };
    Draw: {
      /** @description 抽取编号 */
      id: string;
      /**
       * @description committed：已承诺，待抽取；drawn：已抽取；redrawn：已由另一次抽取取代（见 redrawnBy）
       * @enum {string}
       */
      status: 'committed' | 'drawn' | 'redrawn';
      /** @description 牵头机关 */
      agencyId: string;
      /** @description 牵头机关和派出执法人员的机关 */
      agencyIds: string[];
      /** @description 所执行的检查计划条目 */
      planLineRef: string;
      /** @description 批次，如某季度 */
      batch: string;
      /** @description 抽查事项 */
      purpose: string;
      /** @description 算法，见 docs/draw.md */
      algorithm: string;
      /** @description 公开随机源，依次合用 */
      sources: {
        /**
         * @description 随机源的种类
         * @enum {string}
         */
        kind: 'ssq' | 'dlt' | 'drand' | 'other';
        /** @description 随机源的名称 */
        name: string;
        /** @description 期号、轮次 */
        issue: string;
        /** @description 公开的时刻，UTC */
        countsFrom: string;
        /** @description 登记的随机值，按规定写法；尚未登记为空 */
        value: string | null;
        /** @description 随机值公布在何处；没有填写为空 */
        evidence: string | null;
      }[];
      /** @description 承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告 */
      commitmentHash: string;
      /** @description 承诺时刻，UTC */
      committedAt: string;
      /** @description 随机值公开的时刻，UTC；此后才能登记、抽取 */
      valueFrom: string;
      /** @description 自此日（北京时间）起，公众可以下载全部内容 */
      publicFrom: string;
      /** @description 本次所取代的抽取；首次抽取为空 */
      redraws: string | null;
      /** @description 取代本次的抽取；没有的为空 */
      redrawnBy: string | null;
      /** @description 登记随机值（抽取）的时刻，UTC；尚未抽取为空 */
      enteredAt: string | null;
      /** @description 抽取记录（规范 JSON）的 SHA-256；尚未抽取为空 */
      recordHash: string | null;
      /** @description 作出承诺的人 */
      committedBy: string;
      /** @description 登记随机值的人；尚未抽取为空 */
      enteredBy: string | null;
      /** @description 重新抽取的理由；首次抽取为空 */
      redrawReason: string | null;
      /** @description 检查日期 */
      visitDays: {
        /** @description 起始日 */
        from: string;
        /** @description 截止日 */
        to: string;
      };
      /**
       * @description 按什么分层：tier 企业等级，risk 风险等级，pool 名录库，none 不分层
       * @enum {string}
       */
      stratifyBy: 'tier' | 'risk' | 'pool' | 'none';
      /** @description 各层的抽取数量 */
      strata: {
        /** @description 层 */
        stratum: string;
        /** @description 这一层的户数 */
        poolSize: number;
        /** @description 抽取的户数；按比例抽取的为空 */
        count: number | null;
        /** @description 抽取的比例，万分之几；按户数抽取的为空 */
        perTenThousand: number | null;
        /** @description 抽取的户数：比例不足一户的进为一户 */
        take: number;
      }[];
      /** @description 每户的检查组 */
      team: {
        /** @description 派出机关 */
        agencyId: string;
        /** @description 每户抽取的人数 */
        size: number;
      }[];
      /** @description 检查对象池的户数 */
      poolSize: number;
      /** @description 执法人员池的人数 */
      officerPoolSize: number;
      /** @description 其中检查日期内证件有效、可以抽取的人数 */
      qualifiedOfficers: number;
      /** @description 须回避的对数 */
      recusals: number;
      /** @description 抽取结果，按抽出的先后；尚未抽取为空 */
      drawn:
        | {
            /** @description 企业 */
            targetId: string;
            /** @description 企业名称；登记中已没有的为空 */
            targetName: string | null;
            /** @description 所在的层 */
            stratum: string;
            /** @description 检查组的执法人员 */
            officerIds: string[];
            /** @description 执法人员的姓名，顺序同 officerIds */
            officerNames: (string | null)[];
          }[]
        | null;
    };
    DrawVerdict: {
      /** @description 能够重新计算的是否全部相符 */
      holds: boolean;
      /** @description 是否已经抽取 */
      drawn: boolean;
      /** @description 承诺值 */
      commitmentHash: string;
      /** @description 抽取记录的校验值；尚未抽取为空 */
      recordHash: string | null;
      /** @description 不相符之处 */
      faults: string[];
      /** @description 须对照公告核对的：事先公告的承诺值、各随机源公布的结果 */
      toCompare: string[];
    };
    PublicDraw: {
      /** @description 抽取编号 */
      id: string;
      /**
       * @description committed：已承诺，待抽取；drawn：已抽取；redrawn：已由另一次抽取取代（见 redrawnBy）
       * @enum {string}
       */
      status: 'committed' | 'drawn' | 'redrawn';
      /** @description 牵头机关 */
      agencyId: string;
      /** @description 牵头机关和派出执法人员的机关 */
      agencyIds: string[];
      /** @description 所执行的检查计划条目 */
      planLineRef: string;
      /** @description 批次，如某季度 */
      batch: string;
      /** @description 抽查事项 */
      purpose: string;
      /** @description 算法，见 docs/draw.md */
      algorithm: string;
      /** @description 公开随机源，依次合用 */
      sources: {
        /**
         * @description 随机源的种类
         * @enum {string}
         */
        kind: 'ssq' | 'dlt' | 'drand' | 'other';
        /** @description 随机源的名称 */
        name: string;
        /** @description 期号、轮次 */
        issue: string;
        /** @description 公开的时刻，UTC */
        countsFrom: string;
        /** @description 登记的随机值，按规定写法；尚未登记为空 */
        value: string | null;
        /** @description 随机值公布在何处；没有填写为空 */
        evidence: string | null;
      }[];
      /** @description 承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告 */
      commitmentHash: string;
      /** @description 承诺时刻，UTC */
      committedAt: string;
      /** @description 随机值公开的时刻，UTC；此后才能登记、抽取 */
      valueFrom: string;
      /** @description 自此日（北京时间）起，公众可以下载全部内容 */
      publicFrom: string;
      /** @description 本次所取代的抽取；首次抽取为空 */
      redraws: string | null;
      /** @description 取代本次的抽取；没有的为空 */
      redrawnBy: string | null;
      /** @description 登记随机值（抽取）的时刻，UTC；尚未抽取为空 */
      enteredAt: string | null;
      /** @description 抽取记录（规范 JSON）的 SHA-256；尚未抽取为空 */
      recordHash: string | null;
      /** @description 全部内容是否已经公开，可以由 /public/draws/{drawId}/file 下载 */
      filePublic: boolean;
    };
  };
  responses: {
    /**
     * @description 请求有误。code 为下列之一：
     *
     *     - `invalidInput` 提交的内容不完整或不正确，请按所列各项改正后重新提交。
     *     - `malformedPath` 地址中含有无法识别的字符。
     */
    Problem400: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 尚未登录。code 为下列之一：
     *
     *     - `notAuthenticated` 没有登录、登录已失效，或者人员登记中没有您，请重新登录；仍不行请联系管理员。
     */
    Problem401: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        'WWW-Authenticate': components['headers']['WWW-Authenticate'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     */
    Problem403: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     */
    Problem422: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 请求过多。code 为下列之一：
     *
     *     - `rateLimited` 请求过于频繁，请按 Retry-After 所说的秒数稍后再试。
     */
    Problem429: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 系统错误。code 为下列之一：
     *
     *     - `internal` 系统出现错误，请把追踪号告诉管理员。
     */
    Problem500: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 暂时不可用。code 为下列之一：
     *
     *     - `databaseUnavailable` 数据库暂时不可用。请用同一个 Idempotency-Key 重新提交，不会重复办理。
     *     - `identityUnavailable` 身份认证服务暂时不可用，无法核实登录。请用同一个 Idempotency-Key 重新提交，不会重复办理。
     */
    Problem503: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 请求有误。code 为下列之一：
     *
     *     - `invalidInput` 提交的内容不完整或不正确，请按所列各项改正后重新提交。
     *     - `malformedPath` 地址中含有无法识别的字符。
     *     - `malformedJson` 请求正文不是有效的 JSON，请检查后重新提交。
     *     - `idempotencyKeyMissing` 缺少 Idempotency-Key 请求头。每次办理请给一个新值，重复提交同一次办理请用原值。
     *     - `idempotencyKeyMalformed` Idempotency-Key 只能是 1 至 128 个可见的英文字符（不含空格）。
     */
    'Problem400-2': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `otherJurisdiction` 身份和规则只在本地区有效
     *     - `roleNotAllowed` 每个事项由规则指明的人办理，责任才清楚
     *     - `otherAgency` 各机关只办理自己职权内的检查
     */
    'Problem403-2': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `alreadyDrafted` 一次检查只立项一次，重复立项会重复计入频次
     */
    Problem409: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 数据已更新。code 为下列之一：
     *
     *     - `ifMatchMalformed` If-Match 请写带引号的版本号，例如 "3"。
     *     - `staleVersion` 他人已经先办，须看过新情况再决定
     */
    Problem412: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 内容过大。code 为下列之一：
     *
     *     - `bodyTooLarge` 请求正文过大，不得超过 256 kB。
     */
    Problem413: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 格式不符。code 为下列之一：
     *
     *     - `unsupportedMediaType` 请求正文须为 JSON（Content-Type: application/json，UTF-8 编码）。
     */
    Problem415: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `packNotInForce` 本地区没有生效的检查规则，不能立项；请联系统筹协调机构。
     */
    'Problem422-2': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 暂时不可用。code 为下列之一：
     *
     *     - `databaseUnavailable` 数据库暂时不可用。请用同一个 Idempotency-Key 重新提交，不会重复办理。
     *     - `identityUnavailable` 身份认证服务暂时不可用，无法核实登录。请用同一个 Idempotency-Key 重新提交，不会重复办理。
     *     - `temporalUnavailable` 流程服务暂时不可用。请用同一个 Idempotency-Key 重新提交，不会重复办理。
     *     - `answerPending` 办理尚未得到回复，可能已经受理。请用同一个 Idempotency-Key 重新提交，不会重复办理。
     */
    'Problem503-2': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 没有找到。code 为下列之一：
     *
     *     - `notFound` 没有找到，或者您无权查看。
     */
    Problem404: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 请求有误。code 为下列之一：
     *
     *     - `invalidInput` 提交的内容不完整或不正确，请按所列各项改正后重新提交。
     *     - `malformedPath` 地址中含有无法识别的字符。
     *     - `malformedJson` 请求正文不是有效的 JSON，请检查后重新提交。
     *     - `idempotencyKeyMissing` 缺少 Idempotency-Key 请求头。每次办理请给一个新值，重复提交同一次办理请用原值。
     *     - `idempotencyKeyMalformed` Idempotency-Key 只能是 1 至 128 个可见的英文字符（不含空格）。
     *     - `malformedCommand` 内容不完整的提交无法核验，也无法留痕
     */
    'Problem400-3': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `otherJurisdiction` 身份和规则只在本地区有效
     *     - `roleNotAllowed` 每个事项由规则指明的人办理，责任才清楚
     *     - `otherAgency` 各机关只办理自己职权内的检查
     *     - `otherEnterprise` 企业只能就对自己的检查作出表示
     */
    'Problem403-3': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `illegalInThisState` 各环节依次办理，才能事后逐步核对
     *     - `alreadyDone` 同一事项只办一次，后办的不得悄悄改掉先办的
     *     - `stepMissing` 后一步以前一步为依据
     *     - `notPending` 没有这一待办事项，不能凭空办理
     */
    'Problem409-2': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `factsMissing` 核验必须依据办理当时的登记信息，日后才能重新核对
     */
    'Problem422-3': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     */
    'Problem422-4': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `factsMissing` 核验必须依据办理当时的登记信息，日后才能重新核对
     *     - `rule.itemPublished` 事项公开
     *     - `rule.itemLegalBasis` 法定依据
     *     - `rule.itemOwned` 本机关事项
     *     - `rule.bodyQualified` 主体资格
     *     - `rule.withinTerritory` 属地管辖
     *     - `rule.planFiled` 计划备案
     *     - `rule.unplannedNeedsCause` 计划外须有来源
     *     - `rule.platformTask` 统一平台任务
     *     - `rule.checkFormBound` 依单检查
     *     - `rule.entrustment` 委托检查
     *     - `rule.licencePrecondition` 不得作为前置条件
     *     - `rule.offSiteFirst` 非现场优先
     *     - `rule.whitelistNecessity` 白名单企业
     *     - `rule.lowRiskOnSite` 低风险不主动入企
     *     - `rule.randomSelection` 随机抽取
     *     - `rule.mutualRecognition` 结果互认
     *     - `rule.annualCap` 年度频次上限
     *     - `rule.reasonableFrequencyPrompt` 合理频次提示
     *     - `rule.reasonableFrequencyStop` 过度检查叫停
     *     - `rule.specialYearlyLimit` 专项检查年度数量
     *     - `rule.jointCompulsory` 应联合尽联合
     *     - `rule.internalMerge` 内部合并
     *     - `rule.noRepeatAcrossLevels` 不得层层重复
     *     - `rule.jointOptOut` 非联合检查对象
     *     - `rule.triggeredMergeWithPlanned` 触发式与计划合并
     *     - `rule.triggerSourceNamed` 触发来源
     *     - `rule.specialNotBlanket` 不得全覆盖
     *     - `rule.needAssessed` 必要性评估
     *     - `rule.officersMinimum` 最少人数
     *     - `rule.officersMaximum` 人数控制
     *     - `rule.officerCertificate` 执法证件
     *     - `rule.thirdPartyNotInspector` 第三方不得检查
     */
    'Problem422-5': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `otherJurisdiction` 身份和规则只在本地区有效
     *     - `roleNotAllowed` 每个事项由规则指明的人办理，责任才清楚
     *     - `otherAgency` 各机关只办理自己职权内的检查
     *     - `otherEnterprise` 企业只能就对自己的检查作出表示
     *     - `rule.separationOfDuties` 职责分离
     *     - `rule.approvalLevel` 审批层级
     */
    'Problem403-4': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `rule.entryWindow` 检查时段
     */
    'Problem422-6': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `illegalInThisState` 各环节依次办理，才能事后逐步核对
     *     - `alreadyDone` 同一事项只办一次，后办的不得悄悄改掉先办的
     *     - `stepMissing` 后一步以前一步为依据
     *     - `notPending` 没有这一待办事项，不能凭空办理
     *     - `onSiteOnly` 批准的是非现场检查，入企须重新报批
     */
    'Problem409-3': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `otherJurisdiction` 身份和规则只在本地区有效
     *     - `roleNotAllowed` 每个事项由规则指明的人办理，责任才清楚
     *     - `otherAgency` 各机关只办理自己职权内的检查
     *     - `otherEnterprise` 企业只能就对自己的检查作出表示
     *     - `overrideRole` 个案放行由规则包指明的人说明理由，报监督机关（A16）
     *     - `rule.separationOfDuties` 职责分离
     */
    'Problem403-5': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `notOverridable` 只有“原则上”的规则才能个案放行（A16）
     */
    'Problem422-7': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `otherJurisdiction` 身份和规则只在本地区有效
     *     - `roleNotAllowed` 每个事项由规则指明的人办理，责任才清楚
     *     - `otherAgency` 各机关只办理自己职权内的检查
     *     - `otherEnterprise` 企业只能就对自己的检查作出表示
     *     - `rule.separationOfDuties` 职责分离
     */
    'Problem403-6': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `factsMissing` 核验必须依据办理当时的登记信息，日后才能重新核对
     *     - `rule.officersMinimum` 最少人数
     *     - `rule.officersMaximum` 人数控制
     *     - `rule.officerCertificate` 执法证件
     *     - `rule.thirdPartyNotInspector` 第三方不得检查
     */
    'Problem422-8': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `rule.codeBeforeEntry` 无码不入企
     *     - `rule.doorCheck` 证码双亮（扫码入企）
     *     - `rule.inspectionNotice` 检查通知书
     */
    'Problem422-9': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `factsMissing` 核验必须依据办理当时的登记信息，日后才能重新核对
     *     - `rule.itemPublished` 事项公开
     *     - `rule.itemLegalBasis` 法定依据
     *     - `rule.itemOwned` 本机关事项
     *     - `rule.bodyQualified` 主体资格
     *     - `rule.withinTerritory` 属地管辖
     *     - `rule.planFiled` 计划备案
     *     - `rule.unplannedNeedsCause` 计划外须有来源
     *     - `rule.platformTask` 统一平台任务
     *     - `rule.checkFormBound` 依单检查
     *     - `rule.entrustment` 委托检查
     *     - `rule.licencePrecondition` 不得作为前置条件
     *     - `rule.offSiteFirst` 非现场优先
     *     - `rule.whitelistNecessity` 白名单企业
     *     - `rule.lowRiskOnSite` 低风险不主动入企
     *     - `rule.randomSelection` 随机抽取
     *     - `rule.mutualRecognition` 结果互认
     *     - `rule.annualCap` 年度频次上限
     *     - `rule.reasonableFrequencyPrompt` 合理频次提示
     *     - `rule.reasonableFrequencyStop` 过度检查叫停
     *     - `rule.specialYearlyLimit` 专项检查年度数量
     *     - `rule.jointCompulsory` 应联合尽联合
     *     - `rule.internalMerge` 内部合并
     *     - `rule.noRepeatAcrossLevels` 不得层层重复
     *     - `rule.jointOptOut` 非联合检查对象
     *     - `rule.triggeredMergeWithPlanned` 触发式与计划合并
     *     - `rule.triggerSourceNamed` 触发来源
     *     - `rule.specialNotBlanket` 不得全覆盖
     *     - `rule.needAssessed` 必要性评估
     *     - `rule.officersMinimum` 最少人数
     *     - `rule.officersMaximum` 人数控制
     *     - `rule.officerCertificate` 执法证件
     *     - `rule.thirdPartyNotInspector` 第三方不得检查
     *     - `rule.codeBeforeEntry` 无码不入企
     *     - `rule.doorCheck` 证码双亮（扫码入企）
     *     - `rule.inspectionNotice` 检查通知书
     *     - `rule.approvedBeforeEntry` 先批后查
     *     - `rule.filedBeforeEntry` 入企备案
     *     - `rule.noticeServed` 检查预告
     *     - `rule.recusalOpen` 回避未决
     *     - `rule.entryWindow` 检查时段
     */
    'Problem422-10': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `factsMissing` 核验必须依据办理当时的登记信息，日后才能重新核对
     *     - `urgentEntryNotAllowed` 紧急进入是例外，只用于事先来不及的情形
     *     - `rule.itemPublished` 事项公开
     *     - `rule.itemLegalBasis` 法定依据
     *     - `rule.itemOwned` 本机关事项
     *     - `rule.bodyQualified` 主体资格
     *     - `rule.withinTerritory` 属地管辖
     *     - `rule.planFiled` 计划备案
     *     - `rule.unplannedNeedsCause` 计划外须有来源
     *     - `rule.platformTask` 统一平台任务
     *     - `rule.checkFormBound` 依单检查
     *     - `rule.entrustment` 委托检查
     *     - `rule.licencePrecondition` 不得作为前置条件
     *     - `rule.offSiteFirst` 非现场优先
     *     - `rule.whitelistNecessity` 白名单企业
     *     - `rule.lowRiskOnSite` 低风险不主动入企
     *     - `rule.randomSelection` 随机抽取
     *     - `rule.mutualRecognition` 结果互认
     *     - `rule.annualCap` 年度频次上限
     *     - `rule.reasonableFrequencyPrompt` 合理频次提示
     *     - `rule.reasonableFrequencyStop` 过度检查叫停
     *     - `rule.specialYearlyLimit` 专项检查年度数量
     *     - `rule.jointCompulsory` 应联合尽联合
     *     - `rule.internalMerge` 内部合并
     *     - `rule.noRepeatAcrossLevels` 不得层层重复
     *     - `rule.jointOptOut` 非联合检查对象
     *     - `rule.triggeredMergeWithPlanned` 触发式与计划合并
     *     - `rule.triggerSourceNamed` 触发来源
     *     - `rule.specialNotBlanket` 不得全覆盖
     *     - `rule.needAssessed` 必要性评估
     *     - `rule.officersMinimum` 最少人数
     *     - `rule.officersMaximum` 人数控制
     *     - `rule.officerCertificate` 执法证件
     *     - `rule.thirdPartyNotInspector` 第三方不得检查
     *     - `rule.codeBeforeEntry` 无码不入企
     *     - `rule.doorCheck` 证码双亮（扫码入企）
     *     - `rule.inspectionNotice` 检查通知书
     *     - `rule.approvedBeforeEntry` 先批后查
     *     - `rule.filedBeforeEntry` 入企备案
     *     - `rule.recusalOpen` 回避未决
     *     - `rule.entryWindow` 检查时段
     */
    'Problem422-11': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `illegalInThisState` 各环节依次办理，才能事后逐步核对
     *     - `alreadyDone` 同一事项只办一次，后办的不得悄悄改掉先办的
     *     - `stepMissing` 后一步以前一步为依据
     *     - `notPending` 没有这一待办事项，不能凭空办理
     *     - `offSiteOnly` 批准的是现场检查，改变方式须重新报批
     */
    'Problem409-4': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `factsMissing` 核验必须依据办理当时的登记信息，日后才能重新核对
     *     - `rule.itemPublished` 事项公开
     *     - `rule.itemLegalBasis` 法定依据
     *     - `rule.itemOwned` 本机关事项
     *     - `rule.bodyQualified` 主体资格
     *     - `rule.withinTerritory` 属地管辖
     *     - `rule.planFiled` 计划备案
     *     - `rule.unplannedNeedsCause` 计划外须有来源
     *     - `rule.platformTask` 统一平台任务
     *     - `rule.checkFormBound` 依单检查
     *     - `rule.entrustment` 委托检查
     *     - `rule.licencePrecondition` 不得作为前置条件
     *     - `rule.offSiteFirst` 非现场优先
     *     - `rule.whitelistNecessity` 白名单企业
     *     - `rule.lowRiskOnSite` 低风险不主动入企
     *     - `rule.randomSelection` 随机抽取
     *     - `rule.mutualRecognition` 结果互认
     *     - `rule.annualCap` 年度频次上限
     *     - `rule.reasonableFrequencyPrompt` 合理频次提示
     *     - `rule.reasonableFrequencyStop` 过度检查叫停
     *     - `rule.specialYearlyLimit` 专项检查年度数量
     *     - `rule.jointCompulsory` 应联合尽联合
     *     - `rule.internalMerge` 内部合并
     *     - `rule.noRepeatAcrossLevels` 不得层层重复
     *     - `rule.jointOptOut` 非联合检查对象
     *     - `rule.triggeredMergeWithPlanned` 触发式与计划合并
     *     - `rule.triggerSourceNamed` 触发来源
     *     - `rule.specialNotBlanket` 不得全覆盖
     *     - `rule.needAssessed` 必要性评估
     *     - `rule.officersMinimum` 最少人数
     *     - `rule.officersMaximum` 人数控制
     *     - `rule.officerCertificate` 执法证件
     *     - `rule.thirdPartyNotInspector` 第三方不得检查
     *     - `rule.approvedBeforeEntry` 先批后查
     *     - `rule.recusalOpen` 回避未决
     *     - `rule.entryWindow` 检查时段
     */
    'Problem422-12': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `rule.recusalOpen` 回避未决
     *     - `rule.enterpriseOpinion` 企业意见
     *     - `rule.avRecording` 音像记录
     *     - `rule.thirdPartyFinding` 第三方意见不作结论
     *     - `rule.deviceEvidenceReview` 设备证据审核
     *     - `rule.doorCheck` 证码双亮（扫码入企）
     */
    'Problem422-13': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `rule.checkRecord` 现场检查笔录
     */
    'Problem422-14': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `rule.closedLoop` 闭环
     *     - `rule.leniencyGround` 从宽情形
     */
    'Problem422-15': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `rule.closedLoop` 闭环
     */
    'Problem422-16': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `rule.uncodedEvidence` 未赋码证据
     */
    'Problem422-17': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `rule.priorTelling` 事先告知
     *     - `rule.benchmarkStated` 裁量基准
     *     - `rule.decisionCode` 决定书附码
     */
    'Problem422-18': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `unknownSubject` 只能办理登记册所载、这次检查之内的对象
     *     - `fieldRequired` 缺少的内容是后续办理的依据
     *     - `dateNotLater` 期限要有可能履行，先后要合情理
     *     - `rule.observationOnApplication` 考察期依申请
     */
    'Problem422-19': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `illegalInThisState` 各环节依次办理，才能事后逐步核对
     *     - `alreadyDone` 同一事项只办一次，后办的不得悄悄改掉先办的
     */
    'Problem409-5': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     */
    'Problem422-20': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 请求过多。code 为下列之一：
     *
     *     - `rateLimited` 请求过于频繁，请按 Retry-After 所说的秒数稍后再试。
     *     - `tooManyStreams` 您打开的实时连接已达上限（每人 10 个），请先关闭不用的连接。
     */
    'Problem429-2': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `registerNotYours` 您的身份不能修改这项登记，请联系本地区的系统管理员或者登记的主管机构。
     */
    'Problem403-7': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `registerRowEnded` 这项登记已经终止，不能再变更；终止有误的，请先撤销终止。
     */
    'Problem409-6': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 内容过大。code 为下列之一：
     *
     *     - `bodyTooLarge` 请求正文过大，不得超过 256 kB。
     *     - `sheetTooLarge` 文件过大，不得超过 10 MB；请分成几个文件导入。
     */
    'Problem413-2': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 格式不符。code 为下列之一：
     *
     *     - `unsupportedMediaType` 请求正文须为 JSON（Content-Type: application/json，UTF-8 编码）。
     *     - `sheetMediaType` 请以 Excel 工作簿（.xlsx）上传，Content-Type 为 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet。
     */
    'Problem415-2': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `sheetUnreadable` 文件不能导入，请按所列问题改正后重新上传。
     */
    'Problem422-21': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `webhookNotYours` 只有系统管理员，或者本机关的业务系统，可以管理本机关的推送。
     */
    'Problem403-8': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `webhookEnded` 这个推送已经终止，请另行登记。
     */
    'Problem409-7': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 没有找到。code 为下列之一：
     *
     *     - `notFound` 没有找到，或者您无权查看。
     *     - `unknownCommand` 没有这种办理事项。
     */
    'Problem404-2': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `taskClosed` 这件待办已经办结或者不再需要办理，请刷新待办列表。
     *     - `taskNotReturnable` 只有审核、审批环节的待办可以退回补正，这件没有可以退回的内容。请办理其事项，或者领取、转交、留言（可办的见 params.acts）。
     */
    'Problem409-8': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `roleNotAllowed` 每个事项由规则指明的人办理，责任才清楚
     */
    'Problem403-9': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `taskClosed` 这件待办已经办结或者不再需要办理，请刷新待办列表。
     *     - `taskHeld` 这件待办已由他人领取，请与其联系，或请本机关负责人改派。
     */
    'Problem409-9': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `roleNotAllowed` 每个事项由规则指明的人办理，责任才清楚
     *     - `rule.approvalLevel` 审批层级
     */
    'Problem403-10': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `taskClosed` 这件待办已经办结或者不再需要办理，请刷新待办列表。
     *     - `taskNotReturnable` 只有审核、审批环节的待办可以退回补正，这件没有可以退回的内容。请办理其事项，或者领取、转交、留言（可办的见 params.acts）。
     *     - `illegalInThisState` 各环节依次办理，才能事后逐步核对
     *     - `alreadyDone` 同一事项只办一次，后办的不得悄悄改掉先办的
     *     - `stepMissing` 后一步以前一步为依据
     *     - `notPending` 没有这一待办事项，不能凭空办理
     */
    'Problem409-10': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `taskClosed` 这件待办已经办结或者不再需要办理，请刷新待办列表。
     */
    'Problem409-11': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `substitutionNotYours` 您只能为自己指定代理人；机关负责人可以为本机关的人员、系统管理员可以为本地区的人员指定或者终止代理。
     */
    'Problem403-11': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `substitutionOverlaps` 被代理人在此期间的某日已有代理人（见 params）。请改选日期，或者先终止原来的代理，再重新指定。
     */
    'Problem409-12': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `substituteUnfit` 只能由同一机关在册的另一人代理机关工作人员，不能是本人、业务系统、已停用的或者其他机关的人员（原因见 faults），请另选一人。
     */
    'Problem422-22': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `substitutionEnded` 这项代理已经终止或者期满，不必再终止；需要的，请另行指定。
     */
    'Problem409-13': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `listNotYours` 名单由机关就本机关的领域提出，由规则包写明的人决定（见 GET /lists 的 decidedBy）；企业只能就自己提出异议，依意愿列入的由企业自己办理。
     */
    'Problem403-12': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `listOverlaps` 这家企业在这些日期已在同类名单之中，或者正在等待决定（见 params）。请先移出、决定原来的一项，或者改选日期。
     */
    'Problem409-14': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `listNotKept` 本地的文件没有设这种名单（见 params），不能列入。
     *     - `packNotInForce` 本地区没有生效的检查规则，不能立项；请联系统筹协调机构。
     */
    'Problem422-23': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `listMemberClosed` 名单中的这一项现在（见 params.state）不能这样办理，请刷新后查看。
     *     - `listOverlaps` 这家企业在这些日期已在同类名单之中，或者正在等待决定（见 params）。请先移出、决定原来的一项，或者改选日期。
     */
    'Problem409-15': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `listMemberClosed` 名单中的这一项现在（见 params.state）不能这样办理，请刷新后查看。
     */
    'Problem409-16': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `listMemberClosed` 名单中的这一项现在（见 params.state）不能这样办理，请刷新后查看。
     *     - `listObjectionOpen` 前一次异议尚未答复，请待答复之后再提。
     */
    'Problem409-17': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `listObjectionAnswered` 这次异议已经答复，不能再改。
     */
    'Problem409-18': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `packNotInForce` 本地区没有生效的检查规则，不能立项；请联系统筹协调机构。
     */
    'Problem422-24': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 暂时不可用。code 为下列之一：
     *
     *     - `databaseUnavailable` 数据库暂时不可用。请用同一个 Idempotency-Key 重新提交，不会重复办理。
     */
    'Problem503-3': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `listNotKept` 本地的文件没有设这种名单（见 params），不能列入。
     *     - `packNotInForce` 本地区没有生效的检查规则，不能立项；请联系统筹协调机构。
     *     - `sheetUnreadable` 文件不能导入，请按所列问题改正后重新上传。
     */
    'Problem422-25': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `listNotKept` 本地的文件没有设这种名单（见 params），不能列入。
     *     - `packNotInForce` 本地区没有生效的检查规则，不能立项；请联系统筹协调机构。
     */
    'Problem422-26': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 无权办理。code 为下列之一：
     *
     *     - `noRole` 人员登记中没有您可用的身份，请联系本地区的系统管理员。
     *     - `drawNotYours` 抽取由牵头机关的承办人、内设机构负责人、机关负责人或者统筹协调机构办理，请由他们作出承诺、登记随机值或者重新抽取。
     */
    'Problem403-13': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `drawExists` 这个计划条目的这一批次已经有抽取。确需再抽的，请对原来的抽取办理重新抽取并写明理由。
     */
    'Problem409-19': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 不符合规定。code 为下列之一：
     *
     *     - `inputRefused` 提交的内容各项齐全，但有不相符合之处，请按所列各项改正后重新提交。
     *     - `idempotencyKeyReused` 这个 Idempotency-Key 已用于另一次办理，请换一个新值。
     *     - `drawUnfit` 照此承诺，有的随机值会抽不成（原因见 params.reason，所涉及的见 params.subjects）。请调整对象池、人员池、数量或者回避名单后重新提交。
     *     - `drawValueKnown` 所写的随机源（见 params.source）已经公布结果，不能用来抽取，请改用尚未公布的一期。
     *     - `packNotInForce` 本地区没有生效的检查规则，不能立项；请联系统筹协调机构。
     */
    'Problem422-27': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `drawTooEarly` 随机值尚未公开（见 params.valueFrom），公布之后再登记。
     *     - `drawDone` 这次抽取已经登记随机值并抽出结果，不能修改。结果有误的，请重新抽取并写明理由。
     *     - `drawRedrawn` 这次抽取已由另一次抽取取代，请办理取代它的那一次。
     */
    'Problem409-20': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `drawRedrawn` 这次抽取已由另一次抽取取代，请办理取代它的那一次。
     */
    'Problem409-21': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description 当前不能办理。code 为下列之一：
     *
     *     - `drawNotPublic` 检查对象和执法人员尚未公开（公开之日见 params.publicFrom），请届时再下载；承诺值现在就可以查看。
     */
    'Problem409-22': {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Content-Language': components['headers']['Content-Language'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimit-Policy'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /**
     * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
     * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
     */
    IdempotencyKey: string;
    /**
     * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
     * @example *
     */
    IfMatch: string;
    /**
     * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
     * @example zh-CN
     */
    AcceptLanguage: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description 该流程现在的版本，带引号；下次办理可作 If-Match
     * @example "3"
     */
    ETag: string;
    /**
     * @description 新建对象的地址
     * @example /api/v1/inspections/0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
     */
    Location: string;
    /**
     * @description 本次请求的追踪号
     * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
     */
    'X-Request-Id': string;
    /**
     * @description 本应答所用的语言
     * @example zh-CN
     */
    'Content-Language': 'zh-CN' | 'en';
    /**
     * @description 多少秒后可以再试
     * @example 5
     */
    'Retry-After': string;
    /**
     * @description 限流规则：每个时间窗（秒）内的请求数
     * @example "ruqi";q=600;w=60
     */
    'RateLimit-Policy': string;
    /**
     * @description 本时间窗内还可以请求的次数和重新计数前的秒数
     * @example "ruqi";r=599;t=60
     */
    RateLimit: string;
    /**
     * @description 如何登录
     * @example Bearer realm="ruqi"
     */
    'WWW-Authenticate': string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listInspections: {
    parameters: {
      query?: {
        /** @description 参与机关 */
        agencyId?: string;
        /** @description 被检查企业 */
        enterpriseId?: string;
        /** @description 所处环节 */
        stage?:
          | 'plan'
          | 'legalReview'
          | 'approval'
          | 'coding'
          | 'onSite'
          | 'resultNotice'
          | 'rectification'
          | 'creditRepair'
          | 'closed'
          | 'withdrawn'
          | 'refused'
          | 'voided';
        /** @description 检查类型 */
        kind?: 'planned' | 'special' | 'triggered' | 'temporary';
        /** @description 此日及以后立项的 */
        startedFrom?: string;
        /** @description 此日及以前立项的 */
        startedTo?: string;
        /** @description 此刻以来有过办理的，带时区的时刻 */
        updatedSince?: string;
        /** @description true：只列已经终结的；false：只列尚未终结的 */
        ended?: 'true' | 'false';
        /** @description 企业名称中的文字，或者完整的统一社会信用代码 */
        q?: string;
        /** @description 排序：立项、最近办理、最近期限的时刻；前面加 - 为从后到先 */
        sort?: '-startedAt' | 'startedAt' | '-updatedAt' | 'updatedAt' | '-nextDeadlineAt' | 'nextDeadlineAt';
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 检查列表 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "version": 3,
           *           "stage": "approval",
           *           "stageName": "审批",
           *           "position": "approval",
           *           "positionName": "审批",
           *           "jurisdiction": "cixi",
           *           "kind": "triggered",
           *           "enterpriseId": "cixi-ent-1",
           *           "enterpriseName": "慈溪市海棠电器有限公司",
           *           "leadAgencyId": "cixi-fire",
           *           "agencyIds": [
           *             "cixi-fire"
           *           ],
           *           "nextDeadlineAt": "2026-09-30T08:00:00.000Z",
           *           "startedAt": "2026-09-30T08:00:00.000Z",
           *           "updatedAt": "2026-09-30T08:00:00.000Z",
           *           "endedAt": null
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: components['schemas']['InspectionSummary'][];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  draftInspection: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description 立项 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "triggered",
         *       "mode": "single",
         *       "channel": "onSite",
         *       "enterpriseId": "cixi-ent-1",
         *       "siteId": null,
         *       "leadAgencyId": "cixi-fire",
         *       "agencyIds": [
         *         "cixi-fire"
         *       ],
         *       "entrustedAgencyId": null,
         *       "entrustmentRef": null,
         *       "itemIds": [
         *         "cixi-item-fire-1"
         *       ],
         *       "formVersion": "消防安全检查表 2026-1",
         *       "platformTaskRef": "ZJ-2026-000123",
         *       "planLineRef": null,
         *       "selection": "manual",
         *       "keyField": null,
         *       "selectionReason": null,
         *       "trigger": {
         *         "source": "complaint",
         *         "evidenceRef": "12345-20260901-0007",
         *         "separateVisitReason": null
         *       },
         *       "special": null,
         *       "window": {
         *         "from": "2026-09-01",
         *         "to": "2027-12-31"
         *       },
         *       "method": "现场查看、查阅资料",
         *       "content": "消防通道和设施",
         *       "offSiteInsufficient": "须实地查看通道",
         *       "separateFromOthers": null,
         *       "statutoryMinimum": null,
         *       "jointConsentRef": null,
         *       "licencePrecondition": null,
         *       "officerIds": [
         *         "cixi-officer-1",
         *         "cixi-officer-2"
         *       ],
         *       "leaderOfficerId": "cixi-officer-1"
         *     }
         */
        'application/json': {
          /**
           * @description 计划/专项/触发式/临时
           * @enum {string}
           */
          kind: 'planned' | 'special' | 'triggered' | 'temporary';
          /**
           * @description 单独、联合（综合查一次）、委托
           * @enum {string}
           */
          mode: 'single' | 'joint' | 'entrusted';
          /**
           * @description 现场或非现场
           * @enum {string}
           */
          channel: 'onSite' | 'offSite';
          /** @description 被检查企业的登记编号 */
          enterpriseId: string;
          /**
           * @description 检查的场所；空为注册地址
           * @default null
           */
          siteId?: string | null;
          /** @description 负责的机关；联合检查为牵头单位 */
          leadAgencyId: string;
          /** @description 有事项在内的全部机关，含牵头单位 */
          agencyIds: string[];
          /**
           * @description 受托机关：代事项所属机关派员检查
           * @default null
           */
          entrustedAgencyId?: string | null;
          /**
           * @description 委托书编号
           * @default null
           */
          entrustmentRef?: string | null;
          /** @description 公开的检查事项编号 */
          itemIds: string[];
          /**
           * @description 检查表单及其版本
           * @default null
           */
          formVersion?: string | null;
          /**
           * @description 统一平台任务号
           * @default null
           */
          platformTaskRef?: string | null;
          /**
           * @description 已备案计划中的条目
           * @default null
           */
          planLineRef?: string | null;
          /**
           * @description 检查对象如何选取：随机抽取、重点领域、人工
           * @default manual
           * @enum {string}
           */
          selection?: 'drawn' | 'keyField' | 'manual';
          /** @description 随机抽取的，写明抽取编号（/draws）：须为本机关、本计划条目的，且抽中这家企业 */
          drawId?: string;
          /** @description 检查人员不是抽出的那几人的，写明更换的理由 */
          officersNotDrawnReason?: string;
          /**
           * @description 企业所属重点领域，取规则包所列代码
           * @default null
           */
          keyField?: string | null;
          /**
           * @description 人工或者按重点领域选取的理由
           * @default null
           */
          selectionReason?: string | null;
          /**
           * @description 计划外检查的来源
           * @default null
           */
          trigger?: {
            /**
             * @description 触发来源
             * @enum {string}
             */
            source:
              | 'complaint'
              | 'referral'
              | 'assignment'
              | 'riskAlarm'
              | 'manualAnalysis'
              | 'enterpriseApplication'
              | 'suddenEvent'
              | 'unannounced'
              | 'superiorOrder'
              | 'caseInvestigation'
              | 'emergency';
            /** @description 投诉、交办、预警等的编号 */
            evidenceRef: string;
            /**
             * @description 为何不能与计划检查合并
             * @default null
             */
            separateVisitReason?: string | null;
          } | null;
          /**
           * @description 专项检查的范围、内容和时限
           * @default null
           */
          special?: {
            /** @description 检查范围 */
            scope: string;
            /** @description 检查内容 */
            content: string;
            /**
             * Format: date
             * @description 截止日
             */
            until: string;
            /**
             * @description 选取标准；空为全覆盖
             * @default null
             */
            selectionCriterion?: string | null;
          } | null;
          /** @description 可以检查的日期，含首尾两日 */
          window: {
            /**
             * Format: date
             * @description 首日
             */
            from: string;
            /**
             * Format: date
             * @description 末日
             */
            to: string;
          };
          /** @description 检查方式 */
          method: string;
          /** @description 检查内容 */
          content: string;
          /**
           * @description 非现场方式为何不足；空为未作说明
           * @default null
           */
          offSiteInsufficient?: string | null;
          /**
           * @description 为何不与其他机关同一时段的检查合并
           * @default null
           */
          separateFromOthers?: string | null;
          /**
           * @description 法律对这类企业规定的最低检查次数：白名单企业因此才有必要
           * @default null
           */
          statutoryMinimum?: {
            /** @description 要求检查的法律条文 */
            basis: string;
            /** @description 每年次数 */
            visitsPerYear: number;
          } | null;
          /**
           * @description 非联合检查对象同意联合检查的书面编号
           * @default null
           */
          jointConsentRef?: string | null;
          /**
           * @description 入企作为许可、给付等前置条件时填写
           * @default null
           */
          licencePrecondition?: {
            /**
             * @description 法定依据
             * @default null
             */
            legalBasis?: string | null;
            /**
             * @description 必要性
             * @default null
             */
            necessity?: string | null;
          } | null;
          /**
           * @description 检查人员
           * @default []
           */
          officerIds?: string[];
          /**
           * @description 带队人员
           * @default null
           */
          leaderOfficerId?: string | null;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-2'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-2'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getInspection: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一次检查的现状 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "jurisdiction": "cixi",
           *       "kind": "triggered",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "leadAgencyId": "cixi-fire",
           *       "agencyIds": [
           *         "cixi-fire"
           *       ],
           *       "nextDeadlineAt": "2026-09-30T08:00:00.000Z",
           *       "startedAt": "2026-09-30T08:00:00.000Z",
           *       "updatedAt": "2026-09-30T08:00:00.000Z",
           *       "endedAt": null,
           *       "pack": {
           *         "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *         "version": "规则包版本",
           *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *       },
           *       "mode": "single",
           *       "channel": "onSite",
           *       "itemIds": [
           *         "cixi-item-fire-1"
           *       ],
           *       "window": {
           *         "from": "2026-09-01",
           *         "to": "2027-12-31"
           *       },
           *       "method": "现场查看、查阅资料",
           *       "content": "消防通道和设施",
           *       "officerIds": [
           *         "cixi-officer-1",
           *         "cixi-officer-2"
           *       ],
           *       "notice": "none",
           *       "code": "XZM-2026-000123-01",
           *       "enteredOn": "2026-09-30",
           *       "inspectionNoticeNo": "行政检查通知书编号",
           *       "check": {},
           *       "finishedOn": "2026-09-30",
           *       "results": [
           *         {}
           *       ],
           *       "resultNoticeNo": "结果告知书编号",
           *       "creditRecordId": "cixi-credit-1"
           *     }
           */
          'application/json': components['schemas']['Inspection'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getTimeline: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 逐步记录，按序号排列 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "sequence": -9007199254740991,
           *           "at": "2026-09-30T08:00:00.000Z",
           *           "actorId": "cixi-drafter-1",
           *           "onBehalfOf": "代何人办理；非代理为空，企业查看时不显示",
           *           "command": "approve",
           *           "title": "批准",
           *           "events": [
           *             {}
           *           ],
           *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 各步，按序号排列 */
            items: components['schemas']['TimelineEntry'][];
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getAllowedActions: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本环节的全部办理事项：您现在可办或不可办，不可办的附理由和条款 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": 3,
           *       "items": [
           *         {
           *           "command": "approve",
           *           "title": "批准",
           *           "allowed": true,
           *           "refusal": null
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 现在的版本，同 ETag */
            version: number;
            /** @description 各项 */
            items: components['schemas']['AllowedAction'][];
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getDeadlines: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 全部期限及其算法说明 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "subject": "所指对象，如机关编号",
           *           "startedAt": "2026-09-30T08:00:00.000Z",
           *           "startedOn": "2026-09-30",
           *           "dueOn": "2026-09-30",
           *           "dueAt": "2026-09-30T08:00:00.000Z",
           *           "status": "open",
           *           "soft": true,
           *           "provisional": true,
           *           "calendarVersion": "所用工作日历的版本",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null,
           *           "explanation": "期限从何时起、跨过哪些假日、依据哪条"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 各期限 */
            items: components['schemas']['Deadline'][];
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  reviseDraft: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 修改立项内容 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "draft": {
         *         "kind": "triggered",
         *         "mode": "single",
         *         "channel": "onSite",
         *         "enterpriseId": "cixi-ent-1",
         *         "leadAgencyId": "cixi-fire",
         *         "agencyIds": [
         *           "cixi-fire"
         *         ],
         *         "itemIds": [
         *           "cixi-item-fire-1"
         *         ],
         *         "window": {
         *           "from": "2026-09-30",
         *           "to": "2026-09-30"
         *         },
         *         "method": "现场查看、查阅资料",
         *         "content": "消防通道和设施"
         *       }
         *     }
         */
        'application/json': {
          /** @description 修改后的全部立项内容 */
          draft: {
            /**
             * @description 计划/专项/触发式/临时
             * @enum {string}
             */
            kind: 'planned' | 'special' | 'triggered' | 'temporary';
            /**
             * @description 单独、联合（综合查一次）、委托
             * @enum {string}
             */
            mode: 'single' | 'joint' | 'entrusted';
            /**
             * @description 现场或非现场
             * @enum {string}
             */
            channel: 'onSite' | 'offSite';
            /** @description 被检查企业的登记编号 */
            enterpriseId: string;
            /**
             * @description 检查的场所；空为注册地址
             * @default null
             */
            siteId?: string | null;
            /** @description 负责的机关；联合检查为牵头单位 */
            leadAgencyId: string;
            /** @description 有事项在内的全部机关，含牵头单位 */
            agencyIds: string[];
            /**
             * @description 受托机关：代事项所属机关派员检查
             * @default null
             */
            entrustedAgencyId?: string | null;
            /**
             * @description 委托书编号
             * @default null
             */
            entrustmentRef?: string | null;
            /** @description 公开的检查事项编号 */
            itemIds: string[];
            /**
             * @description 检查表单及其版本
             * @default null
             */
            formVersion?: string | null;
            /**
             * @description 统一平台任务号
             * @default null
             */
            platformTaskRef?: string | null;
            /**
             * @description 已备案计划中的条目
             * @default null
             */
            planLineRef?: string | null;
            /**
             * @description 检查对象如何选取：随机抽取、重点领域、人工
             * @default manual
             * @enum {string}
             */
            selection?: 'drawn' | 'keyField' | 'manual';
            /** @description 随机抽取的，写明抽取编号（/draws）：须为本机关、本计划条目的，且抽中这家企业 */
            drawId?: string;
            /** @description 检查人员不是抽出的那几人的，写明更换的理由 */
            officersNotDrawnReason?: string;
            /**
             * @description 企业所属重点领域，取规则包所列代码
             * @default null
             */
            keyField?: string | null;
            /**
             * @description 人工或者按重点领域选取的理由
             * @default null
             */
            selectionReason?: string | null;
            /**
             * @description 计划外检查的来源
             * @default null
             */
            trigger?: {
              /**
               * @description 触发来源
               * @enum {string}
               */
              source:
                | 'complaint'
                | 'referral'
                | 'assignment'
                | 'riskAlarm'
                | 'manualAnalysis'
                | 'enterpriseApplication'
                | 'suddenEvent'
                | 'unannounced'
                | 'superiorOrder'
                | 'caseInvestigation'
                | 'emergency';
              /** @description 投诉、交办、预警等的编号 */
              evidenceRef: string;
              /**
               * @description 为何不能与计划检查合并
               * @default null
               */
              separateVisitReason?: string | null;
            } | null;
            /**
             * @description 专项检查的范围、内容和时限
             * @default null
             */
            special?: {
              /** @description 检查范围 */
              scope: string;
              /** @description 检查内容 */
              content: string;
              /**
               * Format: date
               * @description 截止日
               */
              until: string;
              /**
               * @description 选取标准；空为全覆盖
               * @default null
               */
              selectionCriterion?: string | null;
            } | null;
            /** @description 可以检查的日期，含首尾两日 */
            window: {
              /**
               * Format: date
               * @description 首日
               */
              from: string;
              /**
               * Format: date
               * @description 末日
               */
              to: string;
            };
            /** @description 检查方式 */
            method: string;
            /** @description 检查内容 */
            content: string;
            /**
             * @description 非现场方式为何不足；空为未作说明
             * @default null
             */
            offSiteInsufficient?: string | null;
            /**
             * @description 为何不与其他机关同一时段的检查合并
             * @default null
             */
            separateFromOthers?: string | null;
            /**
             * @description 法律对这类企业规定的最低检查次数：白名单企业因此才有必要
             * @default null
             */
            statutoryMinimum?: {
              /** @description 要求检查的法律条文 */
              basis: string;
              /** @description 每年次数 */
              visitsPerYear: number;
            } | null;
            /**
             * @description 非联合检查对象同意联合检查的书面编号
             * @default null
             */
            jointConsentRef?: string | null;
            /**
             * @description 入企作为许可、给付等前置条件时填写
             * @default null
             */
            licencePrecondition?: {
              /**
               * @description 法定依据
               * @default null
               */
              legalBasis?: string | null;
              /**
               * @description 必要性
               * @default null
               */
              necessity?: string | null;
            } | null;
            /**
             * @description 检查人员
             * @default []
             */
            officerIds?: string[];
            /**
             * @description 带队人员
             * @default null
             */
            leaderOfficerId?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-3'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  assessNeed: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 记录必要性评估 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "assessment": "为何确有必要组织专项检查"
         *     }
         */
        'application/json': {
          /** @description 为何确有必要组织专项检查 */
          assessment: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  submitForReview: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 提交审核 */
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-5'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  withdraw: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 撤回 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  passLegalReview: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 通过法制审核 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "opinion": "同意"
         *     }
         */
        'application/json': {
          /** @description 审核或者审批意见 */
          opinion: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-4'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  returnForCorrection: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 退回补正 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-4'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  recordCollectiveDiscussion: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 记录集体讨论 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "minutesRef": "会议纪要编号",
         *       "heldOn": "2026-09-30",
         *       "conclusion": "agreed"
         *     }
         */
        'application/json': {
          /** @description 会议纪要编号 */
          minutesRef: string;
          /**
           * Format: date
           * @description 集体讨论的日期
           */
          heldOn: string;
          /**
           * @description 结论：同意或者不同意
           * @enum {string}
           */
          conclusion: 'agreed' | 'notAgreed';
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-4'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  approve: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 批准 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "opinion": "同意"
         *     }
         */
        'application/json': {
          /** @description 审核或者审批意见 */
          opinion: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-4'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-6'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  approveByGovernment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 政府批准 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "documentRef": "批准文件编号",
         *       "opinion": "同意"
         *     }
         */
        'application/json': {
          /** @description 批准文件编号 */
          documentRef: string;
          /** @description 审批意见 */
          opinion: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-4'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  refuseApproval: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 不予批准 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-4'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  fileWithBody: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 备案 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "body": "coordinatingBody",
         *       "receiptNo": "备〔2026〕12号"
         *     }
         */
        'application/json': {
          /** @description 备案机构，取规则包中的键 */
          body: string;
          /** @description 备案回执号 */
          receiptNo: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  exemptFromFiling: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 免予事前备案 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "ground": "stateSecret",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /**
           * @description 免予事前备案的情形
           * @enum {string}
           */
          ground: 'stateSecret' | 'workSafety' | 'urgent';
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  serveAdvanceNotice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 送达检查预告 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "documentNo": "慈消检〔2026〕12号",
         *       "contents": [
         *         "消防通道和设施"
         *       ]
         *     }
         */
        'application/json': {
          /** @description 文书编号 */
          documentNo: string;
          /** @description 预告所载的内容，如检查时间、依据、方式 */
          contents: string[];
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  waiveAdvanceNotice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 不作预告 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "ground": "superiorSpecialAction",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /**
           * @description 可以不预告的情形
           * @enum {string}
           */
          ground:
            | 'superiorSpecialAction'
            | 'complaint'
            | 'suddenEvent'
            | 'legalProvision'
            | 'notDisclosable'
            | 'superiorForbids'
            | 'unannounced';
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  issueActionCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 赋码 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "XZM-2026-000123-01",
         *       "platformTaskRef": "统一平台任务号"
         *     }
         */
        'application/json': {
          /** @description 统一平台所发的行政行为码（检查码） */
          code: string;
          /** @description 统一平台任务号 */
          platformTaskRef: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  registerCodeOutage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 登记平台故障 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "outageRef": "赋码平台故障的编号或者通报"
         *     }
         */
        'application/json': {
          /** @description 赋码平台故障的编号或者通报 */
          outageRef: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-3'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  grantOverride: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 个案放行 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "rule": "annualCap",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /**
           * @description 放行的规则
           * @enum {string}
           */
          rule:
            | 'itemPublished'
            | 'itemLegalBasis'
            | 'itemOwned'
            | 'bodyQualified'
            | 'withinTerritory'
            | 'planFiled'
            | 'unplannedNeedsCause'
            | 'platformTask'
            | 'checkFormBound'
            | 'entrustment'
            | 'licencePrecondition'
            | 'offSiteFirst'
            | 'whitelistNecessity'
            | 'lowRiskOnSite'
            | 'randomSelection'
            | 'mutualRecognition'
            | 'annualCap'
            | 'reasonableFrequencyPrompt'
            | 'reasonableFrequencyStop'
            | 'specialYearlyLimit'
            | 'jointCompulsory'
            | 'internalMerge'
            | 'noRepeatAcrossLevels'
            | 'jointOptOut'
            | 'triggeredMergeWithPlanned'
            | 'triggerSourceNamed'
            | 'specialNotBlanket'
            | 'needAssessed'
            | 'separationOfDuties'
            | 'approvalLevel'
            | 'officersMinimum'
            | 'officersMaximum'
            | 'officerCertificate'
            | 'thirdPartyNotInspector'
            | 'approvedBeforeEntry'
            | 'filedBeforeEntry'
            | 'noticeServed'
            | 'codeBeforeEntry'
            | 'doorCheck'
            | 'recusalOpen'
            | 'entryWindow'
            | 'inspectionNotice'
            | 'checkRecord'
            | 'enterpriseOpinion'
            | 'avRecording'
            | 'closedLoop'
            | 'thirdPartyFinding'
            | 'uncodedEvidence'
            | 'leniencyGround'
            | 'priorTelling'
            | 'benchmarkStated'
            | 'decisionCode'
            | 'observationOnApplication'
            | 'deviceEvidenceReview';
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-5'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-7'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  voidInspection: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 撤销检查 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-6'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  replaceOfficer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 更换检查人员 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "officerId": "cixi-officer-1",
         *       "byOfficerId": "cixi-officer-2",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 检查人员编号 */
          officerId: string;
          /** @description 接替的检查人员编号 */
          byOfficerId: string;
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-8'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  requestRecusal: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 申请回避 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "officerId": "cixi-officer-1",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 检查人员编号 */
          officerId: string;
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  decideRecusal: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 决定回避 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "officerId": "cixi-officer-1",
         *       "granted": true,
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 检查人员编号 */
          officerId: string;
          /** @description 是否准予回避 */
          granted: boolean;
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-6'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  recordDoorCheck: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 亮证亮码（扫码）登记 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "officerId": "cixi-officer-1",
         *       "certificateShown": true,
         *       "method": "codeShown"
         *     }
         */
        'application/json': {
          /** @description 检查人员编号 */
          officerId: string;
          /** @description 是否主动出示行政执法证件 */
          certificateShown: boolean;
          /**
           * @description 如何证明到场：亮码、扫企业码、定位签到；none 为未证明
           * @enum {string}
           */
          method: 'codeShown' | 'enterpriseCodeScanned' | 'locationCheckIn' | 'none';
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-9'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  refuseEntry: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 拒绝入企 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "ground": "noCode",
         *       "statement": "拒绝人的陈述"
         *     }
         */
        'application/json': {
          /**
           * @description 拒绝的理由类别；none 为无正当理由
           * @enum {string}
           */
          ground: 'noCode' | 'notScanned' | 'certificateNotShown' | 'unreasonable' | 'none';
          /** @description 拒绝人的陈述 */
          statement: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-3'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  recordEntry: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 入企 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "place": "进入的地点"
         *     }
         */
        'application/json': {
          /** @description 进入的地点 */
          place: string;
          /**
           * @description 行政检查通知书编号
           * @default null
           */
          inspectionNoticeNo?: string | null;
          /**
           * @description 入企时在统一平台备案的回执号
           * @default null
           */
          filingReceiptNo?: string | null;
          /**
           * @description 各检查人员的亮证亮码登记
           * @default []
           */
          doorChecks?: {
            /** @description 检查人员编号 */
            officerId: string;
            /** @description 是否主动出示行政执法证件 */
            certificateShown: boolean;
            /**
             * @description 如何证明到场：亮码、扫企业码、定位签到；none 为未证明
             * @enum {string}
             */
            method: 'codeShown' | 'enterpriseCodeScanned' | 'locationCheckIn' | 'none';
          }[];
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-3'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-10'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  enterUrgently: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 紧急入企 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实",
         *       "place": "进入的地点",
         *       "doorChecks": [
         *         {
         *           "officerId": "cixi-officer-1",
         *           "certificateShown": true,
         *           "method": "codeShown"
         *         }
         *       ]
         *     }
         */
        'application/json': {
          /** @description 来不及事先办理的紧急情形 */
          reason: string;
          /** @description 进入的地点 */
          place: string;
          /**
           * @description 行政检查通知书编号
           * @default null
           */
          inspectionNoticeNo?: string | null;
          /**
           * @description 入企时在统一平台备案的回执号
           * @default null
           */
          filingReceiptNo?: string | null;
          /** @description 各检查人员的亮证亮码登记 */
          doorChecks: {
            /** @description 检查人员编号 */
            officerId: string;
            /** @description 是否主动出示行政执法证件 */
            certificateShown: boolean;
            /**
             * @description 如何证明到场：亮码、扫企业码、定位签到；none 为未证明
             * @enum {string}
             */
            method: 'codeShown' | 'enterpriseCodeScanned' | 'locationCheckIn' | 'none';
          }[];
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-3'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-11'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  startOffSiteCheck: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 开始非现场检查 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "means": "非现场方式：数据共享、视频、书面核查等"
         *     }
         */
        'application/json': {
          /** @description 非现场方式：数据共享、视频、书面核查等 */
          means: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-4'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-12'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  recordCheck: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 记录检查情况 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "recordRef": "现场检查笔录编号",
         *       "findings": [
         *         {
         *           "itemId": "cixi-item-fire-1",
         *           "conforms": true,
         *           "note": "所见情况"
         *         }
         *       ]
         *     }
         */
        'application/json': {
          /** @description 现场检查笔录编号 */
          recordRef: string;
          /** @description 逐项的检查情况 */
          findings: {
            /** @description 检查事项编号 */
            itemId: string;
            /** @description 是否符合 */
            conforms: boolean;
            /** @description 所见情况 */
            note: string;
          }[];
          /**
           * @description 企业自己的意见，照录；没有意见写“无”
           * @default null
           */
          enterpriseOpinion?: string | null;
          /**
           * @description 全过程音像记录编号
           * @default null
           */
          recordingRef?: string | null;
          /**
           * @description 应当音像记录而没有记录的理由，随提示留存
           * @default null
           */
          recordingWaivedReason?: string | null;
          /**
           * @description 是否容易引发争议，或者涉及人身自由、生命健康、重大财产权益
           * @default false
           */
          recordingNeeded?: boolean;
          /**
           * @description 用监控设备收集证据的，填其法制和技术审核
           * @default null
           */
          deviceEvidence?: {
            /** @description 法制审核编号 */
            legalReviewRef: string | null;
            /** @description 技术审核编号 */
            technicalReviewRef: string | null;
          } | null;
          /**
           * @description 结论是否只依据第三方的意见
           * @default false
           */
          thirdPartyFindingOnly?: boolean;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-13'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  finishOnSite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 结束检查 */
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-14'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  approveRetroactively: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 补办审批 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "opinion": "同意"
         *     }
         */
        'application/json': {
          /** @description 审核或者审批意见 */
          opinion: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-4'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  issueCodeRetroactively: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 补办赋码 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "XZM-2026-000123-01",
         *       "platformTaskRef": "统一平台任务号"
         *     }
         */
        'application/json': {
          /** @description 统一平台所发的行政行为码（检查码） */
          code: string;
          /** @description 统一平台任务号 */
          platformTaskRef: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  fileRetroactively: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 补办备案 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "body": "coordinatingBody",
         *       "receiptNo": "备〔2026〕12号"
         *     }
         */
        'application/json': {
          /** @description 备案机构，取规则包中的键 */
          body: string;
          /** @description 备案回执号 */
          receiptNo: string;
          /**
           * @description 事后备案的理由
           * @default null
           */
          reason?: string | null;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  fileTriggeredReturn: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 触发式检查按月备案 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "month": "2026-09",
         *       "returnRef": "备案表编号"
         *     }
         */
        'application/json': {
          /** @description 所报月份，如 2026-09 */
          month: string;
          /** @description 备案表编号 */
          returnRef: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  recordResult: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 录入检查结果 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "outcome": "noProblem",
         *       "summary": "结果摘要"
         *     }
         */
        'application/json': {
          /** @description 对其事项作出结论的机关 */
          agencyId: string;
          /**
           * @description 检查结果
           * @enum {string}
           */
          outcome:
            'noProblem' | 'correctImmediately' | 'correctByDate' | 'transferred' | 'caseOpened' | 'lenient';
          /** @description 结果摘要 */
          summary: string;
          /**
           * @description 责令改正的期限
           * @default null
           */
          correctBy?: string | null;
          /**
           * @description 移送的机关
           * @default null
           */
          transferTo?: string | null;
          /**
           * @description 从宽处理的情形
           * @default null
           */
          leniencyGround?:
            ('firstOffence' | 'minor' | 'noSubjectiveFault' | 'publicBenefit' | 'mitigated') | null;
          /**
           * @description 从宽处理的证据
           * @default null
           */
          leniencyEvidence?: string | null;
          /**
           * @description 对企业的指导意见
           * @default null
           */
          guidance?: string | null;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-6'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-15'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  serveResultNotice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 送达结果告知 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "documentNo": "慈消检〔2026〕12号",
         *       "method": "onSpot"
         *     }
         */
        'application/json': {
          /** @description 文书编号 */
          documentNo: string;
          /**
           * @description 送达方式：当场、电子、邮寄
           * @enum {string}
           */
          method: 'onSpot' | 'electronic' | 'post';
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-16'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  submitRectification: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 提交整改报告 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "report": "整改情况"
         *     }
         */
        'application/json': {
          /** @description 事项所属机关的编号 */
          agencyId: string;
          /** @description 整改情况 */
          report: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  verifyRectification: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 复查整改 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "passed": true,
         *       "method": "onSite",
         *       "note": "复查情况"
         *     }
         */
        'application/json': {
          /** @description 事项所属机关的编号 */
          agencyId: string;
          /** @description 是否合格 */
          passed: boolean;
          /**
           * @description 复查方式：现场、照片、视频、书面
           * @enum {string}
           */
          method: 'onSite' | 'photo' | 'video' | 'document';
          /** @description 复查情况 */
          note: string;
          /**
           * @description 不合格时的新整改期限
           * @default null
           */
          newDueOn?: string | null;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  extendRectification: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 延长整改期限 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "newDueOn": "2026-09-30",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 事项所属机关的编号 */
          agencyId: string;
          /**
           * Format: date
           * @description 延长后的整改期限
           */
          newDueOn: string;
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  openPenaltyCase: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 立案 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "caseRef": "立案编号"
         *     }
         */
        'application/json': {
          /** @description 事项所属机关的编号 */
          agencyId: string;
          /** @description 立案编号 */
          caseRef: string;
          /**
           * @description 案件证据是否来自本次检查
           * @default true
           */
          evidenceFromVisit?: boolean;
          /**
           * @description false：未完成的整改与案件并行（行政处罚法第 28 条）；true：以案件代替整改，整改期限终止
           * @default false
           */
          insteadOfCorrection?: boolean;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-17'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  recordPenaltyDecision: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 登记处罚决定 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "decisionRef": "决定书文号",
         *       "penalised": true,
         *       "toldBeforehand": true
         *     }
         */
        'application/json': {
          /** @description 决定书文号 */
          decisionRef: string;
          /** @description 是否给予处罚 */
          penalised: boolean;
          /**
           * @description 失信类别：轻微、一般、严重
           * @default null
           */
          category?: ('minor' | 'general' | 'serious') | null;
          /**
           * @description 信用信息公示期满日
           * @default null
           */
          publicationEndsOn?: string | null;
          /** @description 决定前是否告知拟处罚的内容、事实、理由和依据 */
          toldBeforehand: boolean;
          /**
           * @description 裁量基准的适用情况
           * @default null
           */
          benchmark?: string | null;
          /**
           * @description 决定书是否附检查码
           * @default false
           */
          codeOnDecision?: boolean;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-18'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  recordTransferReceipt: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 登记移送回执 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "receiptRef": "移送回执编号"
         *     }
         */
        'application/json': {
          /** @description 事项所属机关的编号 */
          agencyId: string;
          /** @description 移送回执编号 */
          receiptRef: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  applyForObservation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 申请合规整改考察 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "plan": "合规整改方案"
         *     }
         */
        'application/json': {
          /** @description 事项所属机关的编号 */
          agencyId: string;
          /** @description 合规整改方案 */
          plan: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  decideObservation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 决定合规整改考察 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "allowed": true,
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 事项所属机关的编号 */
          agencyId: string;
          /** @description 是否准许 */
          allowed: boolean;
          /**
           * @description 考察期截止日
           * @default null
           */
          until?: string | null;
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-19'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  concludeObservation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 检查编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        inspectionId: string;
      };
      cookie?: never;
    };
    /** @description 考察期验收 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "passed": true,
         *       "assessment": "验收意见"
         *     }
         */
        'application/json': {
          /** @description 事项所属机关的编号 */
          agencyId: string;
          /** @description 验收是否合格 */
          passed: boolean;
          /** @description 验收意见 */
          assessment: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-2'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getCreditRepair: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 信用记录编号
         * @example cixi-credit-1
         */
        creditRecordId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一条信用记录的修复进度 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "jurisdiction": "cixi",
           *       "pack": {
           *         "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *         "version": "规则包版本",
           *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *       },
           *       "inspectionId": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "agencyId": "cixi-fire",
           *       "decisionRef": "处罚决定书文号",
           *       "category": "minor",
           *       "publicationEndsOn": "2026-09-30",
           *       "applications": -9007199254740991,
           *       "outcome": "repaired",
           *       "followedUp": true,
           *       "deadlines": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "subject": "所指对象，如机关编号",
           *           "startedAt": "2026-09-30T08:00:00.000Z",
           *           "startedOn": "2026-09-30",
           *           "dueOn": "2026-09-30",
           *           "dueAt": "2026-09-30T08:00:00.000Z",
           *           "status": "open",
           *           "soft": true,
           *           "provisional": true,
           *           "calendarVersion": "所用工作日历的版本",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null,
           *           "explanation": "期限从何时起、跨过哪些假日、依据哪条"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CreditRepair'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  applyForRepair: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 信用记录编号
         * @example cixi-credit-1
         */
        creditRecordId: string;
      };
      cookie?: never;
    };
    /** @description 申请信用修复 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "commitmentRef": "信用承诺书编号",
         *       "proofRefs": [
         *         "已履行义务的证明材料编号"
         *       ]
         *     }
         */
        'application/json': {
          /** @description 信用承诺书编号 */
          commitmentRef: string;
          /** @description 已履行义务的证明材料编号 */
          proofRefs: string[];
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-5'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  returnRepairApplication: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 信用记录编号
         * @example cixi-credit-1
         */
        creditRecordId: string;
      };
      cookie?: never;
    };
    /** @description 退回修复申请 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 退回理由和需补正的内容 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-5'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  grantRepair: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 信用记录编号
         * @example cixi-credit-1
         */
        creditRecordId: string;
      };
      cookie?: never;
    };
    /** @description 准予修复 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "documentRef": "准予修复决定的文号"
         *     }
         */
        'application/json': {
          /** @description 准予修复决定的文号 */
          documentRef: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-5'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  refuseRepair: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 信用记录编号
         * @example cixi-credit-1
         */
        creditRecordId: string;
      };
      cookie?: never;
    };
    /** @description 不予修复 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 不予修复的理由 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-5'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  recordFollowUp: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 信用记录编号
         * @example cixi-credit-1
         */
        creditRecordId: string;
      };
      cookie?: never;
    };
    /** @description 记录回访 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "note": "回访情况"
         *     }
         */
        'application/json': {
          /** @description 回访情况 */
          note: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-5'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  escalateDeadline: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 信用记录编号
         * @example cixi-credit-1
         */
        creditRecordId: string;
      };
      cookie?: never;
    };
    /** @description 逾期上报 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "deadlineId": "cixi-fire-1"
         *     }
         */
        'application/json': {
          /** @description 期限编号 */
          deadlineId: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-3'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-5'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  streamEvents: {
    parameters: {
      query?: {
        /** @description 从此事件编号之后继续；请求头 Last-Event-ID 优先 */
        after?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 实时变化（Server-Sent Events） */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /** @example data: {"type":"lifecycle.changed","id":"0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11","version":3} */
          'text/event-stream': {
            /** @description 类型，同 data 中的 type */
            event?: string;
            /** @description 事件编号，续传用 */
            id?: string;
            /** @description JSON */
            data?: string;
            /** @description 断线后多少毫秒重连 */
            retry?: number;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429-2'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listAgencies: {
    parameters: {
      query?: {
        /** @description 名称、姓名、统一社会信用代码、证号或编号的一部分 */
        q?: string;
        /** @description 有效、已终止、全部；缺省为有效 */
        state?: 'current' | 'ended' | 'all';
        /** @description 按编号或名称排序 */
        sort?: 'id' | 'name';
        /** @description 主体类别 */
        bodyKind?: 'agency' | 'authorised' | 'entrusted' | 'coordinating' | 'thirdParty';
        /** @description 层级 */
        level?: 'province' | 'city' | 'county' | 'township';
        /** @description 条线代码 */
        line?: string;
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 行政检查主体登记册 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "version": 3,
           *           "endedOn": "2026-09-30",
           *           "name": "年度频次上限",
           *           "bodyKind": "agency",
           *           "level": "province",
           *           "line": "fire",
           *           "legalBasis": "法律依据；空：没有登记依据，不得检查",
           *           "territories": [
           *             "330282"
           *           ],
           *           "publishedOn": "2026-09-30"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: {
              /** @description 编号 */
              id: string;
              /** @description 登记的版本，同 ETag */
              version: number;
              /** @description 终止之日，自该日起不再有效；空：未终止 */
              endedOn: string | null;
              /** @description 机关名称 */
              name: string;
              /**
               * @description 主体类别：行政机关、授权组织、受委托组织、统筹协调机构、第三方
               * @enum {string}
               */
              bodyKind: 'agency' | 'authorised' | 'entrusted' | 'coordinating' | 'thirdParty';
              /**
               * @description 层级：省、市、县、乡
               * @enum {string}
               */
              level: 'province' | 'city' | 'county' | 'township';
              /** @description 条线代码，各级同一条线相同 */
              line: string;
              /** @description 法律依据；空：没有登记依据，不得检查 */
              legalBasis: string | null;
              /** @description 管辖区域：行政区划代码前缀 */
              territories: string[];
              /** @description 公告为行政检查主体之日；空：未公告，不得检查 */
              publishedOn: string | null;
            }[];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  createAgency: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description 登记行政检查主体 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "年度频次上限",
         *       "bodyKind": "agency",
         *       "level": "province",
         *       "line": "fire",
         *       "legalBasis": "法律依据；空：没有登记依据，不得检查",
         *       "territories": [
         *         "330282"
         *       ],
         *       "publishedOn": "2026-09-30"
         *     }
         */
        'application/json': {
          /** @description 机关名称 */
          name: string;
          /**
           * @description 主体类别：行政机关、授权组织、受委托组织、统筹协调机构、第三方
           * @enum {string}
           */
          bodyKind: 'agency' | 'authorised' | 'entrusted' | 'coordinating' | 'thirdParty';
          /**
           * @description 层级：省、市、县、乡
           * @enum {string}
           */
          level: 'province' | 'city' | 'county' | 'township';
          /** @description 条线代码，各级同一条线相同 */
          line: string;
          /** @description 法律依据；空：没有登记依据，不得检查 */
          legalBasis: string | null;
          /** @description 管辖区域：行政区划代码前缀 */
          territories: string[];
          /** @description 公告为行政检查主体之日；空：未公告，不得检查 */
          publishedOn: string | null;
          /** @description 变更理由，记入变更记录 */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "name": "年度频次上限",
           *       "bodyKind": "agency",
           *       "level": "province",
           *       "line": "fire",
           *       "legalBasis": "法律依据；空：没有登记依据，不得检查",
           *       "territories": [
           *         "330282"
           *       ],
           *       "publishedOn": "2026-09-30"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 机关名称 */
            name: string;
            /**
             * @description 主体类别：行政机关、授权组织、受委托组织、统筹协调机构、第三方
             * @enum {string}
             */
            bodyKind: 'agency' | 'authorised' | 'entrusted' | 'coordinating' | 'thirdParty';
            /**
             * @description 层级：省、市、县、乡
             * @enum {string}
             */
            level: 'province' | 'city' | 'county' | 'township';
            /** @description 条线代码，各级同一条线相同 */
            line: string;
            /** @description 法律依据；空：没有登记依据，不得检查 */
            legalBasis: string | null;
            /** @description 管辖区域：行政区划代码前缀 */
            territories: string[];
            /** @description 公告为行政检查主体之日；空：未公告，不得检查 */
            publishedOn: string | null;
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getAgency: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一项行政检查主体登记 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "name": "年度频次上限",
           *       "bodyKind": "agency",
           *       "level": "province",
           *       "line": "fire",
           *       "legalBasis": "法律依据；空：没有登记依据，不得检查",
           *       "territories": [
           *         "330282"
           *       ],
           *       "publishedOn": "2026-09-30"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 机关名称 */
            name: string;
            /**
             * @description 主体类别：行政机关、授权组织、受委托组织、统筹协调机构、第三方
             * @enum {string}
             */
            bodyKind: 'agency' | 'authorised' | 'entrusted' | 'coordinating' | 'thirdParty';
            /**
             * @description 层级：省、市、县、乡
             * @enum {string}
             */
            level: 'province' | 'city' | 'county' | 'township';
            /** @description 条线代码，各级同一条线相同 */
            line: string;
            /** @description 法律依据；空：没有登记依据，不得检查 */
            legalBasis: string | null;
            /** @description 管辖区域：行政区划代码前缀 */
            territories: string[];
            /** @description 公告为行政检查主体之日；空：未公告，不得检查 */
            publishedOn: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeAgency: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    /** @description 变更行政检查主体登记 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 机关名称 */
          name?: string;
          /**
           * @description 主体类别：行政机关、授权组织、受委托组织、统筹协调机构、第三方
           * @enum {string}
           */
          bodyKind?: 'agency' | 'authorised' | 'entrusted' | 'coordinating' | 'thirdParty';
          /**
           * @description 层级：省、市、县、乡
           * @enum {string}
           */
          level?: 'province' | 'city' | 'county' | 'township';
          /** @description 条线代码，各级同一条线相同 */
          line?: string;
          /** @description 法律依据；空：没有登记依据，不得检查 */
          legalBasis?: string | null;
          /** @description 管辖区域：行政区划代码前缀 */
          territories?: string[];
          /** @description 公告为行政检查主体之日；空：未公告，不得检查 */
          publishedOn?: string | null;
          /** @description 变更理由，记入变更记录 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "name": "年度频次上限",
           *       "bodyKind": "agency",
           *       "level": "province",
           *       "line": "fire",
           *       "legalBasis": "法律依据；空：没有登记依据，不得检查",
           *       "territories": [
           *         "330282"
           *       ],
           *       "publishedOn": "2026-09-30"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 机关名称 */
            name: string;
            /**
             * @description 主体类别：行政机关、授权组织、受委托组织、统筹协调机构、第三方
             * @enum {string}
             */
            bodyKind: 'agency' | 'authorised' | 'entrusted' | 'coordinating' | 'thirdParty';
            /**
             * @description 层级：省、市、县、乡
             * @enum {string}
             */
            level: 'province' | 'city' | 'county' | 'township';
            /** @description 条线代码，各级同一条线相同 */
            line: string;
            /** @description 法律依据；空：没有登记依据，不得检查 */
            legalBasis: string | null;
            /** @description 管辖区域：行政区划代码前缀 */
            territories: string[];
            /** @description 公告为行政检查主体之日；空：未公告，不得检查 */
            publishedOn: string | null;
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-6'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  endAgency: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    /** @description 终止行政检查主体登记 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "endedOn": "2026-09-30",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 终止之日，自该日起不再有效；空：撤销终止 */
          endedOn: string | null;
          /** @description 变更理由，记入变更记录 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "name": "年度频次上限",
           *       "bodyKind": "agency",
           *       "level": "province",
           *       "line": "fire",
           *       "legalBasis": "法律依据；空：没有登记依据，不得检查",
           *       "territories": [
           *         "330282"
           *       ],
           *       "publishedOn": "2026-09-30"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 机关名称 */
            name: string;
            /**
             * @description 主体类别：行政机关、授权组织、受委托组织、统筹协调机构、第三方
             * @enum {string}
             */
            bodyKind: 'agency' | 'authorised' | 'entrusted' | 'coordinating' | 'thirdParty';
            /**
             * @description 层级：省、市、县、乡
             * @enum {string}
             */
            level: 'province' | 'city' | 'county' | 'township';
            /** @description 条线代码，各级同一条线相同 */
            line: string;
            /** @description 法律依据；空：没有登记依据，不得检查 */
            legalBasis: string | null;
            /** @description 管辖区域：行政区划代码前缀 */
            territories: string[];
            /** @description 公告为行政检查主体之日；空：未公告，不得检查 */
            publishedOn: string | null;
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getAgencyHistory: {
    parameters: {
      query?: {
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 行政检查主体登记的变更记录，新的在前 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "version": 3,
           *           "at": "2026-09-30T08:00:00.000Z",
           *           "actorId": "cixi-drafter-1",
           *           "reason": "情况属实",
           *           "changes": [
           *             {
           *               "field": "字段",
           *               "before": null,
           *               "after": null
           *             }
           *           ]
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: {
              /** @description 变更后的版本 */
              version: number;
              /** @description 变更时刻，UTC */
              at: string;
              /** @description 变更人 */
              actorId: string;
              /** @description 变更理由 */
              reason: string | null;
              /** @description 变更的各项；首次登记列出全部 */
              changes: {
                /** @description 字段 */
                field: string;
                /** @description 变更前 */
                before: unknown;
                /** @description 变更后；电话、邮箱只写“已变更” */
                after: unknown;
              }[];
            }[];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listOfficers: {
    parameters: {
      query?: {
        /** @description 名称、姓名、统一社会信用代码、证号或编号的一部分 */
        q?: string;
        /** @description 有效、已终止、全部；缺省为有效 */
        state?: 'current' | 'ended' | 'all';
        /** @description 按编号或名称排序 */
        sort?: 'id' | 'name';
        /** @description 所属机关 */
        agencyId?: string;
        /** @description 人员类别 */
        standing?: 'officer' | 'auxiliary' | 'thirdParty';
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 执法人员登记册 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "version": 3,
           *           "endedOn": "2026-09-30",
           *           "agencyId": "cixi-fire",
           *           "displayName": "姓名",
           *           "standing": "officer",
           *           "entrusted": true,
           *           "certificates": [
           *             {
           *               "number": "33028200017",
           *               "issuer": "发证机关",
           *               "validFrom": "2026-09-30",
           *               "validTo": "2026-09-30"
           *             }
           *           ]
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: {
              /** @description 编号 */
              id: string;
              /** @description 登记的版本，同 ETag */
              version: number;
              /** @description 终止之日，自该日起不再有效；空：未终止 */
              endedOn: string | null;
              /** @description 所属机关的编号 */
              agencyId: string;
              /** @description 姓名 */
              displayName: string;
              /**
               * @description 执法人员、辅助人员、第三方人员
               * @enum {string}
               */
              standing: 'officer' | 'auxiliary' | 'thirdParty';
              /** @description 是否受委托组织的人员 */
              entrusted: boolean;
              /** @description 联系电话；只有可以修改此项登记的人能看到，办理的应答中不含 */
              phone?: string | null;
              /** @description 电子邮箱；只有可以修改此项登记的人能看到，办理的应答中不含 */
              email?: string | null;
              /** @description 执法证件，先发的在前 */
              certificates: {
                /** @description 执法证号 */
                number: string;
                /** @description 发证机关 */
                issuer: string;
                /**
                 * Format: date
                 * @description 有效期起
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description 有效期止（含当日）
                 */
                validTo: string;
              }[];
            }[];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  createOfficer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description 登记执法人员 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "displayName": "姓名",
         *       "standing": "officer",
         *       "entrusted": true,
         *       "phone": "0574-63801234",
         *       "email": "contact@cixi.gov.cn"
         *     }
         */
        'application/json': {
          /** @description 所属机关的编号 */
          agencyId: string;
          /** @description 姓名 */
          displayName: string;
          /**
           * @description 执法人员、辅助人员、第三方人员
           * @enum {string}
           */
          standing: 'officer' | 'auxiliary' | 'thirdParty';
          /** @description 是否受委托组织的人员 */
          entrusted: boolean;
          /** @description 联系电话 */
          phone: string | null;
          /** @description 电子邮箱 */
          email: string | null;
          /** @description 已在本机关人员登记中的人取得执法资格时，填其编号：同一个人不得有两个编号 */
          personId?: string;
          /**
           * @description 执法证件
           * @default []
           */
          certificates?: {
            /** @description 执法证号 */
            number: string;
            /** @description 发证机关 */
            issuer: string;
            /**
             * Format: date
             * @description 有效期起
             */
            validFrom: string;
            /**
             * Format: date
             * @description 有效期止（含当日）
             */
            validTo: string;
          }[];
          /** @description 变更理由，记入变更记录 */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "agencyId": "cixi-fire",
           *       "displayName": "姓名",
           *       "standing": "officer",
           *       "entrusted": true,
           *       "certificates": [
           *         {
           *           "number": "33028200017",
           *           "issuer": "发证机关",
           *           "validFrom": "2026-09-30",
           *           "validTo": "2026-09-30"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 所属机关的编号 */
            agencyId: string;
            /** @description 姓名 */
            displayName: string;
            /**
             * @description 执法人员、辅助人员、第三方人员
             * @enum {string}
             */
            standing: 'officer' | 'auxiliary' | 'thirdParty';
            /** @description 是否受委托组织的人员 */
            entrusted: boolean;
            /** @description 联系电话；只有可以修改此项登记的人能看到，办理的应答中不含 */
            phone?: string | null;
            /** @description 电子邮箱；只有可以修改此项登记的人能看到，办理的应答中不含 */
            email?: string | null;
            /** @description 执法证件，先发的在前 */
            certificates: {
              /** @description 执法证号 */
              number: string;
              /** @description 发证机关 */
              issuer: string;
              /**
               * Format: date
               * @description 有效期起
               */
              validFrom: string;
              /**
               * Format: date
               * @description 有效期止（含当日）
               */
              validTo: string;
            }[];
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getOfficer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一项执法人员登记 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "agencyId": "cixi-fire",
           *       "displayName": "姓名",
           *       "standing": "officer",
           *       "entrusted": true,
           *       "certificates": [
           *         {
           *           "number": "33028200017",
           *           "issuer": "发证机关",
           *           "validFrom": "2026-09-30",
           *           "validTo": "2026-09-30"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 所属机关的编号 */
            agencyId: string;
            /** @description 姓名 */
            displayName: string;
            /**
             * @description 执法人员、辅助人员、第三方人员
             * @enum {string}
             */
            standing: 'officer' | 'auxiliary' | 'thirdParty';
            /** @description 是否受委托组织的人员 */
            entrusted: boolean;
            /** @description 联系电话；只有可以修改此项登记的人能看到，办理的应答中不含 */
            phone?: string | null;
            /** @description 电子邮箱；只有可以修改此项登记的人能看到，办理的应答中不含 */
            email?: string | null;
            /** @description 执法证件，先发的在前 */
            certificates: {
              /** @description 执法证号 */
              number: string;
              /** @description 发证机关 */
              issuer: string;
              /**
               * Format: date
               * @description 有效期起
               */
              validFrom: string;
              /**
               * Format: date
               * @description 有效期止（含当日）
               */
              validTo: string;
            }[];
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeOfficer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    /** @description 变更执法人员登记 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 所属机关的编号 */
          agencyId?: string;
          /** @description 姓名 */
          displayName?: string;
          /**
           * @description 执法人员、辅助人员、第三方人员
           * @enum {string}
           */
          standing?: 'officer' | 'auxiliary' | 'thirdParty';
          /** @description 是否受委托组织的人员 */
          entrusted?: boolean;
          /** @description 联系电话 */
          phone?: string | null;
          /** @description 电子邮箱 */
          email?: string | null;
          /** @description 变更理由，记入变更记录 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "agencyId": "cixi-fire",
           *       "displayName": "姓名",
           *       "standing": "officer",
           *       "entrusted": true,
           *       "certificates": [
           *         {
           *           "number": "33028200017",
           *           "issuer": "发证机关",
           *           "validFrom": "2026-09-30",
           *           "validTo": "2026-09-30"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 所属机关的编号 */
            agencyId: string;
            /** @description 姓名 */
            displayName: string;
            /**
             * @description 执法人员、辅助人员、第三方人员
             * @enum {string}
             */
            standing: 'officer' | 'auxiliary' | 'thirdParty';
            /** @description 是否受委托组织的人员 */
            entrusted: boolean;
            /** @description 联系电话；只有可以修改此项登记的人能看到，办理的应答中不含 */
            phone?: string | null;
            /** @description 电子邮箱；只有可以修改此项登记的人能看到，办理的应答中不含 */
            email?: string | null;
            /** @description 执法证件，先发的在前 */
            certificates: {
              /** @description 执法证号 */
              number: string;
              /** @description 发证机关 */
              issuer: string;
              /**
               * Format: date
               * @description 有效期起
               */
              validFrom: string;
              /**
               * Format: date
               * @description 有效期止（含当日）
               */
              validTo: string;
            }[];
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-6'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  endOfficer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    /** @description 终止执法人员登记 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "endedOn": "2026-09-30",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 终止之日，自该日起不再有效；空：撤销终止 */
          endedOn: string | null;
          /** @description 变更理由，记入变更记录 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "agencyId": "cixi-fire",
           *       "displayName": "姓名",
           *       "standing": "officer",
           *       "entrusted": true,
           *       "certificates": [
           *         {
           *           "number": "33028200017",
           *           "issuer": "发证机关",
           *           "validFrom": "2026-09-30",
           *           "validTo": "2026-09-30"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 所属机关的编号 */
            agencyId: string;
            /** @description 姓名 */
            displayName: string;
            /**
             * @description 执法人员、辅助人员、第三方人员
             * @enum {string}
             */
            standing: 'officer' | 'auxiliary' | 'thirdParty';
            /** @description 是否受委托组织的人员 */
            entrusted: boolean;
            /** @description 联系电话；只有可以修改此项登记的人能看到，办理的应答中不含 */
            phone?: string | null;
            /** @description 电子邮箱；只有可以修改此项登记的人能看到，办理的应答中不含 */
            email?: string | null;
            /** @description 执法证件，先发的在前 */
            certificates: {
              /** @description 执法证号 */
              number: string;
              /** @description 发证机关 */
              issuer: string;
              /**
               * Format: date
               * @description 有效期起
               */
              validFrom: string;
              /**
               * Format: date
               * @description 有效期止（含当日）
               */
              validTo: string;
            }[];
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getOfficerHistory: {
    parameters: {
      query?: {
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 执法人员登记的变更记录，新的在前 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "version": 3,
           *           "at": "2026-09-30T08:00:00.000Z",
           *           "actorId": "cixi-drafter-1",
           *           "reason": "情况属实",
           *           "changes": [
           *             {
           *               "field": "字段",
           *               "before": null,
           *               "after": null
           *             }
           *           ]
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: {
              /** @description 变更后的版本 */
              version: number;
              /** @description 变更时刻，UTC */
              at: string;
              /** @description 变更人 */
              actorId: string;
              /** @description 变更理由 */
              reason: string | null;
              /** @description 变更的各项；首次登记列出全部 */
              changes: {
                /** @description 字段 */
                field: string;
                /** @description 变更前 */
                before: unknown;
                /** @description 变更后；电话、邮箱只写“已变更” */
                after: unknown;
              }[];
            }[];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listEnterprises: {
    parameters: {
      query?: {
        /** @description 名称、姓名、统一社会信用代码、证号或编号的一部分 */
        q?: string;
        /** @description 有效、已终止、全部；缺省为有效 */
        state?: 'current' | 'ended' | 'all';
        /** @description 按编号或名称排序 */
        sort?: 'id' | 'name';
        /** @description 白名单、重点监管、一般 */
        pool?: 'whitelist' | 'key' | 'general';
        /** @description 风险等级 */
        risk?: 'low' | 'medium' | 'high';
        /** @description 公共信用综合评价 */
        creditGrade?: 'excellent' | 'good' | 'fair' | 'poor';
        /** @description 所在园区 */
        parkId?: string;
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 企业登记册 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "version": 3,
           *           "endedOn": "2026-09-30",
           *           "uscc": "91330282MA2HA1TAN9",
           *           "name": "年度频次上限",
           *           "pool": "whitelist",
           *           "risk": "low",
           *           "creditGrade": "excellent",
           *           "trade": "C3811",
           *           "hasCode": true,
           *           "parkId": "cixi-fire-1",
           *           "jointOptOut": true,
           *           "territory": "330282"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: {
              /** @description 编号 */
              id: string;
              /** @description 登记的版本，同 ETag */
              version: number;
              /** @description 终止之日，自该日起不再有效；空：未终止 */
              endedOn: string | null;
              /** @description 统一社会信用代码，18 位 */
              uscc: string;
              /** @description 企业名称 */
              name: string;
              /**
               * @description 白名单、重点监管、一般；名单（/lists）有决定的，检查以名单为准，也不能在这里变更
               * @enum {string}
               */
              pool: 'whitelist' | 'key' | 'general';
              /**
               * @description 风险等级：低、中、高
               * @enum {string}
               */
              risk: 'low' | 'medium' | 'high';
              /** @description 公共信用综合评价：优、良、中、差；空：未评价 */
              creditGrade: ('excellent' | 'good' | 'fair' | 'poor') | null;
              /** @description 国民经济行业分类（GB/T 4754）代码；空：未登记 */
              trade: string | null;
              /** @description 是否有企业码 */
              hasCode: boolean;
              /** @description 所在园区管委会的编号；空：不在园区 */
              parkId: string | null;
              /** @description 是否列入非联合检查对象库；名单有决定的，同上 */
              jointOptOut: boolean;
              /** @description 住所地的行政区划代码 */
              territory: string;
            }[];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  createEnterprise: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description 登记企业 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "uscc": "91330282MA2HA1TAN9",
         *       "name": "年度频次上限",
         *       "pool": "whitelist",
         *       "risk": "low",
         *       "hasCode": true,
         *       "parkId": "cixi-fire-1",
         *       "jointOptOut": true,
         *       "territory": "330282"
         *     }
         */
        'application/json': {
          /** @description 统一社会信用代码，18 位 */
          uscc: string;
          /** @description 企业名称 */
          name: string;
          /**
           * @description 白名单、重点监管、一般；名单（/lists）有决定的，检查以名单为准，也不能在这里变更
           * @enum {string}
           */
          pool: 'whitelist' | 'key' | 'general';
          /**
           * @description 风险等级：低、中、高
           * @enum {string}
           */
          risk: 'low' | 'medium' | 'high';
          /**
           * @description 公共信用综合评价：优、良、中、差；空：未评价
           * @default null
           */
          creditGrade?: ('excellent' | 'good' | 'fair' | 'poor') | null;
          /**
           * @description 国民经济行业分类（GB/T 4754）代码；空：未登记
           * @default null
           */
          trade?: string | null;
          /** @description 是否有企业码 */
          hasCode: boolean;
          /** @description 所在园区管委会的编号；空：不在园区 */
          parkId: string | null;
          /** @description 是否列入非联合检查对象库；名单有决定的，同上 */
          jointOptOut: boolean;
          /** @description 住所地的行政区划代码 */
          territory: string;
          /** @description 变更理由，记入变更记录 */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "name": "年度频次上限",
           *       "pool": "whitelist",
           *       "risk": "low",
           *       "creditGrade": "excellent",
           *       "trade": "C3811",
           *       "hasCode": true,
           *       "parkId": "cixi-fire-1",
           *       "jointOptOut": true,
           *       "territory": "330282"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 统一社会信用代码，18 位 */
            uscc: string;
            /** @description 企业名称 */
            name: string;
            /**
             * @description 白名单、重点监管、一般；名单（/lists）有决定的，检查以名单为准，也不能在这里变更
             * @enum {string}
             */
            pool: 'whitelist' | 'key' | 'general';
            /**
             * @description 风险等级：低、中、高
             * @enum {string}
             */
            risk: 'low' | 'medium' | 'high';
            /** @description 公共信用综合评价：优、良、中、差；空：未评价 */
            creditGrade: ('excellent' | 'good' | 'fair' | 'poor') | null;
            /** @description 国民经济行业分类（GB/T 4754）代码；空：未登记 */
            trade: string | null;
            /** @description 是否有企业码 */
            hasCode: boolean;
            /** @description 所在园区管委会的编号；空：不在园区 */
            parkId: string | null;
            /** @description 是否列入非联合检查对象库；名单有决定的，同上 */
            jointOptOut: boolean;
            /** @description 住所地的行政区划代码 */
            territory: string;
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getEnterprise: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一项企业登记 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "name": "年度频次上限",
           *       "pool": "whitelist",
           *       "risk": "low",
           *       "creditGrade": "excellent",
           *       "trade": "C3811",
           *       "hasCode": true,
           *       "parkId": "cixi-fire-1",
           *       "jointOptOut": true,
           *       "territory": "330282"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 统一社会信用代码，18 位 */
            uscc: string;
            /** @description 企业名称 */
            name: string;
            /**
             * @description 白名单、重点监管、一般；名单（/lists）有决定的，检查以名单为准，也不能在这里变更
             * @enum {string}
             */
            pool: 'whitelist' | 'key' | 'general';
            /**
             * @description 风险等级：低、中、高
             * @enum {string}
             */
            risk: 'low' | 'medium' | 'high';
            /** @description 公共信用综合评价：优、良、中、差；空：未评价 */
            creditGrade: ('excellent' | 'good' | 'fair' | 'poor') | null;
            /** @description 国民经济行业分类（GB/T 4754）代码；空：未登记 */
            trade: string | null;
            /** @description 是否有企业码 */
            hasCode: boolean;
            /** @description 所在园区管委会的编号；空：不在园区 */
            parkId: string | null;
            /** @description 是否列入非联合检查对象库；名单有决定的，同上 */
            jointOptOut: boolean;
            /** @description 住所地的行政区划代码 */
            territory: string;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeEnterprise: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    /** @description 变更企业登记 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 企业名称 */
          name?: string;
          /**
           * @description 白名单、重点监管、一般；名单（/lists）有决定的，检查以名单为准，也不能在这里变更
           * @enum {string}
           */
          pool?: 'whitelist' | 'key' | 'general';
          /**
           * @description 风险等级：低、中、高
           * @enum {string}
           */
          risk?: 'low' | 'medium' | 'high';
          /** @description 公共信用综合评价：优、良、中、差；空：未评价 */
          creditGrade?: ('excellent' | 'good' | 'fair' | 'poor') | null;
          /** @description 国民经济行业分类（GB/T 4754）代码；空：未登记 */
          trade?: string | null;
          /** @description 是否有企业码 */
          hasCode?: boolean;
          /** @description 所在园区管委会的编号；空：不在园区 */
          parkId?: string | null;
          /** @description 是否列入非联合检查对象库；名单有决定的，同上 */
          jointOptOut?: boolean;
          /** @description 住所地的行政区划代码 */
          territory?: string;
          /** @description 变更理由，记入变更记录 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "name": "年度频次上限",
           *       "pool": "whitelist",
           *       "risk": "low",
           *       "creditGrade": "excellent",
           *       "trade": "C3811",
           *       "hasCode": true,
           *       "parkId": "cixi-fire-1",
           *       "jointOptOut": true,
           *       "territory": "330282"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 统一社会信用代码，18 位 */
            uscc: string;
            /** @description 企业名称 */
            name: string;
            /**
             * @description 白名单、重点监管、一般；名单（/lists）有决定的，检查以名单为准，也不能在这里变更
             * @enum {string}
             */
            pool: 'whitelist' | 'key' | 'general';
            /**
             * @description 风险等级：低、中、高
             * @enum {string}
             */
            risk: 'low' | 'medium' | 'high';
            /** @description 公共信用综合评价：优、良、中、差；空：未评价 */
            creditGrade: ('excellent' | 'good' | 'fair' | 'poor') | null;
            /** @description 国民经济行业分类（GB/T 4754）代码；空：未登记 */
            trade: string | null;
            /** @description 是否有企业码 */
            hasCode: boolean;
            /** @description 所在园区管委会的编号；空：不在园区 */
            parkId: string | null;
            /** @description 是否列入非联合检查对象库；名单有决定的，同上 */
            jointOptOut: boolean;
            /** @description 住所地的行政区划代码 */
            territory: string;
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-6'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  endEnterprise: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    /** @description 终止企业登记 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "endedOn": "2026-09-30",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 终止之日，自该日起不再有效；空：撤销终止 */
          endedOn: string | null;
          /** @description 变更理由，记入变更记录 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "name": "年度频次上限",
           *       "pool": "whitelist",
           *       "risk": "low",
           *       "creditGrade": "excellent",
           *       "trade": "C3811",
           *       "hasCode": true,
           *       "parkId": "cixi-fire-1",
           *       "jointOptOut": true,
           *       "territory": "330282"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 统一社会信用代码，18 位 */
            uscc: string;
            /** @description 企业名称 */
            name: string;
            /**
             * @description 白名单、重点监管、一般；名单（/lists）有决定的，检查以名单为准，也不能在这里变更
             * @enum {string}
             */
            pool: 'whitelist' | 'key' | 'general';
            /**
             * @description 风险等级：低、中、高
             * @enum {string}
             */
            risk: 'low' | 'medium' | 'high';
            /** @description 公共信用综合评价：优、良、中、差；空：未评价 */
            creditGrade: ('excellent' | 'good' | 'fair' | 'poor') | null;
            /** @description 国民经济行业分类（GB/T 4754）代码；空：未登记 */
            trade: string | null;
            /** @description 是否有企业码 */
            hasCode: boolean;
            /** @description 所在园区管委会的编号；空：不在园区 */
            parkId: string | null;
            /** @description 是否列入非联合检查对象库；名单有决定的，同上 */
            jointOptOut: boolean;
            /** @description 住所地的行政区划代码 */
            territory: string;
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getEnterpriseHistory: {
    parameters: {
      query?: {
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 企业登记的变更记录，新的在前 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "version": 3,
           *           "at": "2026-09-30T08:00:00.000Z",
           *           "actorId": "cixi-drafter-1",
           *           "reason": "情况属实",
           *           "changes": [
           *             {
           *               "field": "字段",
           *               "before": null,
           *               "after": null
           *             }
           *           ]
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: {
              /** @description 变更后的版本 */
              version: number;
              /** @description 变更时刻，UTC */
              at: string;
              /** @description 变更人 */
              actorId: string;
              /** @description 变更理由 */
              reason: string | null;
              /** @description 变更的各项；首次登记列出全部 */
              changes: {
                /** @description 字段 */
                field: string;
                /** @description 变更前 */
                before: unknown;
                /** @description 变更后；电话、邮箱只写“已变更” */
                after: unknown;
              }[];
            }[];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listSites: {
    parameters: {
      query?: {
        /** @description 名称、姓名、统一社会信用代码、证号或编号的一部分 */
        q?: string;
        /** @description 有效、已终止、全部；缺省为有效 */
        state?: 'current' | 'ended' | 'all';
        /** @description 按编号或名称排序 */
        sort?: 'id' | 'name';
        /** @description 所属企业 */
        enterpriseId?: string;
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 经营场所登记册 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "version": 3,
           *           "endedOn": "2026-09-30",
           *           "enterpriseId": "cixi-ent-1",
           *           "name": "年度频次上限",
           *           "address": "地址",
           *           "territory": "330282"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: {
              /** @description 编号 */
              id: string;
              /** @description 登记的版本，同 ETag */
              version: number;
              /** @description 终止之日，自该日起不再有效；空：未终止 */
              endedOn: string | null;
              /** @description 所属企业的编号 */
              enterpriseId: string;
              /** @description 场所名称 */
              name: string;
              /** @description 地址 */
              address: string;
              /** @description 所在地的行政区划代码 */
              territory: string;
            }[];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  createSite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description 登记经营场所 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "enterpriseId": "cixi-ent-1",
         *       "name": "年度频次上限",
         *       "address": "地址",
         *       "territory": "330282"
         *     }
         */
        'application/json': {
          /** @description 所属企业的编号 */
          enterpriseId: string;
          /** @description 场所名称 */
          name: string;
          /** @description 地址 */
          address: string;
          /** @description 所在地的行政区划代码 */
          territory: string;
          /** @description 变更理由，记入变更记录 */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "enterpriseId": "cixi-ent-1",
           *       "name": "年度频次上限",
           *       "address": "地址",
           *       "territory": "330282"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 所属企业的编号 */
            enterpriseId: string;
            /** @description 场所名称 */
            name: string;
            /** @description 地址 */
            address: string;
            /** @description 所在地的行政区划代码 */
            territory: string;
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getSite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一项经营场所登记 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "enterpriseId": "cixi-ent-1",
           *       "name": "年度频次上限",
           *       "address": "地址",
           *       "territory": "330282"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 所属企业的编号 */
            enterpriseId: string;
            /** @description 场所名称 */
            name: string;
            /** @description 地址 */
            address: string;
            /** @description 所在地的行政区划代码 */
            territory: string;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeSite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    /** @description 变更经营场所登记 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 场所名称 */
          name?: string;
          /** @description 地址 */
          address?: string;
          /** @description 所在地的行政区划代码 */
          territory?: string;
          /** @description 变更理由，记入变更记录 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "enterpriseId": "cixi-ent-1",
           *       "name": "年度频次上限",
           *       "address": "地址",
           *       "territory": "330282"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 所属企业的编号 */
            enterpriseId: string;
            /** @description 场所名称 */
            name: string;
            /** @description 地址 */
            address: string;
            /** @description 所在地的行政区划代码 */
            territory: string;
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-6'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  endSite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    /** @description 终止经营场所登记 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "endedOn": "2026-09-30",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 终止之日，自该日起不再有效；空：撤销终止 */
          endedOn: string | null;
          /** @description 变更理由，记入变更记录 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "enterpriseId": "cixi-ent-1",
           *       "name": "年度频次上限",
           *       "address": "地址",
           *       "territory": "330282"
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 所属企业的编号 */
            enterpriseId: string;
            /** @description 场所名称 */
            name: string;
            /** @description 地址 */
            address: string;
            /** @description 所在地的行政区划代码 */
            territory: string;
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getSiteHistory: {
    parameters: {
      query?: {
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 经营场所登记的变更记录，新的在前 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "version": 3,
           *           "at": "2026-09-30T08:00:00.000Z",
           *           "actorId": "cixi-drafter-1",
           *           "reason": "情况属实",
           *           "changes": [
           *             {
           *               "field": "字段",
           *               "before": null,
           *               "after": null
           *             }
           *           ]
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: {
              /** @description 变更后的版本 */
              version: number;
              /** @description 变更时刻，UTC */
              at: string;
              /** @description 变更人 */
              actorId: string;
              /** @description 变更理由 */
              reason: string | null;
              /** @description 变更的各项；首次登记列出全部 */
              changes: {
                /** @description 字段 */
                field: string;
                /** @description 变更前 */
                before: unknown;
                /** @description 变更后；电话、邮箱只写“已变更” */
                after: unknown;
              }[];
            }[];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  addCertificate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    /** @description 登记或更正执法证件 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "number": "33028200017",
         *       "issuer": "发证机关",
         *       "validFrom": "2026-09-30",
         *       "validTo": "2026-09-30",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 执法证号 */
          number: string;
          /** @description 发证机关 */
          issuer: string;
          /**
           * Format: date
           * @description 有效期起
           */
          validFrom: string;
          /**
           * Format: date
           * @description 有效期止（含当日）
           */
          validTo: string;
          /** @description 变更理由，记入变更记录 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "endedOn": "2026-09-30",
           *       "agencyId": "cixi-fire",
           *       "displayName": "姓名",
           *       "standing": "officer",
           *       "entrusted": true,
           *       "certificates": [
           *         {
           *           "number": "33028200017",
           *           "issuer": "发证机关",
           *           "validFrom": "2026-09-30",
           *           "validTo": "2026-09-30"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 登记的版本，同 ETag */
            version: number;
            /** @description 终止之日，自该日起不再有效；空：未终止 */
            endedOn: string | null;
            /** @description 所属机关的编号 */
            agencyId: string;
            /** @description 姓名 */
            displayName: string;
            /**
             * @description 执法人员、辅助人员、第三方人员
             * @enum {string}
             */
            standing: 'officer' | 'auxiliary' | 'thirdParty';
            /** @description 是否受委托组织的人员 */
            entrusted: boolean;
            /** @description 联系电话；只有可以修改此项登记的人能看到，办理的应答中不含 */
            phone?: string | null;
            /** @description 电子邮箱；只有可以修改此项登记的人能看到，办理的应答中不含 */
            email?: string | null;
            /** @description 执法证件，先发的在前 */
            certificates: {
              /** @description 执法证号 */
              number: string;
              /** @description 发证机关 */
              issuer: string;
              /**
               * Format: date
               * @description 有效期起
               */
              validFrom: string;
              /**
               * Format: date
               * @description 有效期止（含当日）
               */
              validTo: string;
            }[];
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-6'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  importRegister: {
    parameters: {
      query?: {
        /** @description true：只检查，不改动 */
        dryRun?: 'true' | 'false';
      };
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记册：agencies 行政检查主体、officers 执法人员、enterprises 企业、sites 经营场所
         * @example agencies
         */
        register: 'agencies' | 'officers' | 'enterprises' | 'sites';
      };
      cookie?: never;
    };
    /** @description 由 Excel 工作簿导入登记册 */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "register": "agencies",
           *       "outcome": "applied",
           *       "rows": -9007199254740991,
           *       "created": -9007199254740991,
           *       "updated": -9007199254740991,
           *       "unchanged": -9007199254740991,
           *       "faultCount": -9007199254740991,
           *       "faults": [
           *         {
           *           "row": -9007199254740991,
           *           "column": "列名",
           *           "cell": "单元格，例如 B5；空：工作表没有这一列",
           *           "value": "所填内容",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /**
             * @description 登记册
             * @enum {string}
             */
            register: 'agencies' | 'officers' | 'enterprises' | 'sites';
            /**
             * @description 已导入；检查通过，尚未导入；有错误，未作任何改动
             * @enum {string}
             */
            outcome: 'applied' | 'wouldApply' | 'refused';
            /** @description 读到的行数，不含表头和空行 */
            rows: number;
            /** @description 新登记的项数 */
            created: number;
            /** @description 变更的项数 */
            updated: number;
            /** @description 与现有登记相同的项数 */
            unchanged: number;
            /** @description 错误的总数 */
            faultCount: number;
            /** @description 逐行的错误，至多列出 500 项 */
            faults: {
              /** @description 工作表中的行号 */
              row: number;
              /** @description 列名 */
              column: string;
              /** @description 单元格，例如 B5；空：工作表没有这一列 */
              cell: string | null;
              /** @description 所填内容 */
              value: string;
              /** @description 错在何处，如何改正 */
              message: string;
            }[];
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-7'];
      404: components['responses']['Problem404'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413-2'];
      415: components['responses']['Problem415-2'];
      422: components['responses']['Problem422-21'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  registerTemplate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记册：agencies 行政检查主体、officers 执法人员、enterprises 企业、sites 经营场所
         * @example agencies
         */
        register: 'agencies' | 'officers' | 'enterprises' | 'sites';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 导入登记册的模板 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  exportRegister: {
    parameters: {
      query?: {
        /** @description 名称、姓名、统一社会信用代码、证号或编号的一部分 */
        q?: string;
        /** @description 有效、已终止、全部；缺省为有效 */
        state?: 'current' | 'ended' | 'all';
        /** @description 按编号或名称排序 */
        sort?: 'id' | 'name';
        /** @description 主体类别 */
        bodyKind?: 'agency' | 'authorised' | 'entrusted' | 'coordinating' | 'thirdParty';
        /** @description 层级 */
        level?: 'province' | 'city' | 'county' | 'township';
        /** @description 条线代码 */
        line?: string;
        /** @description 所属机关 */
        agencyId?: string;
        /** @description 人员类别 */
        standing?: 'officer' | 'auxiliary' | 'thirdParty';
        /** @description 白名单、重点监管、一般 */
        pool?: 'whitelist' | 'key' | 'general';
        /** @description 风险等级 */
        risk?: 'low' | 'medium' | 'high';
        /** @description 公共信用综合评价 */
        creditGrade?: 'excellent' | 'good' | 'fair' | 'poor';
        /** @description 所在园区 */
        parkId?: string;
        /** @description 所属企业 */
        enterpriseId?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 登记册：agencies 行政检查主体、officers 执法人员、enterprises 企业、sites 经营场所
         * @example agencies
         */
        register: 'agencies' | 'officers' | 'enterprises' | 'sites';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 登记册导出为 Excel 工作簿 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listWebhooks: {
    parameters: {
      query?: {
        /** @description 机关编号 */
        agencyId?: string;
        /** @description 启用、暂停、已终止 */
        status?: 'active' | 'paused' | 'ended';
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 推送一览，新登记的在前 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "agencyId": "cixi-fire",
           *           "url": "接收地址",
           *           "description": "用途",
           *           "eventTypes": [
           *             "lifecycle.changed"
           *           ],
           *           "status": "active",
           *           "pausedBecause": "owner",
           *           "failingSince": "从何时起未能送达，UTC；正常为空",
           *           "waiting": -9007199254740991,
           *           "previousSecretUntil": "更换密钥后，旧密钥一并签名到此时，UTC",
           *           "version": 3,
           *           "createdBy": "登记人",
           *           "createdAt": "2026-09-30T08:00:00.000Z",
           *           "endedAt": null
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: components['schemas']['Webhook'][];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-8'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description 登记推送 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "url": "https://oa.fire.cixi.example/ruqi",
         *       "description": "办公系统待办同步",
         *       "eventTypes": [
         *         "task.opened",
         *         "task.changed",
         *         "task.closed"
         *       ]
         *     }
         */
        'application/json': {
          /** @description 接收地址：https，公网；每次以 POST 送来一条 */
          url: string;
          /** @description 用途，写给人看 */
          description: string;
          /** @description 机关编号；业务系统缺省为本机关，系统管理员必填 */
          agencyId?: string;
          /** @description 要推送的变化 */
          eventTypes?: ('lifecycle.changed' | 'task.opened' | 'task.changed' | 'task.closed')[];
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "agencyId": "cixi-fire",
           *       "url": "接收地址",
           *       "description": "用途",
           *       "eventTypes": [
           *         "lifecycle.changed"
           *       ],
           *       "status": "active",
           *       "pausedBecause": "owner",
           *       "failingSince": "从何时起未能送达，UTC；正常为空",
           *       "waiting": -9007199254740991,
           *       "previousSecretUntil": "更换密钥后，旧密钥一并签名到此时，UTC",
           *       "version": 3,
           *       "createdBy": "登记人",
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "endedAt": null,
           *       "secret": "签名密钥（whsec_ 开头），只在此处给出一次，请妥善保存"
           *     }
           */
          'application/json': components['schemas']['WebhookWithSecret'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-8'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 推送编号
         * @example cixi-fire-1
         */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一个推送 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "agencyId": "cixi-fire",
           *       "url": "接收地址",
           *       "description": "用途",
           *       "eventTypes": [
           *         "lifecycle.changed"
           *       ],
           *       "status": "active",
           *       "pausedBecause": "owner",
           *       "failingSince": "从何时起未能送达，UTC；正常为空",
           *       "waiting": -9007199254740991,
           *       "previousSecretUntil": "更换密钥后，旧密钥一并签名到此时，UTC",
           *       "version": 3,
           *       "createdBy": "登记人",
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "endedAt": null
           *     }
           */
          'application/json': components['schemas']['Webhook'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-8'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  changeWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 推送编号
         * @example cixi-fire-1
         */
        webhookId: string;
      };
      cookie?: never;
    };
    /** @description 修改、暂停或者恢复推送 */
    requestBody?: {
      content: {
        /**
         * @example {
         *       "status": "active"
         *     }
         */
        'application/json': {
          /** @description 接收地址：https，公网；每次以 POST 送来一条 */
          url?: string;
          /** @description 用途，写给人看 */
          description?: string;
          /** @description 要推送的变化 */
          eventTypes?: ('lifecycle.changed' | 'task.opened' | 'task.changed' | 'task.closed')[];
          /**
           * @description 暂停或者恢复；恢复后未送的依次送出
           * @enum {string}
           */
          status?: 'active' | 'paused';
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "agencyId": "cixi-fire",
           *       "url": "接收地址",
           *       "description": "用途",
           *       "eventTypes": [
           *         "lifecycle.changed"
           *       ],
           *       "status": "active",
           *       "pausedBecause": "owner",
           *       "failingSince": "从何时起未能送达，UTC；正常为空",
           *       "waiting": -9007199254740991,
           *       "previousSecretUntil": "更换密钥后，旧密钥一并签名到此时，UTC",
           *       "version": 3,
           *       "createdBy": "登记人",
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "endedAt": null
           *     }
           */
          'application/json': components['schemas']['Webhook'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-8'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-7'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  endWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 推送编号
         * @example cixi-fire-1
         */
        webhookId: string;
      };
      cookie?: never;
    };
    /** @description 终止推送；未送的不再送 */
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "agencyId": "cixi-fire",
           *       "url": "接收地址",
           *       "description": "用途",
           *       "eventTypes": [
           *         "lifecycle.changed"
           *       ],
           *       "status": "active",
           *       "pausedBecause": "owner",
           *       "failingSince": "从何时起未能送达，UTC；正常为空",
           *       "waiting": -9007199254740991,
           *       "previousSecretUntil": "更换密钥后，旧密钥一并签名到此时，UTC",
           *       "version": 3,
           *       "createdBy": "登记人",
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "endedAt": null
           *     }
           */
          'application/json': components['schemas']['Webhook'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-8'];
      404: components['responses']['Problem404'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  rotateWebhookSecret: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 推送编号
         * @example cixi-fire-1
         */
        webhookId: string;
      };
      cookie?: never;
    };
    /** @description 更换签名密钥；24 小时内新旧密钥一并签名，以便接收方换用 */
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "agencyId": "cixi-fire",
           *       "url": "接收地址",
           *       "description": "用途",
           *       "eventTypes": [
           *         "lifecycle.changed"
           *       ],
           *       "status": "active",
           *       "pausedBecause": "owner",
           *       "failingSince": "从何时起未能送达，UTC；正常为空",
           *       "waiting": -9007199254740991,
           *       "previousSecretUntil": "更换密钥后，旧密钥一并签名到此时，UTC",
           *       "version": 3,
           *       "createdBy": "登记人",
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "endedAt": null,
           *       "secret": "签名密钥（whsec_ 开头），只在此处给出一次，请妥善保存"
           *     }
           */
          'application/json': components['schemas']['WebhookWithSecret'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-8'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-7'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  listWebhookDeliveries: {
    parameters: {
      query?: {
        /** @description 待送、已送达、已放弃 */
        status?: 'pending' | 'delivered' | 'givenUp';
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 推送编号
         * @example cixi-fire-1
         */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 推送记录，新的在前，保留 31 天 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "messageId": "cixi-fire-1",
           *           "type": "变化的类型；ping 为试送",
           *           "subjectId": "cixi-fire-1",
           *           "version": 3,
           *           "status": "pending",
           *           "attempts": -9007199254740991,
           *           "createdAt": "2026-09-30T08:00:00.000Z",
           *           "nextAttemptAt": "2026-09-30T08:00:00.000Z",
           *           "finishedAt": "2026-09-30T08:00:00.000Z",
           *           "log": [
           *             {
           *               "attempt": -9007199254740991,
           *               "at": "2026-09-30T08:00:00.000Z",
           *               "status": -9007199254740991,
           *               "durationMs": -9007199254740991,
           *               "error": "未送达的原因；送达为空"
           *             }
           *           ]
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: components['schemas']['WebhookDelivery'][];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-8'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  redeliverWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 推送编号
         * @example cixi-fire-1
         */
        webhookId: string;
        /**
         * @description 推送记录编号
         * @example cixi-fire-1
         */
        deliveryId: string;
      };
      cookie?: never;
    };
    /** @description 再送一次，webhook-id 不变；推送暂停时恢复后送 */
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "messageId": "cixi-fire-1",
           *       "type": "变化的类型；ping 为试送",
           *       "subjectId": "cixi-fire-1",
           *       "version": 3,
           *       "status": "pending",
           *       "attempts": -9007199254740991,
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "nextAttemptAt": "2026-09-30T08:00:00.000Z",
           *       "finishedAt": "2026-09-30T08:00:00.000Z",
           *       "log": [
           *         {
           *           "attempt": -9007199254740991,
           *           "at": "2026-09-30T08:00:00.000Z",
           *           "status": -9007199254740991,
           *           "durationMs": -9007199254740991,
           *           "error": "未送达的原因；送达为空"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WebhookDelivery'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-8'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-7'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  pingWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 推送编号
         * @example cixi-fire-1
         */
        webhookId: string;
      };
      cookie?: never;
    };
    /** @description 试送一条（type 为 ping），结果见推送记录 */
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "messageId": "cixi-fire-1",
           *       "type": "变化的类型；ping 为试送",
           *       "subjectId": "cixi-fire-1",
           *       "version": 3,
           *       "status": "pending",
           *       "attempts": -9007199254740991,
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "nextAttemptAt": "2026-09-30T08:00:00.000Z",
           *       "finishedAt": "2026-09-30T08:00:00.000Z",
           *       "log": [
           *         {
           *           "attempt": -9007199254740991,
           *           "at": "2026-09-30T08:00:00.000Z",
           *           "status": -9007199254740991,
           *           "durationMs": -9007199254740991,
           *           "error": "未送达的原因；送达为空"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WebhookDelivery'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-8'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-7'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  listTasks: {
    parameters: {
      query?: {
        /** @description mine：等我办理的；agency：本机关的全部待办；all：我能查看的全部待办。后两种只供机关和监督人员查看 */
        view?: 'mine' | 'agency' | 'all';
        /** @description 所处环节 */
        stage?:
          | 'plan'
          | 'legalReview'
          | 'approval'
          | 'coding'
          | 'onSite'
          | 'resultNotice'
          | 'rectification'
          | 'creditRepair'
          | 'closed'
          | 'withdrawn'
          | 'refused'
          | 'voided'
          | 'told'
          | 'applied'
          | 'returned'
          | 'granted';
        /** @description 办理事项代码 */
        command?: string;
        /** @description 被检查企业 */
        enterpriseId?: string;
        /** @description 企业名称的一部分，或者统一社会信用代码的开头 */
        q?: string;
        /** @description me：我（及我所代理的人）已领取的；none：无人领取的 */
        holder?: 'me' | 'none';
        /** @description true：只列已逾期的；false：只列期限未到的 */
        overdue?: 'true' | 'false';
        /** @description 只列期限在此日（含）或此刻之后届满的；无期限的不列 */
        dueFrom?: string;
        /** @description 只列期限在此日（不含）或此刻之前届满的；无期限的不列 */
        dueBefore?: string;
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 待办，先到期的在前，无期限的在后 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "lifecycleId": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "lifecycleType": "inspection",
           *           "command": "approve",
           *           "title": "批准",
           *           "roles": [
           *             "可办理的身份"
           *           ],
           *           "agencyId": "cixi-fire",
           *           "enterpriseId": "cixi-ent-1",
           *           "enterpriseName": "慈溪市海棠电器有限公司",
           *           "assigneeId": "cixi-fire-1",
           *           "deadlineId": "cixi-fire-1",
           *           "dueAt": "2026-09-30T08:00:00.000Z",
           *           "isOverdue": true,
           *           "priority": "overdue",
           *           "holderId": "cixi-fire-1",
           *           "onBehalfOf": "您代何人办理；已办结的，办理人当时代何人办理；非代理为空",
           *           "heldSince": "领取时刻，UTC",
           *           "closedAt": "2026-09-30T08:00:00.000Z",
           *           "openedAt": "2026-09-30T08:00:00.000Z",
           *           "kind": "triggered",
           *           "stage": "approval",
           *           "stageName": "审批",
           *           "version": 3,
           *           "path": "办理此事项的地址"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: components['schemas']['Task'][];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  countTasks: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 等我办理的件数，按办理事项分组 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "open": -9007199254740991,
           *       "overdue": -9007199254740991,
           *       "dueSoon": -9007199254740991,
           *       "groups": [
           *         {
           *           "command": "approve",
           *           "title": "批准",
           *           "open": -9007199254740991,
           *           "overdue": -9007199254740991,
           *           "dueSoon": -9007199254740991
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 合计件数 */
            open: number;
            /** @description 合计已逾期的 */
            overdue: number;
            /** @description 合计今日届满和已逾期的 */
            dueSoon: number;
            /** @description 各办理事项的件数 */
            groups: {
              /** @description 办理事项代码 */
              command: string;
              /** @description 办理事项名称 */
              title: string;
              /** @description 件数，如实计数，不设上限 */
              open: number;
              /** @description 其中已逾期的 */
              overdue: number;
              /** @description 其中今日届满和已逾期的 */
              dueSoon: number;
            }[];
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  bulkTasks: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description 一次办理或者退回多件，逐件给出结果；一件不成不影响其他各件，重复提交不会重复办理 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "items": [
         *         {
         *           "taskId": "42"
         *         }
         *       ]
         *     }
         */
        'application/json': {
          /** @description 逐件列明 */
          items: {
            /** @description 待办编号 */
            taskId: string;
            /**
             * @description do：办理；return：退回补正
             * @default do
             * @enum {string}
             */
            act?: 'do' | 'return';
            /**
             * @description 办理该事项所填的内容，同其单独的地址；退回的填 reason
             * @default {}
             */
            data?: {
              [key: string]: unknown;
            };
            /** @description 所见的版本；已变化的不办理 */
            expectedVersion?: number;
          }[];
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "done": -9007199254740991,
           *       "failed": -9007199254740991,
           *       "results": [
           *         {
           *           "taskId": "42",
           *           "status": -9007199254740991,
           *           "answer": {
           *             "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *             "version": 3,
           *             "stage": "approval",
           *             "stageName": "审批",
           *             "position": "approval",
           *             "positionName": "审批",
           *             "events": [
           *               "InspectionApproved"
           *             ],
           *             "notes": [
           *               {
           *                 "rule": "annualCap",
           *                 "name": "年度频次上限",
           *                 "strength": "warn",
           *                 "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *                 "clauses": [
           *                   "CX-33"
           *                 ],
           *                 "ours": null
           *               }
           *             ],
           *             "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *           },
           *           "problem": {
           *             "type": "类别的标识：urn:ruqi:problem: 后接错误代码",
           *             "title": "批准",
           *             "status": -9007199254740991,
           *             "detail": "写给人看的一句话：错在何处，如何办理",
           *             "code": "XZM-2026-000123-01",
           *             "requestId": "6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 办成的件数 */
            done: number;
            /** @description 未办成的件数 */
            failed: number;
            /** @description 与所列次序相同 */
            results: {
              /** @description 待办编号 */
              taskId: string;
              /** @description 该件的 HTTP 状态码 */
              status: number;
              /** @description 办成的回复 */
              answer: components['schemas']['CommandAnswer'] | null;
              /** @description 未办成的原因 */
              problem: components['schemas']['Problem'] | null;
            }[];
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404-2'];
      409: components['responses']['Problem409-8'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 待办编号
         * @example 42
         */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一件待办：核对、办理后和逾期后会怎样、领取和留言的经过 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleId": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleType": "inspection",
           *       "command": "approve",
           *       "title": "批准",
           *       "roles": [
           *         "可办理的身份"
           *       ],
           *       "agencyId": "cixi-fire",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "assigneeId": "cixi-fire-1",
           *       "deadlineId": "cixi-fire-1",
           *       "dueAt": "2026-09-30T08:00:00.000Z",
           *       "isOverdue": true,
           *       "priority": "overdue",
           *       "holderId": "cixi-fire-1",
           *       "onBehalfOf": "您代何人办理；已办结的，办理人当时代何人办理；非代理为空",
           *       "heldSince": "领取时刻，UTC",
           *       "closedAt": "2026-09-30T08:00:00.000Z",
           *       "openedAt": "2026-09-30T08:00:00.000Z",
           *       "kind": "triggered",
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "version": 3,
           *       "path": "办理此事项的地址",
           *       "mine": true,
           *       "checks": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "status": "failed",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             {
           *               "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *               "text": "条款要旨"
           *             }
           *           ],
           *           "ours": null,
           *           "overridableBy": null
           *         }
           *       ],
           *       "onDone": {
           *         "allowed": true,
           *         "stageName": "审批",
           *         "tasks": [
           *           "届时新产生的待办"
           *         ],
           *         "deadlines": [
           *           {
           *             "name": "年度频次上限",
           *             "dueOn": "2026-09-30"
           *           }
           *         ]
           *       },
           *       "onLapse": {
           *         "stageName": "审批",
           *         "tasks": [
           *           "届时新产生的待办"
           *         ],
           *         "deadlines": [
           *           {
           *             "name": "年度频次上限",
           *             "dueOn": "2026-09-30"
           *           }
           *         ],
           *         "dueAt": "2026-09-30T08:00:00.000Z",
           *         "explanation": "期限的由来",
           *         "escalation": [
           *           {
           *             "at": "2026-09-30T08:00:00.000Z",
           *             "roles": [
           *               "告知谁"
           *             ]
           *           }
           *         ]
           *       },
           *       "notes": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "at": "2026-09-30T08:00:00.000Z",
           *           "actorId": "cixi-drafter-1",
           *           "kind": "claimed",
           *           "toPersonId": "cixi-fire-1",
           *           "text": "留言或者理由"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 编号 */
            id: string;
            /** @description 检查、信用记录、计划或者会商的编号 */
            lifecycleId: string;
            /**
             * @description 所属流程：检查、信用修复、计划、会商
             * @enum {string}
             */
            lifecycleType: 'inspection' | 'creditRepair' | 'plan' | 'consultation';
            /** @description 办理事项代码 */
            command: string;
            /** @description 办理事项名称 */
            title: string;
            /** @description 可办理的身份 */
            roles: string[];
            /** @description 机关编号 */
            agencyId: string | null;
            /** @description 企业编号；计划和会商的待办为空 */
            enterpriseId: string | null;
            /** @description 企业名称 */
            enterpriseName: string | null;
            /** @description 指定的办理人 */
            assigneeId: string | null;
            /** @description 所属期限的编号 */
            deadlineId: string | null;
            /** @description 届满时刻，UTC；无期限为空 */
            dueAt: string | null;
            /** @description 是否已逾期 */
            isOverdue: boolean;
            /**
             * @description 轻重缓急：已逾期、今日届满、三日内届满、一般
             * @enum {string}
             */
            priority: 'overdue' | 'today' | 'soon' | 'normal';
            /** @description 领取人；无人领取为空 */
            holderId: string | null;
            /** @description 您代何人办理；已办结的，办理人当时代何人办理；非代理为空 */
            onBehalfOf: string | null;
            /** @description 领取时刻，UTC */
            heldSince: string | null;
            /** @description 办结时刻，UTC；未办结为空 */
            closedAt: string | null;
            /** @description 产生时刻，UTC */
            openedAt: string;
            /** @description 检查类型 */
            kind: string;
            /** @description 所处环节 */
            stage: string;
            /** @description 所处环节的名称 */
            stageName: string;
            /** @description 该流程现在的版本，办理时可作 If-Match */
            version: number;
            /** @description 办理此事项的地址 */
            path: string;
            /** @description 是否等我办理 */
            mine: boolean;
            /** @description 审批前的核对，不符合的在前；不需要核对的事项为空 */
            checks: {
              /** @description 规则代码 */
              rule: string;
              /** @description 规则名称 */
              name: string;
              /**
               * @description failed：不符合；warned：须斟酌；overridden：已放行；counted：尚未定数，只计数；passed：未见问题
               * @enum {string}
               */
              status: 'failed' | 'warned' | 'overridden' | 'counted' | 'passed';
              /** @description 核对的结果 */
              message: string;
              /** @description 所依据的条款 */
              clauses: {
                /** @description 条款编号 */
                id: string;
                /** @description 条款要旨 */
                text: string;
              }[];
              /** @description 文件未作规定时，本系统的理由 */
              ours: string | null;
              /** @description 可说明理由放行的身份 */
              overridableBy: string | null;
            }[];
            /** @description 办理后会怎样；因填写的内容而异的事项为空 */
            onDone:
              | (
                  | {
                      /**
                       * @description 可以办理
                       * @constant
                       */
                      allowed: true;
                      /** @description 届时所处的位置 */
                      stageName: string;
                      /** @description 届时新产生的待办 */
                      tasks: string[];
                      /** @description 届时开始计算的期限 */
                      deadlines: {
                        /** @description 期限名称 */
                        name: string;
                        /** @description 届满之日 */
                        dueOn: string;
                      }[];
                    }
                  | {
                      /**
                       * @description 现在不能办理
                       * @constant
                       */
                      allowed: false;
                      /** @description 错误代码 */
                      code: string;
                      /** @description 原因和办法 */
                      message: string;
                      /** @description 所依据的条款 */
                      clauses: {
                        /** @description 条款编号 */
                        id: string;
                        /** @description 条款要旨 */
                        text: string;
                      }[];
                    }
                )
              | null;
            /** @description 逾期会怎样；无期限为空 */
            onLapse: {
              /** @description 届时所处的位置 */
              stageName: string;
              /** @description 届时新产生的待办 */
              tasks: string[];
              /** @description 届时开始计算的期限 */
              deadlines: {
                /** @description 期限名称 */
                name: string;
                /** @description 届满之日 */
                dueOn: string;
              }[];
              /** @description 届满时刻，UTC */
              dueAt: string;
              /** @description 期限的由来 */
              explanation: string;
              /** @description 逾期仍未办理的，先告知办理人，再逐级上报 */
              escalation: {
                /** @description 时刻，UTC */
                at: string;
                /** @description 告知谁 */
                roles: string[];
              }[];
            } | null;
            /** @description 领取、转交和留言的经过，先后为序 */
            notes: {
              /** @description 编号 */
              id: string;
              /** @description 时刻，UTC */
              at: string;
              /** @description 何人 */
              actorId: string;
              /**
               * @description 领取、退回、转交、留言
               * @enum {string}
               */
              kind: 'claimed' | 'released' | 'delegated' | 'commented';
              /** @description 转交给何人 */
              toPersonId: string | null;
              /** @description 留言或者理由 */
              text: string | null;
            }[];
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  claimTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 待办编号
         * @example 42
         */
        taskId: string;
      };
      cookie?: never;
    };
    /** @description 领取待办；他人仍可看到并知道由谁领取 */
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleId": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleType": "inspection",
           *       "command": "approve",
           *       "title": "批准",
           *       "roles": [
           *         "可办理的身份"
           *       ],
           *       "agencyId": "cixi-fire",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "assigneeId": "cixi-fire-1",
           *       "deadlineId": "cixi-fire-1",
           *       "dueAt": "2026-09-30T08:00:00.000Z",
           *       "isOverdue": true,
           *       "priority": "overdue",
           *       "holderId": "cixi-fire-1",
           *       "onBehalfOf": "您代何人办理；已办结的，办理人当时代何人办理；非代理为空",
           *       "heldSince": "领取时刻，UTC",
           *       "closedAt": "2026-09-30T08:00:00.000Z",
           *       "openedAt": "2026-09-30T08:00:00.000Z",
           *       "kind": "triggered",
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "version": 3,
           *       "path": "办理此事项的地址"
           *     }
           */
          'application/json': components['schemas']['Task'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-9'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-9'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  releaseTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 待办编号
         * @example 42
         */
        taskId: string;
      };
      cookie?: never;
    };
    /** @description 退回已领取的待办；机关负责人可以收回他人领取的 */
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': {
          /** @description 理由 */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleId": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleType": "inspection",
           *       "command": "approve",
           *       "title": "批准",
           *       "roles": [
           *         "可办理的身份"
           *       ],
           *       "agencyId": "cixi-fire",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "assigneeId": "cixi-fire-1",
           *       "deadlineId": "cixi-fire-1",
           *       "dueAt": "2026-09-30T08:00:00.000Z",
           *       "isOverdue": true,
           *       "priority": "overdue",
           *       "holderId": "cixi-fire-1",
           *       "onBehalfOf": "您代何人办理；已办结的，办理人当时代何人办理；非代理为空",
           *       "heldSince": "领取时刻，UTC",
           *       "closedAt": "2026-09-30T08:00:00.000Z",
           *       "openedAt": "2026-09-30T08:00:00.000Z",
           *       "kind": "triggered",
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "version": 3,
           *       "path": "办理此事项的地址"
           *     }
           */
          'application/json': components['schemas']['Task'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-9'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-9'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  delegateTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 待办编号
         * @example 42
         */
        taskId: string;
      };
      cookie?: never;
    };
    /** @description 转交给同样有权办理的人；审批不得转交给无审批权的人 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "toPersonId": "cixi-fire-1",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /** @description 转交给何人 */
          toPersonId: string;
          /** @description 理由 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleId": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleType": "inspection",
           *       "command": "approve",
           *       "title": "批准",
           *       "roles": [
           *         "可办理的身份"
           *       ],
           *       "agencyId": "cixi-fire",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "assigneeId": "cixi-fire-1",
           *       "deadlineId": "cixi-fire-1",
           *       "dueAt": "2026-09-30T08:00:00.000Z",
           *       "isOverdue": true,
           *       "priority": "overdue",
           *       "holderId": "cixi-fire-1",
           *       "onBehalfOf": "您代何人办理；已办结的，办理人当时代何人办理；非代理为空",
           *       "heldSince": "领取时刻，UTC",
           *       "closedAt": "2026-09-30T08:00:00.000Z",
           *       "openedAt": "2026-09-30T08:00:00.000Z",
           *       "kind": "triggered",
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "version": 3,
           *       "path": "办理此事项的地址"
           *     }
           */
          'application/json': components['schemas']['Task'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-10'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-9'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  returnTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 待办编号
         * @example 42
         */
        taskId: string;
      };
      cookie?: never;
    };
    /** @description 退回补正：把审核、审批环节的检查退回承办人 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "检查事项与计划不符，请更正后重新报审"
         *     }
         */
        'application/json': {
          /** @description 理由，告知有关各方并留存 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "position": "approval",
           *       "positionName": "审批",
           *       "events": [
           *         "InspectionApproved"
           *       ],
           *       "notes": [
           *         {
           *           "rule": "annualCap",
           *           "name": "年度频次上限",
           *           "strength": "warn",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。",
           *           "clauses": [
           *             "CX-33"
           *           ],
           *           "ours": null
           *         }
           *       ],
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Problem400-3'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-4'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-10'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-4'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  commentOnTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 待办编号
         * @example 42
         */
        taskId: string;
      };
      cookie?: never;
    };
    /** @description 在待办上留言 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "留言"
         *     }
         */
        'application/json': {
          /** @description 留言 */
          text: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleId": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "lifecycleType": "inspection",
           *       "command": "approve",
           *       "title": "批准",
           *       "roles": [
           *         "可办理的身份"
           *       ],
           *       "agencyId": "cixi-fire",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "assigneeId": "cixi-fire-1",
           *       "deadlineId": "cixi-fire-1",
           *       "dueAt": "2026-09-30T08:00:00.000Z",
           *       "isOverdue": true,
           *       "priority": "overdue",
           *       "holderId": "cixi-fire-1",
           *       "onBehalfOf": "您代何人办理；已办结的，办理人当时代何人办理；非代理为空",
           *       "heldSince": "领取时刻，UTC",
           *       "closedAt": "2026-09-30T08:00:00.000Z",
           *       "openedAt": "2026-09-30T08:00:00.000Z",
           *       "kind": "triggered",
           *       "stage": "approval",
           *       "stageName": "审批",
           *       "version": 3,
           *       "path": "办理此事项的地址"
           *     }
           */
          'application/json': components['schemas']['Task'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-11'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  listSubstitutions: {
    parameters: {
      query?: {
        /** @description 被代理人 */
        absentId?: string;
        /** @description 代理人 */
        substituteId?: string;
        /** @description true：只列正在代理中的 */
        active?: 'true';
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 代理一览，新指定的在前；双方、所在机关的负责人和监督、审计、管理人员可以查看 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "agencyId": "cixi-fire",
           *           "absentId": "cixi-drafter-1",
           *           "absentName": "被代理人的姓名；人员登记中已没有的为空",
           *           "substituteId": "cixi-officer-2",
           *           "substituteName": "代理人的姓名；人员登记中已没有的为空",
           *           "fromOn": "2026-09-30",
           *           "toOn": "2026-09-30",
           *           "status": "upcoming",
           *           "reason": "情况属实",
           *           "createdBy": "指定人",
           *           "createdAt": "2026-09-30T08:00:00.000Z",
           *           "endedBy": "提前终止的人；未提前终止为空",
           *           "endedAt": null,
           *           "endReason": "提前终止的理由"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: components['schemas']['Substitution'][];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  createSubstitution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description 指定代理人 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "substituteId": "cixi-officer-2",
         *       "fromOn": "2026-10-08",
         *       "toOn": "2026-10-16",
         *       "reason": "年休假"
         *     }
         */
        'application/json': {
          /** @description 被代理人；缺省为本人 */
          absentId?: string;
          /** @description 代理人：同一机关的另一人 */
          substituteId: string;
          /**
           * Format: date
           * @description 起始日（北京时间），含，不得早于今天
           */
          fromOn: string;
          /**
           * Format: date
           * @description 截止日（北京时间），含，至多 184 天
           */
          toOn: string;
          /** @description 事由，如休假、出差、学习 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "agencyId": "cixi-fire",
           *       "absentId": "cixi-drafter-1",
           *       "absentName": "被代理人的姓名；人员登记中已没有的为空",
           *       "substituteId": "cixi-officer-2",
           *       "substituteName": "代理人的姓名；人员登记中已没有的为空",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "status": "upcoming",
           *       "reason": "情况属实",
           *       "createdBy": "指定人",
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "endedBy": "提前终止的人；未提前终止为空",
           *       "endedAt": null,
           *       "endReason": "提前终止的理由"
           *     }
           */
          'application/json': components['schemas']['Substitution'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-11'];
      409: components['responses']['Problem409-12'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-22'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getSubstitution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 代理的编号
         * @example cixi-fire-1
         */
        substitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一项代理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "agencyId": "cixi-fire",
           *       "absentId": "cixi-drafter-1",
           *       "absentName": "被代理人的姓名；人员登记中已没有的为空",
           *       "substituteId": "cixi-officer-2",
           *       "substituteName": "代理人的姓名；人员登记中已没有的为空",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "status": "upcoming",
           *       "reason": "情况属实",
           *       "createdBy": "指定人",
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "endedBy": "提前终止的人；未提前终止为空",
           *       "endedAt": null,
           *       "endReason": "提前终止的理由"
           *     }
           */
          'application/json': components['schemas']['Substitution'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  endSubstitution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 代理的编号
         * @example cixi-fire-1
         */
        substitutionId: string;
      };
      cookie?: never;
    };
    /** @description 提前终止代理，即时生效；可以指定的人和代理人都可以终止 */
    requestBody?: {
      content: {
        /** @example {} */
        'application/json': {
          /** @description 理由 */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "agencyId": "cixi-fire",
           *       "absentId": "cixi-drafter-1",
           *       "absentName": "被代理人的姓名；人员登记中已没有的为空",
           *       "substituteId": "cixi-officer-2",
           *       "substituteName": "代理人的姓名；人员登记中已没有的为空",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "status": "upcoming",
           *       "reason": "情况属实",
           *       "createdBy": "指定人",
           *       "createdAt": "2026-09-30T08:00:00.000Z",
           *       "endedBy": "提前终止的人；未提前终止为空",
           *       "endedAt": null,
           *       "endReason": "提前终止的理由"
           *     }
           */
          'application/json': components['schemas']['Substitution'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-11'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-13'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  listLists: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 各种企业名单：本地如何建立、对谁有效、由谁决定、现有几户 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "list": "whitelist",
           *           "name": "年度频次上限",
           *           "kept": true,
           *           "scope": "none",
           *           "decidedBy": [
           *             "drafter"
           *           ],
           *           "byOwnWish": true,
           *           "criteria": [
           *             "列入的条件；空：文件没有写"
           *           ],
           *           "criteriaNeeded": "all",
           *           "longestMonths": -9007199254740991,
           *           "frequency": "lowered",
           *           "members": -9007199254740991,
           *           "clauses": [
           *             {
           *               "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *               "text": "条款内容"
           *             }
           *           ],
           *           "ours": null
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** @description 各种名单 */
            items: components['schemas']['EnterpriseList'][];
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listMembers: {
    parameters: {
      query?: {
        /** @description proposed：待决定；refused：未予列入；upcoming：尚未开始；current：有效；over：已经期满或者移出；all：全部。缺省为 current */
        state?: 'proposed' | 'refused' | 'upcoming' | 'current' | 'over' | 'all';
        /** @description 以哪一天为准，缺省为今天 */
        on?: string;
        /** @description 就哪个机关的领域列入的 */
        agencyId?: string;
        /** @description 企业 */
        enterpriseId?: string;
        /** @description 企业名称或统一社会信用代码的一部分 */
        q?: string;
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 名单中的企业；企业只看到就自己作出的决定 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "version": 3,
           *           "list": "whitelist",
           *           "enterpriseId": "cixi-ent-1",
           *           "enterpriseName": "慈溪市海棠电器有限公司",
           *           "uscc": "91330282MA2HA1TAN9",
           *           "agencyId": "cixi-fire",
           *           "agencyName": "机关名称",
           *           "scope": "agency",
           *           "state": "proposed",
           *           "fromOn": "2026-09-30",
           *           "toOn": "2026-09-30",
           *           "criteria": [
           *             "所符合的条件"
           *           ],
           *           "reason": "情况属实",
           *           "decisionRef": "决定的文号",
           *           "decidedBy": "决定人；企业查看时为空",
           *           "endedOn": "2026-09-30",
           *           "endReason": "移出的理由",
           *           "publishedOn": "2026-09-30",
           *           "publicationRef": "公布在何处",
           *           "enteredBy": "提出或者列入的人；企业查看时为空",
           *           "enteredAt": "2026-09-30T08:00:00.000Z",
           *           "objections": [
           *             {
           *               "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *               "raisedBy": "提出人",
           *               "raisedAt": "2026-09-30T08:00:00.000Z",
           *               "text": "异议的内容",
           *               "upheld": true,
           *               "answer": "答复；尚未答复为空",
           *               "answeredBy": "答复人；企业查看时为空",
           *               "answeredAt": "2026-09-30T08:00:00.000Z"
           *             }
           *           ]
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: components['schemas']['ListMember'][];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  enterMember: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
      };
      cookie?: never;
    };
    /** @description 提出列入，或者决定列入；依意愿列入的由企业自己办理 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "enterpriseId": "huzhou-ent-4",
         *       "agencyId": "huzhou-fire",
         *       "fromOn": "2027-01-01",
         *       "toOn": "2027-12-31",
         *       "criteria": [],
         *       "reason": "连续三年检查没有发现问题",
         *       "decisionRef": "湖消〔2026〕31号"
         *     }
         */
        'application/json': {
          /** @description 企业 */
          enterpriseId: string;
          /** @description 就哪个机关的领域列入；各机关自己的名单须写明，对本地区各机关有效的名单不填 */
          agencyId?: string;
          /**
           * Format: date
           * @description 起始日（北京时间），含，不得早于今天
           */
          fromOn: string;
          /**
           * @description 截止日，含；空：没有期限
           * @default null
           */
          toOn?: string | null;
          /**
           * @description 所符合的条件，取名单所列的
           * @default []
           */
          criteria?: string[];
          /** @description 列入的理由 */
          reason: string;
          /** @description 决定的文号：有权决定的人填写，即行列入；不填的，或者无权决定的人提出的，待决定 */
          decisionRef?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "list": "whitelist",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "agencyId": "cixi-fire",
           *       "agencyName": "机关名称",
           *       "scope": "agency",
           *       "state": "proposed",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "criteria": [
           *         "所符合的条件"
           *       ],
           *       "reason": "情况属实",
           *       "decisionRef": "决定的文号",
           *       "decidedBy": "决定人；企业查看时为空",
           *       "endedOn": "2026-09-30",
           *       "endReason": "移出的理由",
           *       "publishedOn": "2026-09-30",
           *       "publicationRef": "公布在何处",
           *       "enteredBy": "提出或者列入的人；企业查看时为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "objections": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "raisedBy": "提出人",
           *           "raisedAt": "2026-09-30T08:00:00.000Z",
           *           "text": "异议的内容",
           *           "upheld": true,
           *           "answer": "答复；尚未答复为空",
           *           "answeredBy": "答复人；企业查看时为空",
           *           "answeredAt": "2026-09-30T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ListMember'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-12'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-14'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-23'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getMember: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
        /**
         * @description 名单中一项的编号
         * @example cixi-fire-1
         */
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 名单中的一项，连同异议和答复 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "list": "whitelist",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "agencyId": "cixi-fire",
           *       "agencyName": "机关名称",
           *       "scope": "agency",
           *       "state": "proposed",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "criteria": [
           *         "所符合的条件"
           *       ],
           *       "reason": "情况属实",
           *       "decisionRef": "决定的文号",
           *       "decidedBy": "决定人；企业查看时为空",
           *       "endedOn": "2026-09-30",
           *       "endReason": "移出的理由",
           *       "publishedOn": "2026-09-30",
           *       "publicationRef": "公布在何处",
           *       "enteredBy": "提出或者列入的人；企业查看时为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "objections": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "raisedBy": "提出人",
           *           "raisedAt": "2026-09-30T08:00:00.000Z",
           *           "text": "异议的内容",
           *           "upheld": true,
           *           "answer": "答复；尚未答复为空",
           *           "answeredBy": "答复人；企业查看时为空",
           *           "answeredAt": "2026-09-30T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ListMember'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  memberHistory: {
    parameters: {
      query?: {
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
        /**
         * @description 名单中一项的编号
         * @example cixi-fire-1
         */
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 名单中一项的变更记录，新的在前；限官方人员 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "version": 3,
           *           "at": "2026-09-30T08:00:00.000Z",
           *           "actorId": "cixi-drafter-1",
           *           "reason": "情况属实",
           *           "changes": [
           *             {
           *               "field": "字段",
           *               "before": null,
           *               "after": null
           *             }
           *           ]
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: {
              /** @description 变更后的版本 */
              version: number;
              /** @description 变更时刻，UTC */
              at: string;
              /** @description 变更人 */
              actorId: string;
              /** @description 变更理由 */
              reason: string | null;
              /** @description 变更的各项；首次登记列出全部 */
              changes: {
                /** @description 字段 */
                field: string;
                /** @description 变更前 */
                before: unknown;
                /** @description 变更后；电话、邮箱只写“已变更” */
                after: unknown;
              }[];
            }[];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  decideMember: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
        /**
         * @description 名单中一项的编号
         * @example cixi-fire-1
         */
        memberId: string;
      };
      cookie?: never;
    };
    /** @description 对提出的列入作出决定 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "accepted": true,
         *       "decisionRef": "湖消〔2026〕31号"
         *     }
         */
        'application/json': {
          /** @description 是否列入 */
          accepted: boolean;
          /** @description 决定的文号；列入的必须填写 */
          decisionRef?: string;
          /** @description 不予列入的理由；不予列入的必须填写 */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "list": "whitelist",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "agencyId": "cixi-fire",
           *       "agencyName": "机关名称",
           *       "scope": "agency",
           *       "state": "proposed",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "criteria": [
           *         "所符合的条件"
           *       ],
           *       "reason": "情况属实",
           *       "decisionRef": "决定的文号",
           *       "decidedBy": "决定人；企业查看时为空",
           *       "endedOn": "2026-09-30",
           *       "endReason": "移出的理由",
           *       "publishedOn": "2026-09-30",
           *       "publicationRef": "公布在何处",
           *       "enteredBy": "提出或者列入的人；企业查看时为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "objections": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "raisedBy": "提出人",
           *           "raisedAt": "2026-09-30T08:00:00.000Z",
           *           "text": "异议的内容",
           *           "upheld": true,
           *           "answer": "答复；尚未答复为空",
           *           "answeredBy": "答复人；企业查看时为空",
           *           "answeredAt": "2026-09-30T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ListMember'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-12'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-15'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-23'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  extendMember: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
        /**
         * @description 名单中一项的编号
         * @example cixi-fire-1
         */
        memberId: string;
      };
      cookie?: never;
    };
    /** @description 延期：在期满之前写明新的截止日 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "toOn": "2026-09-30",
         *       "reason": "情况属实",
         *       "decisionRef": "决定的文号"
         *     }
         */
        'application/json': {
          /** @description 截止日，含；空：没有期限 */
          toOn: string | null;
          /** @description 延期时所符合的条件；不填的照旧 */
          criteria?: string[];
          /** @description 延期的理由 */
          reason: string;
          /** @description 决定的文号 */
          decisionRef: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "list": "whitelist",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "agencyId": "cixi-fire",
           *       "agencyName": "机关名称",
           *       "scope": "agency",
           *       "state": "proposed",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "criteria": [
           *         "所符合的条件"
           *       ],
           *       "reason": "情况属实",
           *       "decisionRef": "决定的文号",
           *       "decidedBy": "决定人；企业查看时为空",
           *       "endedOn": "2026-09-30",
           *       "endReason": "移出的理由",
           *       "publishedOn": "2026-09-30",
           *       "publicationRef": "公布在何处",
           *       "enteredBy": "提出或者列入的人；企业查看时为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "objections": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "raisedBy": "提出人",
           *           "raisedAt": "2026-09-30T08:00:00.000Z",
           *           "text": "异议的内容",
           *           "upheld": true,
           *           "answer": "答复；尚未答复为空",
           *           "answeredBy": "答复人；企业查看时为空",
           *           "answeredAt": "2026-09-30T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ListMember'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-12'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-15'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-23'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  endMember: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
        /**
         * @description 名单中一项的编号
         * @example cixi-fire-1
         */
        memberId: string;
      };
      cookie?: never;
    };
    /** @description 移出；依意愿列入的，企业自己可以退出（即同意联合检查，JJ-30） */
    requestBody: {
      content: {
        /**
         * @example {
         *       "endedOn": "2026-09-30",
         *       "reason": "情况属实"
         *     }
         */
        'application/json': {
          /**
           * Format: date
           * @description 移出之日，自该日起不再有效，不得早于今天
           */
          endedOn: string;
          /** @description 移出的理由 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "list": "whitelist",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "agencyId": "cixi-fire",
           *       "agencyName": "机关名称",
           *       "scope": "agency",
           *       "state": "proposed",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "criteria": [
           *         "所符合的条件"
           *       ],
           *       "reason": "情况属实",
           *       "decisionRef": "决定的文号",
           *       "decidedBy": "决定人；企业查看时为空",
           *       "endedOn": "2026-09-30",
           *       "endReason": "移出的理由",
           *       "publishedOn": "2026-09-30",
           *       "publicationRef": "公布在何处",
           *       "enteredBy": "提出或者列入的人；企业查看时为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "objections": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "raisedBy": "提出人",
           *           "raisedAt": "2026-09-30T08:00:00.000Z",
           *           "text": "异议的内容",
           *           "upheld": true,
           *           "answer": "答复；尚未答复为空",
           *           "answeredBy": "答复人；企业查看时为空",
           *           "answeredAt": "2026-09-30T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ListMember'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-12'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-16'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-23'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  publishList: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
      };
      cookie?: never;
    };
    /** @description 登记名单已经公布 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "publishedOn": "2026-09-30",
         *       "publicationRef": "公布在何处，如公告的网址"
         *     }
         */
        'application/json': {
          /**
           * Format: date
           * @description 公布之日，不得晚于今天
           */
          publishedOn: string;
          /** @description 公布在何处，如公告的网址 */
          publicationRef: string;
          /** @description 公布哪几项；不填的为您有权决定的、有效而尚未公布的全部（至多 500 项） */
          memberIds?: string[];
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "published": [
           *         "这次公布的各项的编号"
           *       ]
           *     }
           */
          'application/json': {
            /** @description 这次公布的各项的编号 */
            published: string[];
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-12'];
      404: components['responses']['Problem404'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-23'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  objectToMember: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
        /**
         * @description 名单中一项的编号
         * @example cixi-fire-1
         */
        memberId: string;
      };
      cookie?: never;
    };
    /** @description 企业提出异议；异议不停止名单的效力 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "异议的内容和理由"
         *     }
         */
        'application/json': {
          /** @description 异议的内容和理由 */
          text: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "list": "whitelist",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "agencyId": "cixi-fire",
           *       "agencyName": "机关名称",
           *       "scope": "agency",
           *       "state": "proposed",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "criteria": [
           *         "所符合的条件"
           *       ],
           *       "reason": "情况属实",
           *       "decisionRef": "决定的文号",
           *       "decidedBy": "决定人；企业查看时为空",
           *       "endedOn": "2026-09-30",
           *       "endReason": "移出的理由",
           *       "publishedOn": "2026-09-30",
           *       "publicationRef": "公布在何处",
           *       "enteredBy": "提出或者列入的人；企业查看时为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "objections": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "raisedBy": "提出人",
           *           "raisedAt": "2026-09-30T08:00:00.000Z",
           *           "text": "异议的内容",
           *           "upheld": true,
           *           "answer": "答复；尚未答复为空",
           *           "answeredBy": "答复人；企业查看时为空",
           *           "answeredAt": "2026-09-30T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ListMember'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-12'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-17'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  answerObjection: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
        /**
         * @description 名单中一项的编号
         * @example cixi-fire-1
         */
        memberId: string;
        /**
         * @description 异议的编号
         * @example cixi-fire-1
         */
        objectionId: string;
      };
      cookie?: never;
    };
    /** @description 答复异议，由有权决定的人办理，只答复一次 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "upheld": true,
         *       "answer": "答复，企业可以看到"
         *     }
         */
        'application/json': {
          /** @description 异议是否成立；成立的，自答复之日移出 */
          upheld: boolean;
          /** @description 答复，企业可以看到 */
          answer: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "version": 3,
           *       "list": "whitelist",
           *       "enterpriseId": "cixi-ent-1",
           *       "enterpriseName": "慈溪市海棠电器有限公司",
           *       "uscc": "91330282MA2HA1TAN9",
           *       "agencyId": "cixi-fire",
           *       "agencyName": "机关名称",
           *       "scope": "agency",
           *       "state": "proposed",
           *       "fromOn": "2026-09-30",
           *       "toOn": "2026-09-30",
           *       "criteria": [
           *         "所符合的条件"
           *       ],
           *       "reason": "情况属实",
           *       "decisionRef": "决定的文号",
           *       "decidedBy": "决定人；企业查看时为空",
           *       "endedOn": "2026-09-30",
           *       "endReason": "移出的理由",
           *       "publishedOn": "2026-09-30",
           *       "publicationRef": "公布在何处",
           *       "enteredBy": "提出或者列入的人；企业查看时为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "objections": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "raisedBy": "提出人",
           *           "raisedAt": "2026-09-30T08:00:00.000Z",
           *           "text": "异议的内容",
           *           "upheld": true,
           *           "answer": "答复；尚未答复为空",
           *           "answeredBy": "答复人；企业查看时为空",
           *           "answeredAt": "2026-09-30T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ListMember'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-12'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-18'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-23'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getTier: {
    parameters: {
      query?: {
        /** @description 就哪个机关而言：上限和所在的库因机关而异 */
        agencyId?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 企业的编号
         * @example 0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 企业的等级：信用和风险定为哪一级，因此怎样监管，用一段话说明 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "enterpriseId": "cixi-ent-1",
           *       "tier": "A",
           *       "gradedTier": "A",
           *       "creditGrade": "excellent",
           *       "risk": "low",
           *       "trade": "C3811",
           *       "sector": "因之提级的行业；没有提级为空",
           *       "agencyId": "cixi-fire",
           *       "pool": "whitelist",
           *       "sampling": {
           *         "value": -9007199254740991,
           *         "decisionRef": "由哪项决定定；空：规则包所定，或者没有定"
           *       },
           *       "yearlyCap": {
           *         "value": -9007199254740991,
           *         "decisionRef": "由哪项决定定；空：规则包所定，或者没有定"
           *       },
           *       "frequency": "lowered",
           *       "offSitePreferred": true,
           *       "ownInitiativeOnSite": "allowed",
           *       "explanation": "一段话说明为何属于这一级、因此怎样",
           *       "clauses": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "text": "条款内容"
           *         }
           *       ],
           *       "ours": null
           *     }
           */
          'application/json': components['schemas']['EnterpriseTier'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422-24'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getPublicList: {
    parameters: {
      query?: {
        /** @description 企业名称或统一社会信用代码的一部分 */
        q?: string;
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
        /**
         * @description 地区，即规则包的标识
         * @example cixi
         */
        jurisdiction: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 公众查看名单，无须登录：已经公布、今天有效的各项；不含理由、决定人和异议 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "enterpriseName": "慈溪市海棠电器有限公司",
           *           "uscc": "91330282MA2HA1TAN9",
           *           "agencyName": "就哪个机关的领域列入；空：对本地区各机关有效",
           *           "fromOn": "2026-09-30",
           *           "toOn": "2026-09-30",
           *           "publishedOn": "2026-09-30",
           *           "publicationRef": "公布在何处"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: components['schemas']['PublicListMember'][];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-3'];
    };
  };
  importList: {
    parameters: {
      query?: {
        /** @description true：只检查，不改动 */
        dryRun?: 'true' | 'false';
      };
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
      };
      cookie?: never;
    };
    /** @description 由 Excel 工作簿列入名单 */
    requestBody: {
      content: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "outcome": "applied",
           *       "rows": -9007199254740991,
           *       "created": -9007199254740991,
           *       "faultCount": -9007199254740991,
           *       "faults": [
           *         {
           *           "row": -9007199254740991,
           *           "column": "列名",
           *           "cell": "单元格，例如 B5；空：工作表没有这一列",
           *           "value": "所填内容",
           *           "message": "cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。"
           *         }
           *       ],
           *       "list": "whitelist"
           *     }
           */
          'application/json': {
            /**
             * @description 已导入；检查通过，尚未导入；有错误，未作任何改动
             * @enum {string}
             */
            outcome: 'applied' | 'wouldApply' | 'refused';
            /** @description 读到的行数，不含表头和空行 */
            rows: number;
            /** @description 新登记的项数 */
            created: number;
            /** @description 错误的总数 */
            faultCount: number;
            /** @description 逐行的错误，至多列出 500 项 */
            faults: {
              /** @description 工作表中的行号 */
              row: number;
              /** @description 列名 */
              column: string;
              /** @description 单元格，例如 B5；空：工作表没有这一列 */
              cell: string | null;
              /** @description 所填内容 */
              value: string;
              /** @description 错在何处，如何改正 */
              message: string;
            }[];
            /**
             * @description 名单
             * @enum {string}
             */
            list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
          };
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-12'];
      404: components['responses']['Problem404'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413-2'];
      415: components['responses']['Problem415-2'];
      422: components['responses']['Problem422-25'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  listTemplate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 列入名单的模板 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422-26'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  exportList: {
    parameters: {
      query?: {
        /** @description proposed：待决定；refused：未予列入；upcoming：尚未开始；current：有效；over：已经期满或者移出；all：全部。缺省为 current */
        state?: 'proposed' | 'refused' | 'upcoming' | 'current' | 'over' | 'all';
        /** @description 以哪一天为准，缺省为今天 */
        on?: string;
        /** @description 就哪个机关的领域列入的 */
        agencyId?: string;
        /** @description 企业 */
        enterpriseId?: string;
        /** @description 企业名称或统一社会信用代码的一部分 */
        q?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description whitelist 白名单、key 重点监管对象库、general 一般监管对象库、joint 联合检查对象库、jointOptOut 非联合检查对象库
         * @example whitelist
         */
        list: 'whitelist' | 'key' | 'general' | 'joint' | 'jointOptOut';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 名单导出为 Excel 工作簿 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422-26'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  listDraws: {
    parameters: {
      query?: {
        /** @description 牵头或者派出执法人员的机关 */
        agencyId?: string;
        /** @description 检查计划条目 */
        planLineRef?: string;
        /** @description committed：已承诺，待抽取；drawn：已抽取；redrawn：已由另一次抽取取代（见 redrawnBy） */
        status?: 'committed' | 'drawn' | 'redrawn';
        /**
         * @description 每页条数，1 至 100，缺省 20
         * @example 20
         */
        limit?: number;
        /** @description 上一页所给的 nextCursor */
        cursor?: string;
      };
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 抽取一览，新承诺的在前 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *           "status": "committed",
           *           "agencyId": "cixi-fire",
           *           "agencyIds": [
           *             "cixi-fire"
           *           ],
           *           "planLineRef": "所执行的检查计划条目",
           *           "batch": "批次，如某季度",
           *           "purpose": "抽查事项",
           *           "algorithm": "算法，见 docs/draw.md",
           *           "sources": [
           *             {
           *               "kind": "ssq",
           *               "name": "年度频次上限",
           *               "issue": "期号、轮次",
           *               "countsFrom": "公开的时刻，UTC",
           *               "value": "登记的随机值，按规定写法；尚未登记为空",
           *               "evidence": "随机值公布在何处；没有填写为空"
           *             }
           *           ],
           *           "commitmentHash": "承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告",
           *           "committedAt": "2026-09-30T08:00:00.000Z",
           *           "valueFrom": "随机值公开的时刻，UTC；此后才能登记、抽取",
           *           "publicFrom": "自此日（北京时间）起，公众可以下载全部内容",
           *           "redraws": "本次所取代的抽取；首次抽取为空",
           *           "redrawnBy": "取代本次的抽取；没有的为空",
           *           "enteredAt": "2026-09-30T08:00:00.000Z",
           *           "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *           "committedBy": "作出承诺的人",
           *           "enteredBy": "登记随机值的人；尚未抽取为空"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': {
            /** @description 本页各项 */
            items: components['schemas']['DrawSummary'][];
            /** @description null：没有下一页 */
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  createDraw: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description 作出抽取承诺 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "agencyId": "cixi-fire",
         *       "planLineRef": "cixi-plan-fire-2026-1",
         *       "batch": "2026年第四季度",
         *       "purpose": "消防安全双随机抽查",
         *       "visitDays": {
         *         "from": "2026-12-14",
         *         "to": "2026-12-18"
         *       },
         *       "sources": [
         *         {
         *           "kind": "ssq",
         *           "issue": "2026143",
         *           "countsFrom": "2026-12-08T13:15:00.000Z"
         *         }
         *       ],
         *       "targets": {
         *         "pools": [
         *           "general",
         *           "key"
         *         ],
         *         "except": [],
         *         "stratifyBy": "risk"
         *       },
         *       "strata": [
         *         {
         *           "stratum": "high",
         *           "perTenThousand": 5000
         *         },
         *         {
         *           "stratum": "low",
         *           "perTenThousand": 500
         *         },
         *         {
         *           "stratum": "medium",
         *           "count": 1
         *         }
         *       ],
         *       "officers": {
         *         "except": []
         *       },
         *       "recusals": [],
         *       "team": [
         *         {
         *           "agencyId": "cixi-fire",
         *           "size": 2
         *         }
         *       ]
         *     }
         */
        'application/json': {
          /** @description 牵头机关 */
          agencyId: string;
          /** @description 所执行的检查计划条目，须为牵头机关的 */
          planLineRef: string;
          /** @description 批次：同一计划条目的同一批次只抽取一次，再抽即为重新抽取 */
          batch: string;
          /** @description 抽查事项，将公开 */
          purpose: string;
          /** @description 检查日期：执法证件须全程有效 */
          visitDays: {
            /**
             * Format: date
             * @description 起始日
             */
            from: string;
            /**
             * Format: date
             * @description 截止日
             */
            to: string;
          };
          /** @description 公开随机源；几个依次合用，可抽的组合更多（docs/draw.md） */
          sources: {
            /**
             * @description ssq：福利彩票双色球；dlt：体育彩票大乐透；drand：drand 随机信标；other：另行写明
             * @enum {string}
             */
            kind: 'ssq' | 'dlt' | 'drand' | 'other';
            /** @description other 必须写明是什么、如何抄录；其余的名称固定，不填 */
            name?: string;
            /** @description 期号、轮次 */
            issue: string;
            /**
             * Format: date-time
             * @description 公开的时刻：从此时起可以登记，必须晚于现在
             */
            countsFrom: string;
          }[];
          /** @description 检查对象池：承诺时从企业登记册中取；没有明列的，限牵头机关的管辖区域 */
          targets: {
            /** @description 只从这些名录库中抽取 */
            pools?: ('whitelist' | 'key' | 'general')[];
            /** @description 只抽取这些风险等级的 */
            risks?: ('low' | 'medium' | 'high')[];
            /** @description 只抽取这个园区的 */
            parkId?: string;
            /** @description 明列检查对象池；不能与上列筛选条件同时填写 */
            ids?: string[];
            /**
             * @description 从池中剔除的企业和理由
             * @default []
             */
            except?: {
              /** @description 编号 */
              id: string;
              /** @description 剔除的理由；将随文件公开，不得写入个人隐私 */
              reason: string;
            }[];
            /**
             * @description 按什么分层：tier 企业等级（A 至 D），risk 风险等级，pool 名录库，none 不分层
             * @default none
             * @enum {string}
             */
            stratifyBy?: 'tier' | 'risk' | 'pool' | 'none';
          };
          /** @description 各层抽取多少；池中有的层都要写明。按企业等级或者名录库分层的，有权机关定了抽查比例的层从其比例、可以不写；少查的比例不得高于多查的 */
          strata?: {
            /** @description 层：A、B、C、D，low、medium、high，或者 whitelist、key、general；不分层的写 all */
            stratum: string;
            /** @description 抽取的户数 */
            count?: number;
            /** @description 抽取的比例，万分之几（5% 写作 500）；不足一户的进为一户 */
            perTenThousand?: number;
          }[];
          /**
           * @description 执法人员池：承诺时从执法人员登记册中取；检查日期内证件无效的列入而不抽取
           * @default {
           *       "except": []
           *     }
           */
          officers?: {
            /** @description 明列执法人员池；不填的为派出机关的全部执法人员 */
            ids?: string[];
            /**
             * @description 从池中剔除的执法人员和理由
             * @default []
             */
            except?: {
              /** @description 编号 */
              id: string;
              /** @description 剔除的理由；将随文件公开，不得写入个人隐私 */
              reason: string;
            }[];
          };
          /**
           * @description 须回避的：何人不得检查何企业；理由不写在这里
           * @default []
           */
          recusals?: {
            /** @description 执法人员 */
            officerId: string;
            /** @description 企业 */
            enterpriseId: string;
          }[];
          /** @description 每户的检查组，合计至少两人 */
          team: {
            /** @description 派出机关 */
            agencyId: string;
            /** @description 每户抽取的人数 */
            size: number;
          }[];
          /**
           * Format: date
           * @description 自此日起公众可以下载全部内容；缺省为检查日期之后一日，以免事先走漏
           */
          publicFrom?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "status": "committed",
           *       "agencyId": "cixi-fire",
           *       "agencyIds": [
           *         "cixi-fire"
           *       ],
           *       "planLineRef": "所执行的检查计划条目",
           *       "batch": "批次，如某季度",
           *       "purpose": "抽查事项",
           *       "algorithm": "算法，见 docs/draw.md",
           *       "sources": [
           *         {
           *           "kind": "ssq",
           *           "name": "年度频次上限",
           *           "issue": "期号、轮次",
           *           "countsFrom": "公开的时刻，UTC",
           *           "value": "登记的随机值，按规定写法；尚未登记为空",
           *           "evidence": "随机值公布在何处；没有填写为空"
           *         }
           *       ],
           *       "commitmentHash": "承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告",
           *       "committedAt": "2026-09-30T08:00:00.000Z",
           *       "valueFrom": "随机值公开的时刻，UTC；此后才能登记、抽取",
           *       "publicFrom": "自此日（北京时间）起，公众可以下载全部内容",
           *       "redraws": "本次所取代的抽取；首次抽取为空",
           *       "redrawnBy": "取代本次的抽取；没有的为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *       "committedBy": "作出承诺的人",
           *       "enteredBy": "登记随机值的人；尚未抽取为空",
           *       "redrawReason": "重新抽取的理由；首次抽取为空",
           *       "visitDays": {
           *         "from": "2026-09-01",
           *         "to": "2027-12-31"
           *       },
           *       "stratifyBy": "tier",
           *       "strata": [
           *         {
           *           "stratum": "层",
           *           "poolSize": -9007199254740991,
           *           "count": -9007199254740991,
           *           "perTenThousand": -9007199254740991,
           *           "take": -9007199254740991
           *         }
           *       ],
           *       "team": [
           *         {
           *           "agencyId": "cixi-fire",
           *           "size": -9007199254740991
           *         }
           *       ],
           *       "poolSize": -9007199254740991,
           *       "officerPoolSize": -9007199254740991,
           *       "qualifiedOfficers": -9007199254740991,
           *       "recusals": -9007199254740991,
           *       "drawn": [
           *         {
           *           "targetId": "cixi-fire-1",
           *           "targetName": "企业名称；登记中已没有的为空",
           *           "stratum": "所在的层",
           *           "officerIds": [
           *             "cixi-officer-1",
           *             "cixi-officer-2"
           *           ],
           *           "officerNames": [
           *             "执法人员的姓名，顺序同 officerIds"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Draw'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-13'];
      409: components['responses']['Problem409-19'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-27'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  getDraw: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 抽取编号
         * @example cixi-fire-1
         */
        drawId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一次抽取：承诺的要点和抽取结果 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "status": "committed",
           *       "agencyId": "cixi-fire",
           *       "agencyIds": [
           *         "cixi-fire"
           *       ],
           *       "planLineRef": "所执行的检查计划条目",
           *       "batch": "批次，如某季度",
           *       "purpose": "抽查事项",
           *       "algorithm": "算法，见 docs/draw.md",
           *       "sources": [
           *         {
           *           "kind": "ssq",
           *           "name": "年度频次上限",
           *           "issue": "期号、轮次",
           *           "countsFrom": "公开的时刻，UTC",
           *           "value": "登记的随机值，按规定写法；尚未登记为空",
           *           "evidence": "随机值公布在何处；没有填写为空"
           *         }
           *       ],
           *       "commitmentHash": "承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告",
           *       "committedAt": "2026-09-30T08:00:00.000Z",
           *       "valueFrom": "随机值公开的时刻，UTC；此后才能登记、抽取",
           *       "publicFrom": "自此日（北京时间）起，公众可以下载全部内容",
           *       "redraws": "本次所取代的抽取；首次抽取为空",
           *       "redrawnBy": "取代本次的抽取；没有的为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *       "committedBy": "作出承诺的人",
           *       "enteredBy": "登记随机值的人；尚未抽取为空",
           *       "redrawReason": "重新抽取的理由；首次抽取为空",
           *       "visitDays": {
           *         "from": "2026-09-01",
           *         "to": "2027-12-31"
           *       },
           *       "stratifyBy": "tier",
           *       "strata": [
           *         {
           *           "stratum": "层",
           *           "poolSize": -9007199254740991,
           *           "count": -9007199254740991,
           *           "perTenThousand": -9007199254740991,
           *           "take": -9007199254740991
           *         }
           *       ],
           *       "team": [
           *         {
           *           "agencyId": "cixi-fire",
           *           "size": -9007199254740991
           *         }
           *       ],
           *       "poolSize": -9007199254740991,
           *       "officerPoolSize": -9007199254740991,
           *       "qualifiedOfficers": -9007199254740991,
           *       "recusals": -9007199254740991,
           *       "drawn": [
           *         {
           *           "targetId": "cixi-fire-1",
           *           "targetName": "企业名称；登记中已没有的为空",
           *           "stratum": "所在的层",
           *           "officerIds": [
           *             "cixi-officer-1",
           *             "cixi-officer-2"
           *           ],
           *           "officerNames": [
           *             "执法人员的姓名，顺序同 officerIds"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Draw'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  enterDrawValue: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 抽取编号
         * @example cixi-fire-1
         */
        drawId: string;
      };
      cookie?: never;
    };
    /** @description 登记公开的随机值，即行抽取 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "values": [
         *         {
         *           "value": "03 08 14 22 27 31 + 05",
         *           "evidence": "中国福彩网 2026143 期开奖公告"
         *         }
         *       ]
         *     }
         */
        'application/json': {
          /** @description 各随机源的随机值，顺序同承诺 */
          values: {
            /** @description 公布的结果；双色球写红球六个、蓝球一个，大乐透写前区五个、后区两个，先后不论 */
            value: string;
            /** @description 公布在何处，如公告的网址、文号 */
            evidence?: string;
          }[];
        };
      };
    };
    responses: {
      /** @description 已办理 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "status": "committed",
           *       "agencyId": "cixi-fire",
           *       "agencyIds": [
           *         "cixi-fire"
           *       ],
           *       "planLineRef": "所执行的检查计划条目",
           *       "batch": "批次，如某季度",
           *       "purpose": "抽查事项",
           *       "algorithm": "算法，见 docs/draw.md",
           *       "sources": [
           *         {
           *           "kind": "ssq",
           *           "name": "年度频次上限",
           *           "issue": "期号、轮次",
           *           "countsFrom": "公开的时刻，UTC",
           *           "value": "登记的随机值，按规定写法；尚未登记为空",
           *           "evidence": "随机值公布在何处；没有填写为空"
           *         }
           *       ],
           *       "commitmentHash": "承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告",
           *       "committedAt": "2026-09-30T08:00:00.000Z",
           *       "valueFrom": "随机值公开的时刻，UTC；此后才能登记、抽取",
           *       "publicFrom": "自此日（北京时间）起，公众可以下载全部内容",
           *       "redraws": "本次所取代的抽取；首次抽取为空",
           *       "redrawnBy": "取代本次的抽取；没有的为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *       "committedBy": "作出承诺的人",
           *       "enteredBy": "登记随机值的人；尚未抽取为空",
           *       "redrawReason": "重新抽取的理由；首次抽取为空",
           *       "visitDays": {
           *         "from": "2026-09-01",
           *         "to": "2027-12-31"
           *       },
           *       "stratifyBy": "tier",
           *       "strata": [
           *         {
           *           "stratum": "层",
           *           "poolSize": -9007199254740991,
           *           "count": -9007199254740991,
           *           "perTenThousand": -9007199254740991,
           *           "take": -9007199254740991
           *         }
           *       ],
           *       "team": [
           *         {
           *           "agencyId": "cixi-fire",
           *           "size": -9007199254740991
           *         }
           *       ],
           *       "poolSize": -9007199254740991,
           *       "officerPoolSize": -9007199254740991,
           *       "qualifiedOfficers": -9007199254740991,
           *       "recusals": -9007199254740991,
           *       "drawn": [
           *         {
           *           "targetId": "cixi-fire-1",
           *           "targetName": "企业名称；登记中已没有的为空",
           *           "stratum": "所在的层",
           *           "officerIds": [
           *             "cixi-officer-1",
           *             "cixi-officer-2"
           *           ],
           *           "officerNames": [
           *             "执法人员的姓名，顺序同 officerIds"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Draw'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-13'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-20'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-20'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  redraw: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 每次办理给一个新值；重复提交同一次办理用原值，只生效一次，应答相同
         * @example 6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description 所依据的版本（ETag 的值）；现在的版本与之不同时不办理，应答 412
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch'];
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 抽取编号
         * @example cixi-fire-1
         */
        drawId: string;
      };
      cookie?: never;
    };
    /** @description 重新抽取：写明理由，作出新的承诺 */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "抽中的企业已经注销",
         *       "sources": [
         *         {
         *           "kind": "ssq",
         *           "issue": "2026144",
         *           "countsFrom": "2026-12-10T13:15:00.000Z"
         *         }
         *       ]
         *     }
         */
        'application/json': {
          /** @description 重新抽取的理由，将公开 */
          reason: string;
          /** @description 公开随机源；几个依次合用，可抽的组合更多（docs/draw.md） */
          sources: {
            /**
             * @description ssq：福利彩票双色球；dlt：体育彩票大乐透；drand：drand 随机信标；other：另行写明
             * @enum {string}
             */
            kind: 'ssq' | 'dlt' | 'drand' | 'other';
            /** @description other 必须写明是什么、如何抄录；其余的名称固定，不填 */
            name?: string;
            /** @description 期号、轮次 */
            issue: string;
            /**
             * Format: date-time
             * @description 公开的时刻：从此时起可以登记，必须晚于现在
             */
            countsFrom: string;
          }[];
          /** @description 抽查事项，将公开 */
          purpose?: string;
          /** @description 检查日期：执法证件须全程有效 */
          visitDays?: {
            /**
             * Format: date
             * @description 起始日
             */
            from: string;
            /**
             * Format: date
             * @description 截止日
             */
            to: string;
          };
          /** @description 检查对象池：承诺时从企业登记册中取；没有明列的，限牵头机关的管辖区域 */
          targets?: {
            /** @description 只从这些名录库中抽取 */
            pools?: ('whitelist' | 'key' | 'general')[];
            /** @description 只抽取这些风险等级的 */
            risks?: ('low' | 'medium' | 'high')[];
            /** @description 只抽取这个园区的 */
            parkId?: string;
            /** @description 明列检查对象池；不能与上列筛选条件同时填写 */
            ids?: string[];
            /**
             * @description 从池中剔除的企业和理由
             * @default []
             */
            except?: {
              /** @description 编号 */
              id: string;
              /** @description 剔除的理由；将随文件公开，不得写入个人隐私 */
              reason: string;
            }[];
            /**
             * @description 按什么分层：tier 企业等级（A 至 D），risk 风险等级，pool 名录库，none 不分层
             * @default none
             * @enum {string}
             */
            stratifyBy?: 'tier' | 'risk' | 'pool' | 'none';
          };
          /** @description 各层抽取多少；池中有的层都要写明。按企业等级或者名录库分层的，有权机关定了抽查比例的层从其比例、可以不写；少查的比例不得高于多查的 */
          strata?: {
            /** @description 层：A、B、C、D，low、medium、high，或者 whitelist、key、general；不分层的写 all */
            stratum: string;
            /** @description 抽取的户数 */
            count?: number;
            /** @description 抽取的比例，万分之几（5% 写作 500）；不足一户的进为一户 */
            perTenThousand?: number;
          }[];
          /** @description 执法人员池：承诺时从执法人员登记册中取；检查日期内证件无效的列入而不抽取 */
          officers?: {
            /** @description 明列执法人员池；不填的为派出机关的全部执法人员 */
            ids?: string[];
            /**
             * @description 从池中剔除的执法人员和理由
             * @default []
             */
            except?: {
              /** @description 编号 */
              id: string;
              /** @description 剔除的理由；将随文件公开，不得写入个人隐私 */
              reason: string;
            }[];
          };
          /** @description 须回避的：何人不得检查何企业；理由不写在这里 */
          recusals?: {
            /** @description 执法人员 */
            officerId: string;
            /** @description 企业 */
            enterpriseId: string;
          }[];
          /** @description 每户的检查组，合计至少两人 */
          team?: {
            /** @description 派出机关 */
            agencyId: string;
            /** @description 每户抽取的人数 */
            size: number;
          }[];
          /**
           * Format: date
           * @description 自此日起公众可以下载全部内容；缺省为检查日期之后一日，以免事先走漏
           */
          publicFrom?: string;
        };
      };
    };
    responses: {
      /** @description 已办理 */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "status": "committed",
           *       "agencyId": "cixi-fire",
           *       "agencyIds": [
           *         "cixi-fire"
           *       ],
           *       "planLineRef": "所执行的检查计划条目",
           *       "batch": "批次，如某季度",
           *       "purpose": "抽查事项",
           *       "algorithm": "算法，见 docs/draw.md",
           *       "sources": [
           *         {
           *           "kind": "ssq",
           *           "name": "年度频次上限",
           *           "issue": "期号、轮次",
           *           "countsFrom": "公开的时刻，UTC",
           *           "value": "登记的随机值，按规定写法；尚未登记为空",
           *           "evidence": "随机值公布在何处；没有填写为空"
           *         }
           *       ],
           *       "commitmentHash": "承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告",
           *       "committedAt": "2026-09-30T08:00:00.000Z",
           *       "valueFrom": "随机值公开的时刻，UTC；此后才能登记、抽取",
           *       "publicFrom": "自此日（北京时间）起，公众可以下载全部内容",
           *       "redraws": "本次所取代的抽取；首次抽取为空",
           *       "redrawnBy": "取代本次的抽取；没有的为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *       "committedBy": "作出承诺的人",
           *       "enteredBy": "登记随机值的人；尚未抽取为空",
           *       "redrawReason": "重新抽取的理由；首次抽取为空",
           *       "visitDays": {
           *         "from": "2026-09-01",
           *         "to": "2027-12-31"
           *       },
           *       "stratifyBy": "tier",
           *       "strata": [
           *         {
           *           "stratum": "层",
           *           "poolSize": -9007199254740991,
           *           "count": -9007199254740991,
           *           "perTenThousand": -9007199254740991,
           *           "take": -9007199254740991
           *         }
           *       ],
           *       "team": [
           *         {
           *           "agencyId": "cixi-fire",
           *           "size": -9007199254740991
           *         }
           *       ],
           *       "poolSize": -9007199254740991,
           *       "officerPoolSize": -9007199254740991,
           *       "qualifiedOfficers": -9007199254740991,
           *       "recusals": -9007199254740991,
           *       "drawn": [
           *         {
           *           "targetId": "cixi-fire-1",
           *           "targetName": "企业名称；登记中已没有的为空",
           *           "stratum": "所在的层",
           *           "officerIds": [
           *             "cixi-officer-1",
           *             "cixi-officer-2"
           *           ],
           *           "officerNames": [
           *             "执法人员的姓名，顺序同 officerIds"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Draw'];
        };
      };
      400: components['responses']['Problem400-2'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403-13'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-21'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422-27'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-2'];
    };
  };
  verifyDraw: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 抽取编号
         * @example cixi-fire-1
         */
        drawId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 核对一次抽取 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "holds": true,
           *       "drawn": true,
           *       "commitmentHash": "承诺值",
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *       "faults": [
           *         "不相符之处"
           *       ],
           *       "toCompare": [
           *         "须对照公告核对的：事先公告的承诺值、各随机源公布的结果"
           *       ]
           *     }
           */
          'application/json': components['schemas']['DrawVerdict'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getDrawFile: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 抽取编号
         * @example cixi-fire-1
         */
        drawId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 公示文件，任何人可以据以重新计算 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "commitment": {
           *         "drawId": "cixi-fire-1",
           *         "targets": [
           *           {}
           *         ],
           *         "officers": [
           *           {}
           *         ]
           *       },
           *       "commitmentHash": "承诺值",
           *       "format": "文件格式",
           *       "record": {
           *         "drawId": "cixi-fire-1",
           *         "drawn": [
           *           {}
           *         ]
           *       },
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': {
            /** @description 承诺全文 */
            commitment: {
              /** @description 抽取编号 */
              drawId: string;
              /** @description 检查对象池 */
              targets: {
                [key: string]: unknown;
              }[];
              /** @description 执法人员池 */
              officers: {
                [key: string]: unknown;
              }[];
            } & {
              [key: string]: unknown;
            };
            /** @description 承诺值 */
            commitmentHash: string;
            /** @description 文件格式 */
            format: string;
            /** @description 抽取记录；尚未抽取为空 */
            record:
              | ({
                  /** @description 抽取编号 */
                  drawId: string;
                  /** @description 抽取结果 */
                  drawn: {
                    [key: string]: unknown;
                  }[];
                } & {
                  [key: string]: unknown;
                })
              | null;
            /** @description 抽取记录的校验值；尚未抽取为空 */
            recordHash: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
    };
  };
  getPublicDraw: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 抽取编号
         * @example cixi-fire-1
         */
        drawId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 公众查看一次抽取，无须登录 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11",
           *       "status": "committed",
           *       "agencyId": "cixi-fire",
           *       "agencyIds": [
           *         "cixi-fire"
           *       ],
           *       "planLineRef": "所执行的检查计划条目",
           *       "batch": "批次，如某季度",
           *       "purpose": "抽查事项",
           *       "algorithm": "算法，见 docs/draw.md",
           *       "sources": [
           *         {
           *           "kind": "ssq",
           *           "name": "年度频次上限",
           *           "issue": "期号、轮次",
           *           "countsFrom": "公开的时刻，UTC",
           *           "value": "登记的随机值，按规定写法；尚未登记为空",
           *           "evidence": "随机值公布在何处；没有填写为空"
           *         }
           *       ],
           *       "commitmentHash": "承诺值：承诺全文（规范 JSON）的 SHA-256，在随机值公开之前公告",
           *       "committedAt": "2026-09-30T08:00:00.000Z",
           *       "valueFrom": "随机值公开的时刻，UTC；此后才能登记、抽取",
           *       "publicFrom": "自此日（北京时间）起，公众可以下载全部内容",
           *       "redraws": "本次所取代的抽取；首次抽取为空",
           *       "redrawnBy": "取代本次的抽取；没有的为空",
           *       "enteredAt": "2026-09-30T08:00:00.000Z",
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *       "filePublic": true
           *     }
           */
          'application/json': components['schemas']['PublicDraw'];
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-3'];
    };
  };
  getPublicDrawFile: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description 应答中的文字用何种语言：zh-CN（缺省）或 en；条款原文总是中文
         * @example zh-CN
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description 抽取编号
         * @example cixi-fire-1
         */
        drawId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 公众下载公示文件，无须登录；自 publicFrom 起 */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'Content-Language': components['headers']['Content-Language'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimit-Policy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "commitment": {
           *         "drawId": "cixi-fire-1",
           *         "targets": [
           *           {}
           *         ],
           *         "officers": [
           *           {}
           *         ]
           *       },
           *       "commitmentHash": "承诺值",
           *       "format": "文件格式",
           *       "record": {
           *         "drawId": "cixi-fire-1",
           *         "drawn": [
           *           {}
           *         ]
           *       },
           *       "recordHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *     }
           */
          'application/json': {
            /** @description 承诺全文 */
            commitment: {
              /** @description 抽取编号 */
              drawId: string;
              /** @description 检查对象池 */
              targets: {
                [key: string]: unknown;
              }[];
              /** @description 执法人员池 */
              officers: {
                [key: string]: unknown;
              }[];
            } & {
              [key: string]: unknown;
            };
            /** @description 承诺值 */
            commitmentHash: string;
            /** @description 文件格式 */
            format: string;
            /** @description 抽取记录；尚未抽取为空 */
            record:
              | ({
                  /** @description 抽取编号 */
                  drawId: string;
                  /** @description 抽取结果 */
                  drawn: {
                    [key: string]: unknown;
                  }[];
                } & {
                  [key: string]: unknown;
                })
              | null;
            /** @description 抽取记录的校验值；尚未抽取为空 */
            recordHash: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409-22'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503-3'];
    };
  };
}
