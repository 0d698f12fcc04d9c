import { describe, expect, it } from '@jest/globals';
import { codeFault, codeInFragment } from './typed-code.ts';

describe('the code of a receipt', () => {
  it.each([
    ['#K7FQ-2M9T-XW4C', 'K7FQ-2M9T-XW4C'],
    ['#K7FQ%202M9T%20XW4C', 'K7FQ 2M9T XW4C'],
    ['', ''],
    ['#%', ''],
  ])('is read from the fragment %s', (fragment, code) => {
    expect(codeInFragment(fragment)).toBe(code);
  });

  it.each([
    ['K7FQ-2M9T-XW4C', null],
    ['k7fq2m9txw4c', null],
    ['ko1l-2m9t-xw4c', null],
    ['  ', 'empty'],
    ['K7FQ-2M9T-XW4', 'shape'],
    ['K7FQ-2M9T-XW4C5', 'shape'],
    ['K7FQ-2M9T-XW4U', 'shape'],
  ])('typed as %j has the fault %j', (typed, fault) => {
    expect(codeFault(typed)).toBe(fault);
  });
});
