import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the identifier finder found in published texts, without the texts. */
export class IdentifierFindings1763920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "identifier_finding" (
      "id" uuid NOT NULL,
      "case_id" uuid NOT NULL,
      "entry_id" uuid,
      "field" text NOT NULL,
      "span_start" integer NOT NULL,
      "span_end" integer NOT NULL,
      "kind" text NOT NULL,
      "level" text NOT NULL,
      "rule" text NOT NULL,
      "answer" text,
      "checked_at" timestamptz NOT NULL,
      CONSTRAINT "identifier_finding_pkey" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "identifier_finding_case_idx" ON "identifier_finding" ("case_id")`);
    await runner.query(
      `ALTER TABLE "identifier_finding" ADD CONSTRAINT "identifier_finding_case_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE CASCADE`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "identifier_finding"`);
  }
}
