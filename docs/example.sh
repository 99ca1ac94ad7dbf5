#!/bin/sh
# 芜湖鸠江：一次双随机消防检查，从立项到办结。机关的业务系统立项、报审，其余由人办理。用法（在项目文件夹中）：sh docs/example.sh
set -eu
base=${RUQI_URL:-http://127.0.0.1:8080}
run=$(date +%s)-$$                      # 每次写操作带 Idempotency-Key：重复发送只生效一次
today=$(TZ=Asia/Shanghai date +%F)

field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"; }
login() { npm run -s token -- "$1"; }   # 真实登录（授权码 + PKCE），得访问令牌，一小时有效
# 机关的业务系统用自己的凭据（client_credentials）；演示系统的密钥即演示口令
system=$(curl -sSf "${RUQI_ISSUER:-http://127.0.0.1:8300}/token" -u "jiujiang-fire-system:$(npm run -s token -- --password)" \
  -d grant_type=client_credentials | field access_token)
drafter=$(login jiujiang-drafter-1)
leader=$(login jiujiang-leader-1)
officer=$(login jiujiang-officer-1)
auditor=$(login jiujiang-auditor-1)
post() { # 令牌 路径 内容
  curl -sS --fail-with-body "$base/api/v1$2" -H "Authorization: Bearer $1" \
    -H 'Content-Type: application/json' -H "Idempotency-Key: $run-$(printf %s "$2" | tr / .)" -d "$3"
}
act() { # 令牌 操作 内容
  answer=$(post "$1" "/inspections/$id/commands/$2" "$3") || { echo "$answer" >&2; exit 1; }
  echo "$2 → $(printf %s "$answer" | field position)（第 $(printf %s "$answer" | field version) 版）"
}

id=$(post "$system" /inspections '{
  "kind": "planned", "mode": "single", "channel": "onSite",
  "enterpriseId": "jiujiang-ent-1", "leadAgencyId": "jiujiang-fire", "agencyIds": ["jiujiang-fire"],
  "itemIds": ["jiujiang-item-fire-1"], "formVersion": "消防安全检查表 1.0", "platformTaskRef": "JCM-'"$run"'",
  "planLineRef": "jiujiang-plan-fire-'"${today%%-*}"'-1", "selection": "drawn",
  "window": { "from": "'"$today"'", "to": "'"$today"'" },
  "method": "现场检查", "content": "消防安全管理情况", "offSiteInsufficient": "须现场核验消防设施",
  "separateFromOthers": "演示：与其他检查分别进行",
  "officerIds": ["jiujiang-officer-1", "jiujiang-officer-2"], "leaderOfficerId": "jiujiang-officer-1"
}' | field id)
echo "立项 → $id"

act "$system" submitForReview '{}'
act "$leader" approve '{"opinion":"同意，按计划进行"}'
act "$drafter" serveAdvanceNotice '{"contents":["检查时间","检查依据","检查方式"]}'
act "$drafter" issueActionCode '{"code":"JCM-'"$run"'-01","platformTaskRef":"JCM-'"$run"'"}'
act "$officer" recordEntry '{"place":"厂区南门","doorChecks":[
  {"officerId":"jiujiang-officer-1","certificateShown":true,"method":"codeShown"},
  {"officerId":"jiujiang-officer-2","certificateShown":true,"method":"codeShown"}]}'
act "$officer" recordCheck '{"recordRef":"笔录'"$run"'","enterpriseOpinion":"无",
  "findings":[{"itemId":"jiujiang-item-fire-1","conforms":true,"note":"疏散通道畅通"}]}'
act "$officer" finishOnSite '{}'
act "$officer" recordResult '{"agencyId":"jiujiang-fire","outcome":"noProblem","summary":"未发现问题"}'
act "$officer" serveResultNotice '{"method":"onSpot"}'

curl -sSf "$base/api/v1/inspections/$id/timeline" -H "Authorization: Bearer $auditor" >/dev/null
echo "已办结；流程记录：$base/api/v1/inspections/$id/timeline"
