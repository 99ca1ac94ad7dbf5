-- CreateTable
CREATE TABLE "case_export" (
    "id" BIGSERIAL NOT NULL,
    "lifecycle_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "roles" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "head_hash" CHAR(64) NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'started',
    "ended_at" TIMESTAMPTZ(3),
    "index_hash" CHAR(64),
    "size_bytes" BIGINT,

    CONSTRAINT "case_export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_export_by_lifecycle" ON "case_export"("lifecycle_id", "id");
