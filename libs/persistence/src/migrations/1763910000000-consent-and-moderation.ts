import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "clinical_case" ADD "withdrawn_by" text`,
  `ALTER TABLE "clinical_case" ADD "withdrawn_at" timestamptz`,
  `UPDATE "clinical_case" SET "withdrawn_by" = 'author', "withdrawn_at" = "last_activity_at" WHERE "state" = 'withdrawn'`,
  `ALTER TABLE "clinical_case" ADD CONSTRAINT "clinical_case_withdrawn_check" CHECK (("state" = 'withdrawn') = ("withdrawn_at" IS NOT NULL) AND ("withdrawn_at" IS NULL) = ("withdrawn_by" IS NULL))`,
  `ALTER TABLE "clinical_case" ADD CONSTRAINT "clinical_case_withdrawn_by_check" CHECK ("withdrawn_by" IN ('author','patient'))`,
  `ALTER TABLE "thread_entry" ADD "hidden_at" timestamptz`,
  `ALTER TABLE "thread_entry" ADD "removed_at" timestamptz`,
  `ALTER TABLE "thread_entry" ADD CONSTRAINT "thread_entry_removed_check" CHECK ("removed_at" IS NULL OR "hidden_at" IS NOT NULL)`,
  `CREATE TABLE "withdrawal_code" (
    "case_id" uuid NOT NULL,
    "code_hash" bytea NOT NULL,
    "sealed_code" bytea,
    "wrapped_key" bytea,
    "created_at" timestamptz NOT NULL,
    CONSTRAINT "withdrawal_code_pkey" PRIMARY KEY ("case_id")
  )`,
  `CREATE UNIQUE INDEX "withdrawal_code_hash_key" ON "withdrawal_code" ("code_hash")`,
  `CREATE TABLE "report" (
    "id" uuid NOT NULL,
    "kind" text NOT NULL,
    "case_id" uuid NOT NULL,
    "image_id" uuid,
    "entry_id" uuid,
    "target_id" uuid NOT NULL,
    "author_id" uuid NOT NULL,
    "reporter_id" uuid,
    "reason" text,
    "note" text,
    "contact" text,
    "state" text NOT NULL,
    "created_at" timestamptz NOT NULL,
    "hidden_at" timestamptz,
    "waiting_since" timestamptz NOT NULL,
    "appeal_text" text,
    "appealed_at" timestamptz,
    CONSTRAINT "report_appeal_check" CHECK ("state" <> 'appealed' OR "appealed_at" IS NOT NULL),
    CONSTRAINT "report_target_check" CHECK ("target_id" = coalesce("image_id", "entry_id", "case_id") AND ("image_id" IS NULL OR "entry_id" IS NULL)),
    CONSTRAINT "report_state_check" CHECK ("state" IN ('open','decided','appealed','closed')),
    CONSTRAINT "report_reason_check" CHECK (("kind" = 'report') = ("reason" IS NOT NULL) AND "reason" IN ('identifiable','unsafe','other')),
    CONSTRAINT "report_kind_check" CHECK ("kind" IN ('report','precheck','sample')),
    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
  )`,
  `CREATE UNIQUE INDEX "report_sampled_key" ON "report" ("image_id") WHERE kind = 'sample'`,
  `CREATE UNIQUE INDEX "report_once_key" ON "report" ("reporter_id", "target_id") WHERE state = 'open'`,
  `CREATE INDEX "report_author_idx" ON "report" ("author_id", "created_at")`,
  `CREATE INDEX "report_case_idx" ON "report" ("case_id")`,
  `CREATE INDEX "report_target_idx" ON "report" ("target_id", "created_at")`,
  `CREATE INDEX "report_queue_idx" ON "report" (("hidden_at" IS NULL), "waiting_since", "id") WHERE state IN ('open','appealed')`,
  `CREATE TABLE "moderation_decision" (
    "id" uuid NOT NULL,
    "report_id" uuid NOT NULL,
    "round" smallint NOT NULL,
    "moderator_id" uuid NOT NULL,
    "author_id" uuid NOT NULL,
    "decision" text NOT NULL,
    "reason_code" text NOT NULL,
    "reason" text,
    "decided_at" timestamptz NOT NULL,
    CONSTRAINT "moderation_decision_not_own_check" CHECK ("moderator_id" <> "author_id"),
    CONSTRAINT "moderation_decision_round_check" CHECK ("round" IN (1, 2)),
    CONSTRAINT "moderation_decision_reason_code_check" CHECK ("reason_code" IN ('face','name_or_number','date_or_place','recognisable_story','unsafe','nothing_found','other')),
    CONSTRAINT "moderation_decision_decision_check" CHECK ("decision" IN ('remove','mask','restore','keep')),
    CONSTRAINT "moderation_decision_pkey" PRIMARY KEY ("id")
  )`,
  `CREATE UNIQUE INDEX "moderation_decision_other_key" ON "moderation_decision" ("report_id", "moderator_id")`,
  `CREATE UNIQUE INDEX "moderation_decision_round_key" ON "moderation_decision" ("report_id", "round")`,
  `ALTER TABLE "withdrawal_code" ADD CONSTRAINT "withdrawal_code_case_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE CASCADE`,
  `ALTER TABLE "report" ADD CONSTRAINT "report_case_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE CASCADE`,
  `ALTER TABLE "report" ADD CONSTRAINT "report_image_fkey" FOREIGN KEY ("image_id") REFERENCES "image"("id") ON DELETE CASCADE`,
  `ALTER TABLE "report" ADD CONSTRAINT "report_entry_fkey" FOREIGN KEY ("entry_id") REFERENCES "thread_entry"("id") ON DELETE CASCADE`,
  `ALTER TABLE "report" ADD CONSTRAINT "report_author_fkey" FOREIGN KEY ("author_id") REFERENCES "clinician"("id") ON DELETE CASCADE`,
  `ALTER TABLE "report" ADD CONSTRAINT "report_reporter_fkey" FOREIGN KEY ("reporter_id") REFERENCES "clinician"("id") ON DELETE SET NULL`,
  `ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_report_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE`,
  `ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_moderator_fkey" FOREIGN KEY ("moderator_id") REFERENCES "clinician"("id") ON DELETE RESTRICT`,
];

const DOWN = [
  `DROP TABLE "moderation_decision", "report", "withdrawal_code"`,
  `ALTER TABLE "thread_entry" DROP CONSTRAINT "thread_entry_removed_check"`,
  `ALTER TABLE "thread_entry" DROP COLUMN "removed_at"`,
  `ALTER TABLE "thread_entry" DROP COLUMN "hidden_at"`,
  `ALTER TABLE "clinical_case" DROP CONSTRAINT "clinical_case_withdrawn_by_check"`,
  `ALTER TABLE "clinical_case" DROP CONSTRAINT "clinical_case_withdrawn_check"`,
  `ALTER TABLE "clinical_case" DROP COLUMN "withdrawn_at"`,
  `ALTER TABLE "clinical_case" DROP COLUMN "withdrawn_by"`,
];

/** Codes by which patients take cases back, reports and what moderators decide about them. */
export class ConsentAndModeration1763910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
