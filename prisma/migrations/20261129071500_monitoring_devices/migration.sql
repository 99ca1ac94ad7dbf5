-- CreateTable
CREATE TABLE "monitoring_device" (
    "id" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "published_on" DATE,
    "retired_on" DATE,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "monitoring_device_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "monitoring_device_by_place" ON "monitoring_device"("jurisdiction", "id");

-- AddForeignKey
ALTER TABLE "monitoring_device" ADD CONSTRAINT "monitoring_device_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
