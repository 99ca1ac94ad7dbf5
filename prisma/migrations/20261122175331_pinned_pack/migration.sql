-- CreateTable
CREATE TABLE "pinned_pack" (
    "hash" TEXT NOT NULL,
    "pack_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pinned_pack_pkey" PRIMARY KEY ("hash")
);
