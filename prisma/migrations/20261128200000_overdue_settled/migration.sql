-- A limit that is over and whose matter has been settled since: done late, or asked for no more.
ALTER TABLE deadline DROP CONSTRAINT deadline_status;
ALTER TABLE deadline ADD CONSTRAINT deadline_status
  CHECK (status IN ('open', 'met', 'lapsed', 'settledLate', 'cancelled'));
