import type { AuthorView, PracticeLevel } from '#libs/contracts';

/** What is read of a clinician wherever a name is shown. */
export interface AuthorRow {
  id: string;
  givenName: string;
  familyName: string;
  profession: string;
  specialties: string[];
  level: PracticeLevel;
  verifiedBy: 'document' | null;
}

export function presentAuthor(author: AuthorRow): AuthorView {
  return {
    id: author.id,
    displayName: displayNameOf(author),
    profession: author.profession,
    specialties: author.specialties,
    level: author.level,
    verifiedBy: author.verifiedBy,
  };
}

/** The name others see. */
export function displayNameOf(person: { givenName: string; familyName: string }): string {
  return `${person.givenName} ${person.familyName}`;
}

/** SQL that gathers an {@link AuthorRow} from a `clinician` under the given alias, as one JSON value. */
export function authorJson(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'givenName', ${alias}.given_name, 'familyName', ${alias}.family_name, 'profession', ${alias}.profession, 'specialties', ${alias}.specialties, 'level', ${alias}.level, 'verifiedBy', CASE WHEN ${alias}.verified_until IS NULL OR ${alias}.verified_until > now() THEN ${alias}.verified_by END)`;
}
