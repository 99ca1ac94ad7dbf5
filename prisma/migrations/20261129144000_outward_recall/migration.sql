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

-- Of complaints no agency's system is told: it would be answered 404 for them, and that one came, and when, is a hint at whose it is. As
-- spread_feed was, with one condition more.
CREATE OR REPLACE FUNCTION spread_feed(p_limit int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  v_mark feed_mark%ROWTYPE;
  v_last_xid bigint;
  v_last_id bigint;
  v_horizon bigint;
  v_read int;
BEGIN
  SELECT * INTO v_mark FROM feed_mark WHERE name = 'webhooks' FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN 0; END IF;
  -- A later statement has a later snapshot: what is below this horizon is settled for it as well.
  v_horizon := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
  -- A copy restored into another server counts transactions anew: what the feed still holds is told once more, as of now.
  IF v_mark.xid > pg_snapshot_xmax(pg_current_snapshot())::text::bigint THEN
    UPDATE feed_event SET xid = pg_current_xact_id()::text::bigint WHERE xid >= v_horizon;
    UPDATE feed_mark SET xid = v_horizon, id = 0;
    RETURN p_limit;
  END IF;
  SELECT count(*) OVER (), f.xid, f.id INTO v_read, v_last_xid, v_last_id
  FROM (SELECT xid, id FROM feed_event WHERE (xid, id) > (v_mark.xid, v_mark.id) AND xid < v_horizon
        ORDER BY xid, id LIMIT p_limit) AS f
  ORDER BY f.xid DESC, f.id DESC LIMIT 1;
  IF NOT FOUND THEN RETURN 0; END IF;
  INSERT INTO webhook_delivery (webhook_id, message_id, type, lifecycle_id, subject_id, version, occurred_at)
  SELECT w.id, 'evt_' || f.xid || '_' || f.id, f.type, f.lifecycle_id, coalesce(f.task_id::text, f.lifecycle_id),
    f.version, f.at
  FROM feed_event f JOIN lifecycle l ON l.id = f.lifecycle_id AND l.type <> 'complaint'
    JOIN webhook w ON w.jurisdiction = l.jurisdiction AND w.status <> 'ended' AND f.type = ANY (w.event_types)
      AND CASE WHEN f.task_id IS NULL THEN w.agency_id = ANY (l.agency_ids) ELSE w.agency_id = f.agency_id END
  WHERE (f.xid, f.id) > (v_mark.xid, v_mark.id) AND (f.xid, f.id) <= (v_last_xid, v_last_id)
  ORDER BY f.xid, f.id
  ON CONFLICT (webhook_id, message_id) DO NOTHING;
  UPDATE feed_mark SET xid = v_last_xid, id = v_last_id WHERE name = 'webhooks';
  RETURN v_read;
END
$$;
