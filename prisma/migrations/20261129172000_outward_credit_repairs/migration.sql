-- Credit repairs go out like plans and inspections (docs/decisions/0166), and are found by the transaction that wrote them, as those are.
CREATE INDEX credit_repair_by_change ON lifecycle USING brin (changed_xid) WITH (pages_per_range = 16, autosummarize = on)
  WHERE type = 'creditRepair';
