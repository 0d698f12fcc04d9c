import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The operator's list of places of care. */
export class CareSites1763930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "care_site" ("name" text NOT NULL, CONSTRAINT "care_site_pkey" PRIMARY KEY ("name"))`);
    await runner.query(`CREATE TABLE "care_site_list" (
      "id" smallint NOT NULL,
      "source" text NOT NULL,
      "sites" integer NOT NULL,
      "imported_at" timestamptz NOT NULL,
      CONSTRAINT "care_site_list_pkey" PRIMARY KEY ("id")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "care_site_list"`);
    await runner.query(`DROP TABLE "care_site"`);
  }
}
