-- SPDX-License-Identifier: GPL-3.0-or-later
-- Three-way reconciliations (O-38): the register, the export of the national reporting system and
-- what the units declare, with what was decided on each account.

CREATE TABLE reconciliation (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    title text NOT NULL,
    made_by text NOT NULL,
    made_at text NOT NULL,
    national_file text NOT NULL DEFAULT '',
    national_sha256 text NOT NULL DEFAULT '',
    declared_file text NOT NULL DEFAULT '',
    declared_sha256 text NOT NULL DEFAULT '',
    own_count bigint NOT NULL DEFAULT 0,
    national_count bigint NOT NULL DEFAULT 0,
    declared_count bigint NOT NULL DEFAULT 0
);

-- The account may go with a reversed import; what was compared stays.
CREATE TABLE reconciliation_item (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    reconciliation_id bigint NOT NULL REFERENCES reconciliation (id),
    kind text NOT NULL,
    state text NOT NULL,
    account_id bigint,
    name text NOT NULL,
    platform_code text NOT NULL DEFAULT '',
    unit_name text NOT NULL DEFAULT '',
    own text NOT NULL DEFAULT '',
    national text NOT NULL DEFAULT '',
    declared text NOT NULL DEFAULT '',
    national_row integer NOT NULL DEFAULT 0,
    declared_row integer NOT NULL DEFAULT 0,
    national_pairing text NOT NULL DEFAULT '',
    declared_pairing text NOT NULL DEFAULT '',
    national_differs text NOT NULL DEFAULT '',
    declared_differs text NOT NULL DEFAULT '',
    decisions text NOT NULL DEFAULT '',
    remark text NOT NULL DEFAULT '',
    decided_by text NOT NULL DEFAULT '',
    decided_at text,
    search_text text NOT NULL DEFAULT ''
);
CREATE INDEX reconciliation_item_by_kind ON reconciliation_item (reconciliation_id, kind, state);
