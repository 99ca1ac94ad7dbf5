// The head of the reference page: how to begin, and what holds for every operation. Markdown, in Chinese.

const written = `## 从这里开始

1. **登录。** 点右上角的“登录”，在 oidc 之下点“授权”，新窗口里选人、填口令（\`npm start\` 启动时显示，演示人员都相同）。下面的示例
   是慈溪市的数据，先选慈溪市的承办人 \`cixi-drafter-1\`。本页顶上写明您现在是何人；换人再登录一次。
2. **立项。** 展开 \`POST /inspections\`，点“试一试”、“发送”：示例内容即可提交。应答中的 \`id\` 就是检查编号。
3. **提交。** 用这一编号办理 \`POST /inspections/{inspectionId}/commands/submitForReview\`，内容为 \`{}\`。
4. **批准。** 换成机关负责人 \`cixi-leader-1\`。\`GET /tasks\` 是待办，\`GET /tasks/{taskId}\` 是核对情况和办理后、逾期后会怎样。
   同意的，办理其 \`path\` 所指的 \`…/commands/approve\`，写明意见；不同意的，\`POST /tasks/{taskId}/return\` 退回补正。
5. **查看。** \`GET /inspections/{inspectionId}\` 是现状，\`…/timeline\` 是逐步记录，\`…/allowed-actions\` 说明您现在可办什么、
   为何不可办。

程序取令牌：演示人员的用 \`npm run -s token -- cixi-drafter-1\`（在项目文件夹里），机关的系统用客户端凭据
   （client_credentials）向同一颁发者取得；令牌也可以填在本页的 bearer 之下。

## 通行的规则

- **重复提交**：写操作都带 \`Idempotency-Key\`。没有收到应答时，用原值重新提交：不会办理两次，应答与第一次相同。
  在本页用示例值的，每次发送自动换成新值。
- **版本**：每个应答的 \`ETag\` 是流程现在的版本。带 \`If-Match\` 办理，他人已经先办的，应答 412，不作改动。
- **错误**：一律是问题说明（RFC 9457，\`application/problem+json\`）。\`code\` 固定不变，程序据此判断；\`detail\` 写给人看；
  \`clauses\` 是所依据的条款；\`faults\` 逐项指出填写错误。
- **分页**：列表按 \`limit\` 分页，把应答的 \`nextCursor\` 作为下一次的 \`cursor\`；翻页期间新增的内容不会使已有的重复或者遗漏。
- **语言**：\`Accept-Language: en\` 得到英文的提示；条款原文、规则包写的理由和期限的说明总是中文。
- **限流**：超过限额应答 429，\`Retry-After\` 说明多少秒后再试；503 也可以用原来的 \`Idempotency-Key\` 再试。
`;

/** Lines broken here for the sake of this file are one line: Chinese has no space where they meet. */
export const introduction = written.replaceAll(/\n {2,}/g, '');
