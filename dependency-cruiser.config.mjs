/** No import goes round in a circle. Entities know one another's tables both ways and may. */
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: { pathNot: '^libs/persistence/src/entities/' },
      to: { circular: true },
    },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|\\.css$|/virtual:)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'types', 'default'] },
  },
};
