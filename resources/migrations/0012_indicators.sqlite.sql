-- SPDX-License-Identifier: GPL-3.0-or-later
-- A version of an indicator set is never changed, whoever writes to the file: the results of past
-- quarters refer to its items. A changed set is a further version.
CREATE TRIGGER indicator_set_no_update BEFORE UPDATE ON indicator_set
BEGIN
    SELECT RAISE(ABORT, 'indicator_set is append-only');
END;

CREATE TRIGGER indicator_set_no_delete BEFORE DELETE ON indicator_set
BEGIN
    SELECT RAISE(ABORT, 'indicator_set is append-only');
END;

CREATE TRIGGER indicator_no_update BEFORE UPDATE ON indicator
BEGIN
    SELECT RAISE(ABORT, 'indicator is append-only');
END;

CREATE TRIGGER indicator_no_delete BEFORE DELETE ON indicator
BEGIN
    SELECT RAISE(ABORT, 'indicator is append-only');
END;
