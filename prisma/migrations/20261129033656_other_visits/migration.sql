-- CreateTable
CREATE TABLE "other_visit" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "enterprise_id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "other_visit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "other_visit_by_enterprise" ON "other_visit"("enterprise_id", "day");

-- CreateIndex
CREATE INDEX "other_visit_by_agency" ON "other_visit"("jurisdiction", "agency_id", "day");

-- AddForeignKey
ALTER TABLE "other_visit" ADD CONSTRAINT "other_visit_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "other_visit" ADD CONSTRAINT "other_visit_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
