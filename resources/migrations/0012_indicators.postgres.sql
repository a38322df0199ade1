-- SPDX-License-Identifier: GPL-3.0-or-later
-- A version of an indicator set is never changed, whoever writes to the database: the results of
-- past quarters refer to its items. A changed set is a further version.
CREATE TRIGGER indicator_set_append_only BEFORE UPDATE OR DELETE ON indicator_set
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER indicator_append_only BEFORE UPDATE OR DELETE ON indicator
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
