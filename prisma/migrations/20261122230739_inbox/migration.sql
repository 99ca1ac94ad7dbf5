-- AlterTable
ALTER TABLE "task" ADD COLUMN     "held_since" TIMESTAMPTZ(3),
ADD COLUMN     "holder_id" TEXT;

-- AlterTable
ALTER TABLE "task_audience" ADD COLUMN     "command" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "task_note" (
    "id" BIGSERIAL NOT NULL,
    "task_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "to_person_id" TEXT,
    "text" TEXT,
    "key" TEXT NOT NULL,

    CONSTRAINT "task_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_note_by_task" ON "task_note"("task_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "task_note_once" ON "task_note"("actor_id", "key");

-- CreateIndex
CREATE INDEX "inbox_by_command" ON "task_audience"("audience", "command", "due_at", "task_id");

-- AddForeignKey
ALTER TABLE "task_note" ADD CONSTRAINT "task_note_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE task
  ADD CONSTRAINT task_held CHECK ((holder_id IS NULL) = (held_since IS NULL));
ALTER TABLE task_note
  ADD CONSTRAINT task_note_kind CHECK (kind IN ('claimed', 'released', 'delegated', 'commented')),
  ADD CONSTRAINT task_note_to CHECK ((kind = 'delegated') = (to_person_id IS NOT NULL)),
  ADD CONSTRAINT task_note_text CHECK (kind <> 'commented' OR text IS NOT NULL);
CREATE INDEX task_open_by_agency ON task (agency_id, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX task_open_by_holder ON task (holder_id, due_at, id) WHERE closed_at IS NULL AND holder_id IS NOT NULL;

-- The badge counts by command over the index alone; who records a step need not know of it.
CREATE FUNCTION name_audience_command() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT command INTO STRICT NEW.command FROM task WHERE id = NEW.task_id;
  RETURN NEW;
END
$$;
CREATE TRIGGER task_audience_command BEFORE INSERT ON task_audience
  FOR EACH ROW EXECUTE FUNCTION name_audience_command();
UPDATE task_audience a SET command = t.command FROM task t WHERE t.id = a.task_id;

-- Taking up, giving back and handing on are told like the rest.
CREATE FUNCTION tell_held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feed_event (type, lifecycle_id, version, task_id, agency_id, audiences)
  SELECT 'task.changed', NEW.lifecycle_id, l.version, NEW.id, NEW.agency_id,
    ARRAY(SELECT a.audience FROM task_audience a WHERE a.task_id = NEW.id)
  FROM lifecycle l WHERE l.id = NEW.lifecycle_id;
  PERFORM pg_notify('ruqi_feed', '');
  RETURN NULL;
END
$$;
CREATE TRIGGER task_held AFTER UPDATE OF holder_id ON task FOR EACH ROW
  WHEN (NEW.holder_id IS DISTINCT FROM OLD.holder_id) EXECUTE FUNCTION tell_held();
