-- AlterTable
ALTER TABLE "agency" ADD COLUMN     "ended_on" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "officer" ADD COLUMN     "ended_on" DATE,
ADD COLUMN     "entrusted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "enterprise" ADD COLUMN     "ended_on" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "site" ADD COLUMN     "ended_on" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "register_change" (
    "register" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,
    "reason" TEXT,

    CONSTRAINT "register_change_pkey" PRIMARY KEY ("register","row_id","version")
);

-- CreateTable
CREATE TABLE "register_write" (
    "actor_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" BYTEA NOT NULL,
    "answer" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_write_pkey" PRIMARY KEY ("actor_id","key")
);
