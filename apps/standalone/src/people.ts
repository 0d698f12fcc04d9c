import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { LIMITS, ROLES, type Role } from '#libs/contracts';
import { AccountEntity, ClinicianEntity } from '#libs/persistence';
import { hashPassword } from '#libs/platform';
import { OneLineError } from './one-line-error.ts';

/** Makes an admin who is also a verifier: somebody has to let the first people in. @throws OneLineError */
export async function createAdmin(dataSource: DataSource, email: string, password: string): Promise<void> {
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) throw new OneLineError(`${email} is not an address of e-mail.`);
  if (password.length < LIMITS.passwordMin) throw new OneLineError(`The password needs at least ${LIMITS.passwordMin} characters.`);
  const passwordHash = await hashPassword(password);
  await dataSource.transaction(async (manager) => {
    if (await manager.findOneBy(AccountEntity, { email })) throw new OneLineError(`${email} has an account already; use grant-role.`);
    const accountId = uuid();
    await manager.insert(AccountEntity, {
      id: accountId,
      email,
      passwordHash,
      locale: 'fr',
      roles: ['admin', 'verifier'],
      createdAt: new Date(),
      disabledAt: null,
    });
    await manager.insert(ClinicianEntity, {
      id: uuid(),
      accountId,
      givenName: 'Administration',
      familyName: email.split('@')[0] ?? email,
      profession: '10',
      specialties: [],
      watchedSpecialties: [],
      level: 'professional',
      country: 'FR',
      registerScheme: null,
      registerNumber: null,
      verificationState: 'none',
      verifiedBy: null,
      verifiedUntil: null,
    });
  });
}

/** Gives an account one more role. @throws OneLineError */
export async function grantRole(dataSource: DataSource, email: string, role: string): Promise<void> {
  const known = ROLES.find((one) => one === role);
  if (!known) throw new OneLineError(`The roles are ${ROLES.join(', ')}.`);
  const account = await dataSource.getRepository(AccountEntity).findOneBy({ email });
  if (!account) throw new OneLineError(`${email} has no account.`);
  const roles = new Set<Role>([...account.roles, known]);
  await dataSource.getRepository(AccountEntity).update({ id: account.id }, { roles: [...roles] });
}
