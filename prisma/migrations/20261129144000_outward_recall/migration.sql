-- Increments that miss nothing (docs/decisions/0150): by the transaction that wrote a lifecycle, as the feed is read (0090). `updated_at` is the
-- moment of the act, which may be written later than that of another. Rows from before are before everything.
ALTER TABLE "lifecycle" ADD COLUMN "changed_xid" BIGINT NOT NULL DEFAULT 0;

CREATE FUNCTION stamp_lifecycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_xid := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END
$$;
CREATE TRIGGER lifecycle_stamped BEFORE INSERT OR UPDATE ON lifecycle
  FOR EACH ROW EXECUTE FUNCTION stamp_lifecycle();

-- BRIN, as lifecycle_by_update: steps need not maintain it.
CREATE INDEX lifecycle_by_change ON lifecycle USING brin (changed_xid) WITH (pages_per_range = 16, autosummarize = on)
  WHERE type IN ('inspection', 'plan');

-- What was given to a platform outside: only that is recalled from it, else the recall itself would tell of it.
CREATE TABLE "outward_given" (
    "jurisdiction" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "lifecycle_id" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outward_given_pkey" PRIMARY KEY ("jurisdiction","platform","matter","lifecycle_id","part")
);

-- An item that is a state secret from now on, or no more, changes what of its inspections goes out, though no step of theirs does.
CREATE FUNCTION touch_inspections_of_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE lifecycle SET changed_xid = changed_xid
  WHERE type = 'inspection' AND jurisdiction = NEW.jurisdiction AND state #> '{draft,itemIds}' @> to_jsonb(NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER inspections_follow_secrecy AFTER UPDATE ON inspection_item
  FOR EACH ROW WHEN (OLD.state_secret IS DISTINCT FROM NEW.state_secret) EXECUTE FUNCTION touch_inspections_of_item();
