// How tests run: TypeScript through swc into CommonJS. Everything under tests/unit needs no server, so
// `npx jest tests/unit` answers in seconds; what needs servers gets their addresses from scripts/test.mjs.

/** Packages that ship only ES modules: swc turns them into CommonJS for jest, Node itself requires them as they are. */
const esModuleOnly = [
  'jose',
  'hucre',
  '@tus/server',
  '@tus/file-store',
  '@tus/utils',
  'srvx',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer/inflate',
  '@borewit/text-codec',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/tests/support/environment.cjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/(?:\\.ruqi|\\.ruqi-test|\\.cache|dist)/'],
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript', decorators: false }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModuleOnly.join('|')})/)`],
  // Ends what hangs, and says nothing of speed: on a machine that several runs share everything takes many times as long.
  testTimeout: 300_000,
  maxWorkers: 2,
  // Modules of a suite that has ended are not all let go of: after a hundred suites a worker spends its time on that.
  workerIdleMemoryLimit: '1GB',
  watchman: false,
};
