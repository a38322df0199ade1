-- SPDX-License-Identifier: GPL-3.0-or-later
-- The log and the confirmed editions only grow, whoever writes to the file.
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is append-only');
END;

CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is append-only');
END;

CREATE TRIGGER edition_no_update BEFORE UPDATE ON edition
BEGIN
    SELECT RAISE(ABORT, 'edition is append-only');
END;

CREATE TRIGGER edition_no_delete BEFORE DELETE ON edition
BEGIN
    SELECT RAISE(ABORT, 'edition is append-only');
END;

CREATE TRIGGER edition_row_no_update BEFORE UPDATE ON edition_row
BEGIN
    SELECT RAISE(ABORT, 'edition_row is append-only');
END;

CREATE TRIGGER edition_row_no_delete BEFORE DELETE ON edition_row
BEGIN
    SELECT RAISE(ABORT, 'edition_row is append-only');
END;

-- Covering: a search reads this narrow index only, already in the order of the list.
CREATE INDEX account_by_name ON account (name_key, search_text);
CREATE INDEX task_by_name ON task (campaign_id, name_key, search_text);
