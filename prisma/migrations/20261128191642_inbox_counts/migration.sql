-- AlterTable
ALTER TABLE "task_audience" ADD COLUMN     "preceding" TEXT[] DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "command" DROP DEFAULT;

-- CreateTable
CREATE TABLE "inbox_count" (
    "audience" TEXT NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "command" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "preceding" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "amount" INTEGER NOT NULL,

    CONSTRAINT "inbox_count_pkey" PRIMARY KEY ("audience","id")
);

-- ---------------------------------------------------------------- what Prisma's language cannot say
-- Why counters, why sums of rows and not one row each: docs/decisions/0103.

ALTER TABLE inbox_count ADD CONSTRAINT inbox_count_amount CHECK (amount <> 0);
-- Rows come and go at every step and are few: their remains are to be few as well.
ALTER TABLE inbox_count SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
  autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 5000);

-- The recording of a step names the command itself: looking it up for each row cost more than the counting does.
DROP TRIGGER task_audience_command ON task_audience;
DROP FUNCTION name_audience_command();

UPDATE task_audience a SET preceding = b.preceding
FROM (SELECT x.task_id, x.audience, ARRAY_AGG(y.audience ORDER BY y.audience) AS preceding
      FROM task_audience x JOIN task_audience y ON y.task_id = x.task_id AND y.audience < x.audience GROUP BY 1, 2) AS b
WHERE a.task_id = b.task_id AND a.audience = b.audience;

-- ---------------------------------------------------------------- counting
-- By triggers, so that whoever opens, moves, closes or takes back a task has it counted in the same transaction. Rows are
-- only added: no step waits for another that opens a task of the same agency, and none can deadlock with it.

CREATE FUNCTION count_gained() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO inbox_count (audience, command, due_at, preceding, amount)
  SELECT audience, command, due_at, preceding, 1 FROM gained;
  RETURN NULL;
END
$$;
CREATE TRIGGER task_counted AFTER INSERT ON task_audience REFERENCING NEW TABLE AS gained
  FOR EACH STATEMENT EXECUTE FUNCTION count_gained();

CREATE FUNCTION count_lost() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO inbox_count (audience, command, due_at, preceding, amount)
  SELECT audience, command, due_at, preceding, -1 FROM lost;
  RETURN NULL;
END
$$;
CREATE TRIGGER task_uncounted AFTER DELETE ON task_audience REFERENCING OLD TABLE AS lost
  FOR EACH STATEMENT EXECUTE FUNCTION count_lost();

CREATE FUNCTION count_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO inbox_count (audience, command, due_at, preceding, amount)
  SELECT audience, command, due_at, preceding, -1 FROM lost
  UNION ALL SELECT audience, command, due_at, preceding, 1 FROM gained;
  RETURN NULL;
END
$$;
CREATE TRIGGER task_recounted AFTER UPDATE ON task_audience REFERENCING OLD TABLE AS lost NEW TABLE AS gained
  FOR EACH STATEMENT EXECUTE FUNCTION count_moved();

-- Puts one row in the place of the several that a kind's changes have left. What another folds just now it leaves alone, what
-- transactions still add it does not see, and a reader sees either the several rows or the one. Answers how many it joined.
CREATE FUNCTION fold_inbox_counts() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  v_folded int;
BEGIN
  WITH several AS (
    SELECT audience, command, due_at, preceding FROM inbox_count
    GROUP BY audience, command, due_at, preceding HAVING count(*) > 1
  ), taken AS (
    SELECT c.audience, c.id FROM inbox_count c JOIN several USING (audience, command, due_at, preceding)
    FOR UPDATE OF c SKIP LOCKED
  ), gone AS (
    DELETE FROM inbox_count c USING taken t WHERE c.audience = t.audience AND c.id = t.id
    RETURNING c.audience, c.command, c.due_at, c.preceding, c.amount
  ), put AS (
    INSERT INTO inbox_count (audience, command, due_at, preceding, amount)
    SELECT audience, command, due_at, preceding, sum(amount) FROM gone
    GROUP BY audience, command, due_at, preceding HAVING sum(amount) <> 0
  )
  SELECT count(*) INTO v_folded FROM gone;
  RETURN v_folded;
END
$$;

-- Counts anew from the rows themselves: now, and after anything that changed them with the triggers off.
CREATE FUNCTION recount_inbox() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- In the order in which steps take them.
  LOCK TABLE task_audience IN SHARE MODE;
  LOCK TABLE inbox_count IN EXCLUSIVE MODE;
  DELETE FROM inbox_count;
  INSERT INTO inbox_count (audience, command, due_at, preceding, amount)
  SELECT audience, command, due_at, preceding, count(*) FROM task_audience
  GROUP BY audience, command, due_at, preceding ORDER BY audience;
END
$$;
SELECT recount_inbox();
