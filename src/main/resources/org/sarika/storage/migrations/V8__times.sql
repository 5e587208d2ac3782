-- Repeatable: a process may be killed between two statements.

-- What a question wanted of time, as text; erased together with its words.
ALTER TABLE turns ADD COLUMN IF NOT EXISTS time_scope VARCHAR DEFAULT '' NOT NULL;
