-- One letter a round and holder tells of all standing duties that are new to him: what it tells of each stands in rows of its own.
CREATE TABLE "duty_told" (
    "id" CHAR(40) NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "letter_id" CHAR(40) NOT NULL,
    "person_id" TEXT NOT NULL,
    "duty_key" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "on_behalf_of" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "duty_told_pkey" PRIMARY KEY ("id")
);

-- Letters of duties that were written before keep their ids and Message-IDs: each tells of one.
INSERT INTO duty_told (id, jurisdiction, letter_id, person_id, duty_key, stage, title, text, on_behalf_of, written_at)
SELECT id, jurisdiction, id, person_id, duty_key, stage, title, text, on_behalf_of, written_at
FROM letter_apart WHERE duty_key IS NOT NULL;

ALTER TABLE letter_apart
  DROP CONSTRAINT letter_apart_of_one,
  DROP CONSTRAINT letter_apart_duty,
  DROP CONSTRAINT letter_apart_stage;
-- DropIndex
DROP INDEX "letter_apart_of_duty";

-- AlterTable
ALTER TABLE "letter_apart" DROP COLUMN "duty_key", DROP COLUMN "stage", DROP COLUMN "title", DROP COLUMN "text", DROP COLUMN "on_behalf_of";

-- CreateIndex
CREATE UNIQUE INDEX "duty_told_once" ON "duty_told"("jurisdiction", "duty_key", "stage", "person_id");

-- CreateIndex
CREATE INDEX "duty_told_in_letter" ON "duty_told"("letter_id");

-- AddForeignKey
ALTER TABLE "duty_told" ADD CONSTRAINT "duty_told_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter_apart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what Prisma's language cannot say
ALTER TABLE duty_told ADD CONSTRAINT duty_told_stage CHECK (stage IN ('arisen', 'dueSoon', 'overdue'));
