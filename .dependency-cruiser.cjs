// Who may import whom, folder by folder: the import table of the house (docs/decisions/0003-folders.md), held by
// `npm run imports` and tests/unit/house/import-table.test.ts. scripts, demo, bench and tests compose the rest and
// may import all of it, so nothing may import them. Type-only imports count too, except where a row says otherwise.

const anyPackage = '^node_modules/';
const packages = (...names) => `^node_modules/(?:${names.join('|')})/`;
const messagesAndIds = '^workflows/(?:messages|workflow-ids|search-attributes)\\.ts$';
const contracts = '^api/.*\\bcontracts?(?:/|\\.ts$)';

/**
 * One row a folder: `may` are patterns of resolved paths it may import beside its own files; `core` says whether
 * Node's built-in modules are among them.
 */
const rows = [
  { folder: 'domain', core: false, may: [packages('zod', 'canonicalize', 'gcoord')] },
  { folder: 'policies', core: true, may: ['^domain/', packages('zod', 'yaml', 'canonicalize')] },
  { folder: 'documents', core: true, may: ['^domain/', anyPackage] },
  {
    folder: 'workflows',
    core: false,
    // Activities are reached by the type of their functions alone: the row `workflows-activities-by-type` below.
    may: [
      '^domain/',
      '^policies/schema[^/]*(?:/|$)',
      '^activities/',
      packages('@temporalio/workflow', '@temporalio/common'),
    ],
  },
  {
    folder: 'activities',
    core: true,
    may: ['^domain/', '^policies/', '^documents/', '^prisma/', '^outward/', anyPackage],
  },
  {
    folder: 'api',
    core: true,
    may: [
      '^domain/',
      '^policies/',
      messagesAndIds,
      '^temporal-config/',
      '^prisma/',
      '^sheets/',
      '^documents/',
      '^draw-verify/',
      '^codes/',
      '^evidence/',
      '^pages/',
      '^outward/',
      anyPackage,
    ],
  },
  { folder: 'web', core: false, may: ['^domain/', contracts, '^client/', anyPackage] },
  {
    folder: 'temporal-config',
    core: true,
    // The worker hands Temporal the path of workflows/, which is no import.
    may: ['^domain/', '^activities/', '^evidence/', '^prisma/', '^processes/', messagesAndIds, anyPackage],
  },
  // The client and the seed need the words of the domain and the packs, the embedded server its process; nothing above.
  { folder: 'prisma', core: true, may: ['^domain/', '^policies/', '^processes/', anyPackage] },
  { folder: 'processes', core: true, may: [anyPackage] },
  // Runs in browsers and in agencies' systems: the contract's types and one package.
  { folder: 'client', core: false, may: [packages('openapi-fetch')] },
  { folder: 'outward', core: true, may: [anyPackage] },
  { folder: 'sheets', core: false, may: [packages('hucre')] },
  // Keys and signatures: what the API, the rotation and the bench have in common.
  { folder: 'codes', core: true, may: ['^domain/', '^prisma/', anyPackage] },
  // The files of evidence: what the API, the worker's upkeep and the verifier have in common.
  { folder: 'evidence', core: true, may: ['^domain/', '^prisma/', anyPackage] },
  // Judges what codes/ has signed, so it may not be made of it.
  { folder: 'code-verify', core: true, may: [] },
  // Judges what api/case-files has packed, so it may not be made of it: a reader of ZIP files and nothing of ours.
  { folder: 'case-file-verify', core: true, may: [packages('yauzl')] },
  // Judges what domain/draw has drawn, so it may not be made of it.
  { folder: 'draw-verify', core: true, may: [] },
  // What every page made on the server has in common.
  { folder: 'pages', core: true, may: [] },
  { folder: 'mail', core: true, may: ['^pages/', anyPackage] },
  { folder: 'identity', core: true, may: ['^domain/', '^prisma/', '^pages/', anyPackage] },
];

const closedRow = ({ folder, core, may }) => ({
  name: `${folder}-imports`,
  comment: `${folder}/ imports something that its row of the import table does not name.`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { pathNot: [`^${folder}/`, ...may], ...(core ? { dependencyTypesNot: ['core'] } : {}) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rows.map(closedRow),
    {
      name: 'workflows-activities-by-type',
      comment:
        'A workflow knows its activities by type only (`import type`); it calls them through proxyActivities.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Modules that need each other, be it for types, are one thing in two files, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'product-without-dev-dependencies',
      comment: 'What runs in production is installed by `npm ci --omit=dev`.',
      severity: 'error',
      from: { path: `^(?:${rows.map(({ folder }) => folder).join('|')})/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere. The Prisma client is generated, so a fresh clone lacks it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(?:^|/)generated/' },
    },
  ],
  options: {
    // Sees `import type` too, which the compiler would drop.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: ['^dist/', '^coverage/', '^\\.', '^web/dist/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
