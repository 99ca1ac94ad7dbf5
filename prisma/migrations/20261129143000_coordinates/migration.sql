-- AlterTable
ALTER TABLE "enterprise" ADD COLUMN     "coordinates" JSONB;

-- AlterTable
ALTER TABLE "site" ADD COLUMN     "coordinates" JSONB;
