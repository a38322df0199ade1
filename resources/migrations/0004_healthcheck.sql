-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the rules found on a day, per rule: the figures of today are compared with those of last week.

CREATE TABLE rule_count (
    day text NOT NULL,
    rule text NOT NULL,
    open_count bigint NOT NULL,
    waived_count bigint NOT NULL,
    PRIMARY KEY (day, rule)
);
