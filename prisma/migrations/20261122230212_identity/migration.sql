-- AlterTable
ALTER TABLE "person" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'person',
ADD COLUMN     "revoked_at" TIMESTAMPTZ(3),
ADD COLUMN     "subject" TEXT;

-- CreateTable
CREATE TABLE "identity_state" (
    "id" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "grant_id" TEXT,
    "uid" TEXT,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "identity_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity_failure" (
    "person_id" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failure_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identity_failure_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE INDEX "identity_state_by_grant" ON "identity_state"("grant_id");

-- CreateIndex
CREATE INDEX "identity_state_by_uid" ON "identity_state"("uid");

-- CreateIndex
CREATE INDEX "identity_state_by_expiry" ON "identity_state"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_by_subject" ON "person"("subject");
