-- CreateTable
CREATE TABLE "lifecycle_calendar" (
    "lifecycle_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "calendar" JSONB NOT NULL,

    CONSTRAINT "lifecycle_calendar_pkey" PRIMARY KEY ("lifecycle_id","version")
);

-- AddForeignKey
ALTER TABLE "lifecycle_calendar" ADD CONSTRAINT "lifecycle_calendar_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "lifecycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;
