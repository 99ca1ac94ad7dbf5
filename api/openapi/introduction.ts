// The head of the reference page: how to begin, and what holds for every operation. Markdown, in Chinese.

export const introduction = `## 从这里开始

1. **取得令牌。** 在项目文件夹里运行 \`npm run -s token -- cixi-drafter-1\`，得到承办人的访问令牌。机关的系统用客户端凭据
   （client_credentials）向同一颁发者取得令牌。在本页点“授权”，可以登录（oidc：客户端 \`ruqi-web\`，演示人员的口令在
   \`npm start\` 启动时显示），也可以直接填写令牌（bearer）。
2. **立项。** 展开 \`POST /inspections\`，点“试一试”。示例内容即可提交；\`Idempotency-Key\` 每次办理换一个新值。
   应答中的 \`id\` 就是检查编号。
3. **提交、批准。** 用同一编号依次办理 \`POST /inspections/{inspectionId}/commands/submitForReview\`（内容为 \`{}\`），再换成机关负责人的令牌
   （\`cixi-leader-1\`）办理 \`…/commands/approve\`，写明意见。
4. **查看。** \`GET /inspections/{inspectionId}\` 是现状，\`…/timeline\` 是逐步记录，\`…/allowed-actions\` 说明您现在可办什么、
   为何不可办；\`GET /tasks\` 是待办。

## 通行的规则

- **重复提交**：写操作都带 \`Idempotency-Key\`。没有收到应答时，用原值重新提交：不会办理两次，应答与第一次相同。
- **版本**：每个应答的 \`ETag\` 是流程现在的版本。带 \`If-Match\` 办理，他人已经先办的，应答 412，不作改动。
- **错误**：一律是问题说明（RFC 9457，\`application/problem+json\`）。\`code\` 固定不变，程序据此判断；\`detail\` 写给人看；
  \`clauses\` 是所依据的条款；\`faults\` 逐项指出填写错误。
- **分页**：列表按 \`limit\` 分页，把应答的 \`nextCursor\` 作为下一次的 \`cursor\`；翻页期间新增的内容不会使已有的重复或者遗漏。
- **语言**：\`Accept-Language: en\` 得到英文的提示；条款原文总是中文。
- **限流**：超过限额应答 429，\`Retry-After\` 说明多少秒后再试；503 也可以用原来的 \`Idempotency-Key\` 再试。
`;
