-- The rounds that ask for evaluations look at the inspections that were worked on within a week. A BRIN index does not stand in the way
-- of HOT updates, which every step of a lifecycle is; what has been closed for long lies together and is passed over.
CREATE INDEX lifecycle_by_update ON lifecycle USING brin (updated_at) WITH (pages_per_range = 16, autosummarize = on)
  WHERE type = 'inspection';
