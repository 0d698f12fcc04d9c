/** Options every kind of test shares. */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: false, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
          rewriteRelativeImportExtensions: false,
        },
        swcrc: false,
      },
    ],
  },
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
};

const project = (name, testMatch) => ({ ...shared, displayName: name, testMatch });

export default {
  // No clock in a test: this only ends one that hangs, also on a machine busy with other things.
  testTimeout: 300_000,
  maxWorkers: 2,
  coverageProvider: 'v8',
  projects: [
    project('unit', ['<rootDir>/{apps,libs}/**/*.spec.ts']),
    project('architecture', ['<rootDir>/tests/architecture/**/*.spec.ts']),
    project('integration', ['<rootDir>/tests/integration/**/*.spec.ts']),
    project('e2e', ['<rootDir>/tests/e2e/**/*.spec.ts']),
    project('faults', ['<rootDir>/tests/faults/**/*.spec.ts']),
    project('browser', ['<rootDir>/tests/browser/**/*.spec.ts']),
  ],
};
