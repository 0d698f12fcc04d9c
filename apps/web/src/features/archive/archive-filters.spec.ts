import { describe, expect, it } from '@jest/globals';
import { activeFilters, addressOf, looser, queryFrom, savedFilters, sortOf, toggled, unfiltered, without } from './archive-filters.ts';

const FULL = new URLSearchParams('q=purpura&specialty=SM15,SM26&withImages=true&from=2024-01-31&to=hier&sort=newest&origin=literature&x=y');

describe('the filters of the archive', () => {
  it('asks what the address bar says', () => {
    expect(queryFrom(new URLSearchParams('q=purpura+&specialty=SM15&withImages=true&x=y'))).toEqual({
      q: 'purpura',
      specialty: 'SM15',
      withImages: true,
    });
  });

  it('asks for days and an order that there are, and for no others', () => {
    expect(queryFrom(FULL)).toEqual({
      q: 'purpura',
      specialty: 'SM15,SM26',
      origin: 'literature',
      withImages: true,
      from: '2024-01-31',
      sort: 'newest',
    });
    expect(queryFrom(new URLSearchParams('from=2024-13-40&sort=random'))).toEqual({});
    expect(sortOf(new URLSearchParams('sort=random'))).toBe('relevance');
  });

  it('adds a value and takes it away again', () => {
    const one = toggled(new URLSearchParams('q=a'), 'proof', 'histology');
    const two = toggled(one, 'proof', 'course');
    expect(two.get('proof')).toBe('histology,course');
    expect(toggled(toggled(two, 'proof', 'histology'), 'proof', 'course').toString()).toBe('q=a');
  });

  it('names each filter that is on, and takes one away', () => {
    const active = activeFilters(FULL);
    expect(active.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'origin=literature',
      'specialty=SM15',
      'specialty=SM26',
      'withImages=true',
      'from=2024-01-31',
    ]);
    const left = active.reduce((params, filter) => without(params, filter), FULL);
    expect(activeFilters(left)).toEqual([]);
    expect(left.get('q')).toBe('purpura');
  });

  it('takes all away, words and order aside', () => {
    expect(unfiltered(FULL).toString()).toBe('q=purpura&sort=newest&x=y');
  });

  it('saves what it asks, and asks it again', () => {
    const saved = { query: 'purpura', filters: savedFilters(FULL) };
    expect(saved.filters).toEqual({ origin: ['literature'], specialty: ['SM15', 'SM26'], withImages: true });
    const again = new URLSearchParams(addressOf(saved).split('?')[1]);
    expect(queryFrom(again)).toEqual({
      q: 'purpura',
      origin: 'literature',
      specialty: 'SM15,SM26',
      withImages: true,
      sort: 'newest',
    });
  });
});

describe('a search that found nothing', () => {
  it('is asked without its quotation marks first', () => {
    expect(looser('« purpura infiltré » fièvre')).toEqual(['purpura infiltré fièvre']);
  });

  it('is asked with a word less, each time another', () => {
    expect(looser('purpura fièvre toux')).toEqual(['fièvre toux', 'purpura toux', 'purpura fièvre']);
    expect(looser('purpura')).toEqual([]);
  });
});
