-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person has said of two accounts that looked like one: they are not the same ("apart"), or
-- one was merged into the other ("merged"). The smaller id comes first.

CREATE TABLE duplicate_pair (
    first_id bigint NOT NULL REFERENCES account (id),
    second_id bigint NOT NULL REFERENCES account (id),
    decision text NOT NULL,
    gone_id bigint REFERENCES account (id),
    decided_by text NOT NULL,
    decided_on text NOT NULL,
    PRIMARY KEY (first_id, second_id)
);

CREATE INDEX duplicate_pair_by_second ON duplicate_pair (second_id);
CREATE INDEX duplicate_pair_gone ON duplicate_pair (gone_id) WHERE gone_id IS NOT NULL;
