-- SPDX-License-Identifier: GPL-3.0-or-later
-- Units keep the names they had, and are walked along both hierarchies.

ALTER TABLE unit ADD COLUMN former_names text NOT NULL DEFAULT '';
CREATE INDEX unit_by_parent ON unit (parent_id);
CREATE INDEX unit_by_system_parent ON unit (system_parent_id);
