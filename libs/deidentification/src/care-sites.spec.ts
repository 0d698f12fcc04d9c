import { describe, expect, it } from '@jest/globals';
import { CareSites, careSiteName, careSitesOnLine } from './care-sites.ts';

describe('careSitesOnLine', () => {
  it('reads both names of a FINESS line', () => {
    const line = 'structureet;990000001;990000019;CH DE VALFICTIF;CENTRE HOSPITALIER DE VALFICTIF LES BAINS;;;;';
    expect(careSitesOnLine(line)).toEqual(['ch de valfictif', 'centre hospitalier de valfictif les bains']);
  });

  it('reads a plain list, and nothing from headers or from names that any place may have', () => {
    expect(careSitesOnLine('Clinique Sainte-Invention')).toEqual(['clinique sainte invention']);
    expect(careSitesOnLine('finess;etalab;87;2026-11-01')).toEqual([]);
    expect(careSitesOnLine('structureet;990000001;;PHARMACIE CENTRALE;;')).toEqual([]);
    expect(careSitesOnLine('')).toEqual([]);
  });
});

describe('CareSites', () => {
  const sites = new CareSites([careSiteName('Clinique Ste-Invention'), careSiteName('Clinique Ste-Invention du Lac')]);

  it('finds the longest name, whatever its accents, hyphens and capitals', () => {
    const text = 'Opérée à la clinique Sainte Invention du Lac, puis CLINIQUE STE-INVENTION.';
    expect(sites.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'clinique Sainte Invention du Lac',
      'CLINIQUE STE-INVENTION',
    ]);
  });

  it('finds nothing else', () => {
    expect(sites.find('Vue à la clinique du lac.')).toEqual([]);
    expect(new CareSites([]).find('clinique')).toEqual([]);
  });
});
