import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What each part of the house may import of the libraries; see ARCHITECTURE.md. */
const ZONES = {
  'libs/contracts': [],
  'libs/api-client': [],
  'libs/platform': ['contracts'],
  'libs/persistence': ['contracts', 'platform'],
  'libs/presenters': ['contracts', 'persistence'],
  'libs/storage': ['contracts', 'platform'],
  'libs/imaging': ['contracts'],
  'libs/deidentification': ['contracts'],
  'libs/search': ['contracts'],
  'apps/api': ['contracts', 'platform', 'persistence', 'presenters', 'storage', 'deidentification', 'search'],
  'apps/worker': ['contracts', 'platform', 'persistence', 'presenters', 'storage', 'imaging', 'search'],
  'apps/standalone': ['contracts', 'platform', 'persistence', 'storage', 'deidentification', 'imaging', 'search'],
  'apps/web': ['contracts', 'deidentification', 'api-client'],
};

/** The features of the api in their order: each may import only those before it. */
const FEATURES = [
  'access',
  'accounts',
  'verification',
  'taxonomy',
  'identifiers',
  'images',
  'cases',
  'literature',
  'threads',
  'withdrawals',
  'archive',
  'collections',
  'exports',
  'saved-searches',
  'notifications',
  'moderation',
  'realtime',
  'health',
];

const rule = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const SOURCE_EXTENSIONS = { regex: '^\\.{1,2}/.*\\.js$', message: 'Relative imports name the source: .ts.' };
const DEEP = { regex: '^(\\.\\./){3,}', message: 'No import climbs more than two folders; use a library.' };
const APPS = ['api', 'worker', 'standalone', 'web'];
const OTHER_APPS = (own) => ({
  regex: `^(\\.\\./)+(apps/)?(${APPS.filter((name) => name !== own).join('|')})/`,
  message: 'Apps do not import one another.',
});

const zones = Object.entries(ZONES).map(([folder, allowed]) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: rule([
    SOURCE_EXTENSIONS,
    DEEP,
    OTHER_APPS(folder.split('/')[1]),
    { regex: `^#libs/(?!(${allowed.join('|') || '-'})$)`, message: `${folder} may import only: ${allowed.join(', ') || 'no library'}.` },
  ]),
}));

const features = FEATURES.map((name, place) => ({
  files: [`apps/api/src/${name}/**/*.ts`],
  rules: rule([
    SOURCE_EXTENSIONS,
    DEEP,
    OTHER_APPS('api'),
    { regex: `^#libs/(?!(${ZONES['apps/api'].join('|')})$)`, message: `The api may import only: ${ZONES['apps/api'].join(', ')}.` },
    ...(place + 1 < FEATURES.length
      ? [
          {
            regex: `^\\.\\./(\\.\\./)?(${FEATURES.slice(place + 1).join('|')})/`,
            message: `${name} comes before that feature: it may import only earlier ones.`,
          },
        ]
      : []),
  ]),
}));

/** Calls by which metadata would travel through sharp. */
const METADATA_CALLS = [
  'keepMetadata',
  'keepExif',
  'keepIccProfile',
  'keepXmp',
  'withMetadata',
  'withExif',
  'withExifMerge',
  'withXmp',
  'withDensity',
].map((name) => ({
  selector: `CallExpression[callee.property.name='${name}']`,
  message: 'This lets metadata out of the cleaning.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.consilium/', 'coverage/', 'libs/api-client/src/schema.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', '.dependency-cruiser.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      // Views and option bags are classes for their metadata; a literal of their shape is what they are for.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are read once, by libs/platform.' }],
    },
  },
  ...zones,
  ...features,
  {
    // Decorated classes are needed at run time by the metadata, wherever they are injected.
    files: ['apps/{api,worker}/**/*.ts', 'libs/{platform,persistence,storage}/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['libs/imaging/**/*.ts', 'apps/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.fixtures.ts', '**/unclean.ts'],
    rules: { 'no-restricted-syntax': ['error', ...METADATA_CALLS] },
  },
  {
    files: [
      'apps/standalone/**/*.ts',
      'apps/{api,worker}/src/main.ts',
      'libs/persistence/src/embedded/**',
      'libs/imaging/src/image-child.ts',
      'tools/**',
      'tests/**',
      '**/*.spec.ts',
      '*.mjs',
      '*.js',
    ],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.browser },
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['apps/web/vite.config.ts', 'apps/web/*.mjs'],
    rules: { 'no-restricted-properties': 'off' },
    languageOptions: { globals: globals.node },
  },
);
