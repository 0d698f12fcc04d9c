import { DataSource } from 'typeorm';
import type { Role, VerificationState } from '#libs/contracts';
import { AccountEntity, ClinicianEntity } from '#libs/persistence';
import type { TestInstance } from './instance.ts';
import type { Person } from './person.ts';

interface Standing {
  roles?: Role[];
  verification?: VerificationState;
  verifiedUntil?: Date;
}

/** Registers somebody and puts them where a verifier or an admin would have put them. */
export async function someone(instance: TestInstance, standing: Standing = {}, profession: Record<string, unknown> = {}): Promise<Person> {
  const person = await instance.visitor().join(profession);
  await setStanding(instance, person, { verification: 'verified', ...standing });
  return person;
}

/** The same for somebody who is there already. */
export async function setStanding(instance: TestInstance, person: Person, { roles, verification, verifiedUntil }: Standing): Promise<void> {
  const { manager } = instance.app.get(DataSource);
  const account = await manager.findOneByOrFail(AccountEntity, { email: person.email });
  if (roles) await manager.update(AccountEntity, { id: account.id }, { roles });
  if (!verification) return;
  const until = verifiedUntil ?? new Date(Date.now() + 86_400_000);
  await manager.update(
    ClinicianEntity,
    { accountId: account.id },
    {
      verificationState: verification,
      verifiedBy: verification === 'verified' ? 'document' : null,
      verifiedUntil: verification === 'verified' ? until : null,
    },
  );
}
