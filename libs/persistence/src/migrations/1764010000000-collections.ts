import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "published_case" (
    "id" uuid NOT NULL,
    "external_id" text NOT NULL,
    "language" text NOT NULL,
    "title" text NOT NULL,
    "title_given" boolean NOT NULL,
    "text" text NOT NULL,
    "specialties" text[] NOT NULL DEFAULT '{}',
    "diagnosis" text,
    "doi" text,
    "url" text,
    "licence" text,
    "source" text,
    "published_on" date,
    "date_precision" text,
    "imported_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "indexed_at" timestamptz,
    CONSTRAINT "published_case_date_check" CHECK (("published_on" IS NULL) = ("date_precision" IS NULL) AND "date_precision" IN ('day','month','year')),
    CONSTRAINT "published_case_language_check" CHECK ("language" IN ('fr','en')),
    CONSTRAINT "published_case_pkey" PRIMARY KEY ("id")
  )`,
  `CREATE UNIQUE INDEX "published_case_external_key" ON "published_case" ("external_id")`,
  `CREATE TABLE "collection" (
    "id" uuid NOT NULL,
    "owner_id" uuid NOT NULL,
    "name" text NOT NULL,
    "description" text NOT NULL DEFAULT '',
    "kind" text NOT NULL,
    "visibility" text NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    CONSTRAINT "collection_bookmarks_check" CHECK ("kind" = 'playlist' OR "visibility" = 'private'),
    CONSTRAINT "collection_visibility_check" CHECK ("visibility" IN ('private','network')),
    CONSTRAINT "collection_kind_check" CHECK ("kind" IN ('bookmarks','playlist')),
    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
  )`,
  `CREATE INDEX "collection_owner_idx" ON "collection" ("owner_id", "updated_at")`,
  `CREATE UNIQUE INDEX "collection_bookmarks_key" ON "collection" ("owner_id") WHERE kind = 'bookmarks'`,
  `CREATE TABLE "collection_case" (
    "id" uuid NOT NULL,
    "collection_id" uuid NOT NULL,
    "position" integer NOT NULL,
    "clinical_case_id" uuid,
    "published_case_id" uuid,
    "note" text NOT NULL DEFAULT '',
    "added_at" timestamptz NOT NULL,
    CONSTRAINT "collection_case_one_check" CHECK (num_nonnulls("clinical_case_id", "published_case_id") = 1),
    CONSTRAINT "collection_case_pkey" PRIMARY KEY ("id")
  )`,
  `CREATE INDEX "collection_case_clinical_idx" ON "collection_case" ("clinical_case_id")`,
  `CREATE INDEX "collection_case_published_idx" ON "collection_case" ("published_case_id")`,
  `CREATE INDEX "collection_case_newest_idx" ON "collection_case" ("collection_id", "added_at", "id")`,
  `CREATE INDEX "collection_case_order_idx" ON "collection_case" ("collection_id", "position", "id")`,
  `CREATE UNIQUE INDEX "collection_case_published_key" ON "collection_case" ("collection_id", "published_case_id") WHERE published_case_id IS NOT NULL`,
  `CREATE UNIQUE INDEX "collection_case_clinical_key" ON "collection_case" ("collection_id", "clinical_case_id") WHERE clinical_case_id IS NOT NULL`,
  `CREATE TABLE "saved_search" (
    "id" uuid NOT NULL,
    "owner_id" uuid NOT NULL,
    "name" text NOT NULL,
    "query" text NOT NULL,
    "filters" jsonb NOT NULL DEFAULT '{}',
    "condition" tsquery,
    "notify" boolean NOT NULL,
    "created_at" timestamptz NOT NULL,
    "last_seen_at" timestamptz NOT NULL,
    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
  )`,
  `CREATE INDEX "saved_search_owner_idx" ON "saved_search" ("owner_id", "created_at")`,
  `CREATE TABLE "saved_search_match" (
    "search_id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "matched_at" timestamptz NOT NULL,
    CONSTRAINT "saved_search_match_pkey" PRIMARY KEY ("search_id", "case_id")
  )`,
  `CREATE INDEX "saved_search_match_case_idx" ON "saved_search_match" ("case_id")`,
  `ALTER TABLE "clinical_case" ADD "searches_told_at" timestamptz`,
  `UPDATE "clinical_case" SET "searches_told_at" = now() WHERE "state" <> 'draft'`,
  `ALTER TABLE "notification" ADD "saved_search_id" uuid`,
  `CREATE INDEX "notification_saved_search_idx" ON "notification" ("saved_search_id") WHERE saved_search_id IS NOT NULL`,
  `ALTER TABLE "collection" ADD CONSTRAINT "collection_owner_fkey" FOREIGN KEY ("owner_id") REFERENCES "clinician"("id") ON DELETE CASCADE`,
  `ALTER TABLE "collection_case" ADD CONSTRAINT "collection_case_collection_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE CASCADE`,
  `ALTER TABLE "collection_case" ADD CONSTRAINT "collection_case_clinical_fkey" FOREIGN KEY ("clinical_case_id") REFERENCES "clinical_case"("id") ON DELETE CASCADE`,
  `ALTER TABLE "collection_case" ADD CONSTRAINT "collection_case_published_fkey" FOREIGN KEY ("published_case_id") REFERENCES "published_case"("id") ON DELETE CASCADE`,
  `ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_owner_fkey" FOREIGN KEY ("owner_id") REFERENCES "clinician"("id") ON DELETE CASCADE`,
  `ALTER TABLE "saved_search_match" ADD CONSTRAINT "saved_search_match_search_fkey" FOREIGN KEY ("search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE`,
  `ALTER TABLE "saved_search_match" ADD CONSTRAINT "saved_search_match_case_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE CASCADE`,
  `ALTER TABLE "notification" ADD CONSTRAINT "notification_saved_search_fkey" FOREIGN KEY ("saved_search_id") REFERENCES "saved_search"("id") ON DELETE SET NULL`,
];

const DOWN = [
  `ALTER TABLE "notification" DROP COLUMN "saved_search_id"`,
  `ALTER TABLE "clinical_case" DROP COLUMN "searches_told_at"`,
  `DROP TABLE "saved_search_match", "saved_search", "collection_case", "collection", "published_case"`,
];

/** The published literature, collections of cases, and searches that tell their owner of new cases. */
export class Collections1764010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
