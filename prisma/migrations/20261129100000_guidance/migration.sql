-- Lists of services to enterprises, and the team of experts sent to booked guidance (CX-34, CX-35).
CREATE TABLE "guidance_list" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "guidance_list_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "guidance_list_edition" ON "guidance_list"("jurisdiction", "kind", "edition");

CREATE TABLE "guidance_expert" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "guidance_expert_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "guidance_expert_by_place" ON "guidance_expert"("jurisdiction", "id");

ALTER TABLE lifecycle DROP CONSTRAINT lifecycle_type;
ALTER TABLE lifecycle ADD CONSTRAINT lifecycle_type
  CHECK (type IN ('inspection', 'creditRepair', 'plan', 'consultation', 'complaint', 'guidance'));
