import { Foundation1763800000000 } from './1763800000000-foundation.ts';
import { ImageSafety1763900000000 } from './1763900000000-image-safety.ts';
import { ConsentAndModeration1763910000000 } from './1763910000000-consent-and-moderation.ts';
import { IdentifierFindings1763920000000 } from './1763920000000-identifier-findings.ts';
import { CareSites1763930000000 } from './1763930000000-care-sites.ts';
import { Archive1764000000000 } from './1764000000000-archive.ts';
import { Collections1764010000000 } from './1764010000000-collections.ts';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  Foundation1763800000000,
  ImageSafety1763900000000,
  ConsentAndModeration1763910000000,
  IdentifierFindings1763920000000,
  CareSites1763930000000,
  Archive1764000000000,
  Collections1764010000000,
];
