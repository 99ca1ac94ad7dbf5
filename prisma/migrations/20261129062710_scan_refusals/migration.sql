-- CreateTable
CREATE TABLE "scan_refusal" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "jurisdiction" TEXT,
    "times" INTEGER NOT NULL DEFAULT 1,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scan_refusal_pkey" PRIMARY KEY ("hour","kind","reason","subject_id")
);

-- CreateIndex
CREATE INDEX "scan_refusal_by_jurisdiction" ON "scan_refusal"("jurisdiction", "hour");
