-- SPDX-License-Identifier: GPL-3.0-or-later
-- The log and the confirmed editions only grow, whoever writes to the database.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_append_only BEFORE UPDATE OR DELETE ON edition
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_row_append_only BEFORE UPDATE OR DELETE ON edition_row
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A B-tree entry is limited to 2,700 bytes here, so the search text stays out of the index.
CREATE INDEX account_by_name ON account (name_key);
CREATE INDEX task_by_name ON task (campaign_id, name_key);
