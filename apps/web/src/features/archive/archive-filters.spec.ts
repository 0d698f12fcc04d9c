import { describe, expect, it } from '@jest/globals';
import { queryFrom, toggled } from './archive-filters.ts';

describe('the filters of the archive', () => {
  it('asks what the address bar says', () => {
    expect(queryFrom(new URLSearchParams('q=purpura+&specialty=SM15&withImages=true&x=y'))).toEqual({
      q: 'purpura',
      specialty: 'SM15',
      withImages: true,
    });
  });

  it('adds a value and takes it away again', () => {
    const one = toggled(new URLSearchParams('q=a'), 'proof', 'histology');
    const two = toggled(one, 'proof', 'course');
    expect(two.get('proof')).toBe('histology,course');
    expect(toggled(toggled(two, 'proof', 'histology'), 'proof', 'course').toString()).toBe('q=a');
  });
});
