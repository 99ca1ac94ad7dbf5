-- CreateTable
CREATE TABLE "door_form" (
    "lifecycle_id" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "form" JSONB NOT NULL,
    "pinned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "door_form_pkey" PRIMARY KEY ("lifecycle_id")
);

-- CreateTable
CREATE TABLE "form_entry" (
    "lifecycle_id" TEXT NOT NULL,
    "entry_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "officer_id" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "late" BOOLEAN NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "form_entry_pkey" PRIMARY KEY ("lifecycle_id","entry_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "form_entry_in_order" ON "form_entry"("lifecycle_id", "sequence");

-- AddForeignKey
ALTER TABLE "door_form" ADD CONSTRAINT "door_form_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "lifecycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_entry" ADD CONSTRAINT "form_entry_lifecycle_id_fkey" FOREIGN KEY ("lifecycle_id") REFERENCES "door_form"("lifecycle_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What an officer has filled in stays, whatever is filled in after it; the form it was filled into likewise.
CREATE TRIGGER door_form_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON door_form
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER form_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON form_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
