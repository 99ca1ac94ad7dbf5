// Lint with types: promises are awaited, switches over closed unions are whole, nothing is `any`, and the pure
// folders have no clock, chance or environment of their own. Layout is prettier's, imports are dependency-cruiser's.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const clockOfItsOwn = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is an argument.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The time is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'A draw takes its seed as an argument, so that anyone can recompute it.',
  },
];

const hostGlobals = [
  'process',
  'global',
  'globalThis',
  'Buffer',
  'require',
  'performance',
  'fetch',
  'console',
];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

const pure = (names) => [
  'error',
  ...names.map((name) => ({ name, message: 'This folder is pure: pass what you need as an argument.' })),
];

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    'coverage/',
    'prisma/generated/',
    '.ruqi/',
    '.ruqi-test/',
    '.cache/',
    // Generated and checked for drift (npm run docs:check).
    'client/schema.ts',
  ]),
  {
    // A rule is obeyed or changed for everyone; a comment in a file switches none off.
    linterOptions: { noInlineConfig: true },
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['warn', { max: 300 }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-warning-comments': [
        'error',
        { terms: ['todo', 'fixme', 'xxx', 'hack', 'for now'], location: 'anywhere' },
      ],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['domain/**/*.ts'],
    rules: {
      'no-restricted-globals': pure([...hostGlobals, ...timers]),
      'no-restricted-syntax': ['error', ...clockOfItsOwn],
    },
  },
  {
    // Inside a workflow Date, Math.random and the timers are Temporal's and replay; the host's are not there at all.
    files: ['workflows/**/*.ts'],
    // Its handlers change its state while the main loop awaits, which no-unnecessary-condition cannot know.
    rules: {
      'no-restricted-globals': pure(hostGlobals),
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // Commands talk to the person who ran them.
    files: ['scripts/**', 'demo/**', 'bench/**', '.ci/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // jest's `expect(object.method)` names a method without calling it, and its matchers (`expect.any`) are `any`.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.{cjs,mjs}'],
    languageOptions: {
      globals: {
        AbortController: 'readonly',
        Buffer: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        setInterval: 'readonly',
        setTimeout: 'readonly',
        TextDecoder: 'readonly',
        TextEncoder: 'readonly',
        URL: 'readonly',
        WebAssembly: 'readonly',
      },
    },
  },
  {
    // Runs in the reader's browser.
    files: ['api/docs/assets/*.mjs'],
    languageOptions: {
      globals: {
        crypto: 'readonly',
        document: 'readonly',
        location: 'readonly',
        MutationObserver: 'readonly',
        NodeFilter: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
);
