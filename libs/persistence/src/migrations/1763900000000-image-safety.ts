import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "image" ADD "version" integer NOT NULL DEFAULT '1'`,
  `ALTER TABLE "image" ADD "stored_version" integer`,
  `ALTER TABLE "image" ADD "options" jsonb`,
  `ALTER TABLE "image" ADD "pending_masks" jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE "image" ADD "masked_at" timestamptz`,
  `ALTER TABLE "image" ADD "notes" jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE "image" ADD "hidden_at" timestamptz`,
  `ALTER TABLE "image" ADD "erased_at" timestamptz`,
  `ALTER TABLE "image" ADD "dhash" text`,
  `ALTER TABLE "image" ADD "phash" text`,
  `ALTER TABLE "image" ADD "dhash_bands" integer array`,
  `UPDATE "image" SET "stored_version" = "version" WHERE "state" = 'ready'`,
  `ALTER TABLE "image" DROP CONSTRAINT "image_state_check"`,
  `ALTER TABLE "image" ADD CONSTRAINT "image_state_check" CHECK ("state" IN ('received','processing','ready','refused','erased'))`,
  `ALTER TABLE "image" ADD CONSTRAINT "image_stored_check" CHECK ("state" <> 'ready' OR ("stored_version" IS NOT NULL AND "stored_version" = "version"))`,
  `ALTER TABLE "image" ADD CONSTRAINT "image_erased_check" CHECK (("state" = 'erased') = ("erased_at" IS NOT NULL))`,
  `CREATE INDEX "image_dhash_bands_idx" ON "image" USING gin ("dhash_bands")`,
];

const DOWN = [
  `DROP INDEX "image_dhash_bands_idx"`,
  `ALTER TABLE "image" DROP CONSTRAINT "image_erased_check"`,
  `ALTER TABLE "image" DROP CONSTRAINT "image_stored_check"`,
  `DELETE FROM "case_image" WHERE "image_id" IN (SELECT "id" FROM "image" WHERE "state" = 'erased')`,
  `DELETE FROM "image" WHERE "state" = 'erased'`,
  `ALTER TABLE "image" DROP CONSTRAINT "image_state_check"`,
  `ALTER TABLE "image" ADD CONSTRAINT "image_state_check" CHECK ("state" IN ('received','processing','ready','refused'))`,
  ...[
    'dhash_bands',
    'phash',
    'dhash',
    'erased_at',
    'hidden_at',
    'notes',
    'masked_at',
    'pending_masks',
    'options',
    'stored_version',
    'version',
  ].map((column) => `ALTER TABLE "image" DROP COLUMN "${column}"`),
];

/** Boxes burnt in later, hiding, erasing, what the author is told, and fingerprints to find an image again. */
export class ImageSafety1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
