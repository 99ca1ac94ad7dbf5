// Rows of docs/permissions.md: who issues which official document, and whether the enterprise gets it.
import { documentKinds, documentTerms, type DocumentTerms } from '../../domain/document/kinds';
import { roleNames } from '../../domain/errors/names';

const documentParties: Readonly<Record<DocumentTerms['party'], string>> = {
  lead: '牵头机关',
  member: '参加检查的机关；一个机关自己的事项由该机关',
  authority: '监督机关',
};

export const documentRows = documentKinds.map((kind) => {
  const { title, roles: issuers, party, toEnterprise } = documentTerms[kind];
  return [
    `${title} \`${kind}\``,
    issuers.map((role) => roleNames[role]).join('、'),
    documentParties[party],
    toEnterprise ? '送达、交付后' : '—',
  ];
});
