-- AlterTable
ALTER TABLE "agency" ADD COLUMN "document_word" TEXT;

-- AlterTable
ALTER TABLE "document" ADD COLUMN "written_from" INTEGER;

-- CreateTable
CREATE TABLE "document_word" (
    "jurisdiction" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "issuer_id" TEXT NOT NULL,

    CONSTRAINT "document_word_pkey" PRIMARY KEY ("jurisdiction","word","year")
);
