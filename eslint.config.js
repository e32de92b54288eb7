import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';

/** Imports flow one way: src -> geo -> gazetteer. A folder may not name the folders listed for it. */
const mayNotImport = (folders, message) => ({
  'no-restricted-imports': ['error', { patterns: folders.map((regex) => ({ regex, message })) }],
});
const MAPLIBRE = '^maplibre-gl';
const NODE = '^node:';

export default ts.config(
  { ignores: ['dist', 'public', 'node_modules', 'test-results', '.cache'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-empty': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // Large data is kept in `$state.raw` and replaced whole: its sets and maps never change in place.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  { files: ['**/*.test.ts', 'tests/**'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['gazetteer/**'],
    ignores: ['**/*.test.ts', 'gazetteer/build/**'],
    rules: mayNotImport(
      [String.raw`^(\.\./)+(geo|src)/`, MAPLIBRE, NODE],
      'gazetteer imports nothing of geo or src, and no Node API',
    ),
  },
  {
    files: ['geo/**'],
    ignores: ['**/*.test.ts', 'geo/cli/**'],
    rules: mayNotImport(
      [String.raw`^(\.\./)+(src|cli)/`, MAPLIBRE, NODE],
      'geo imports gazetteer only; Node APIs belong to geo/cli',
    ),
  },
  {
    files: ['geo/cli/**'],
    rules: {
      ...mayNotImport([String.raw`^(\.\./)+src/`, MAPLIBRE], 'geo/cli imports geo and gazetteer only'),
      'no-console': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/map/**', 'src/offline/build/**', '**/*.test.ts'],
    rules: mayNotImport([MAPLIBRE, NODE], 'only src/map imports maplibre-gl, and the page has no Node API'),
  },
  {
    files: ['src/map/**'],
    ignores: ['src/map/basemap/build/**', '**/*.test.ts'],
    rules: mayNotImport([NODE], 'the page has no Node API'),
  },
  {
    files: ['tests/**', 'src/{map/basemap,offline}/build/**', 'gazetteer/build/**'],
    rules: { 'no-console': 'off' },
  },
);
