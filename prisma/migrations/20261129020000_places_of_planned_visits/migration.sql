-- CreateIndex
CREATE UNIQUE INDEX "planned_visit_inspection" ON "planned_visit"("inspection_id");
