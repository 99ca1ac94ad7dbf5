-- CreateTable
CREATE TABLE "milestone_report" (
    "jurisdiction" TEXT NOT NULL,
    "milestone" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "done_on" DATE NOT NULL,
    "reference" TEXT NOT NULL,
    "note" TEXT,
    "reason" TEXT,
    "reported_by" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "milestone_report_pkey" PRIMARY KEY ("jurisdiction","milestone","agency_id","version")
);
