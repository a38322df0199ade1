-- SPDX-License-Identifier: GPL-3.0-or-later
-- Responsible persons and what they hold of which account. Never a password, never the number of an
-- identity card.

CREATE TABLE person (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    name text NOT NULL,
    unit_id bigint REFERENCES unit (id),
    post text NOT NULL DEFAULT '',
    phone text NOT NULL DEFAULT '',
    roles text NOT NULL DEFAULT '',
    training text NOT NULL DEFAULT '',
    valid_from text,
    valid_to text,
    remark text NOT NULL DEFAULT '',
    name_key text {bytewise} NOT NULL,
    search_text text {bytewise} NOT NULL
);

CREATE INDEX person_by_unit ON person (unit_id);
CREATE INDEX person_by_name ON person (name_key);
CREATE INDEX person_leaving ON person (valid_to) WHERE valid_to IS NOT NULL;

CREATE TABLE custody (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    account_id bigint NOT NULL REFERENCES account (id),
    person_id bigint NOT NULL REFERENCES person (id),
    role text NOT NULL,
    begins_on text,
    ends_on text,
    handed_over_on text,
    follows_id bigint REFERENCES custody (id),
    sealed_at text NOT NULL DEFAULT '',
    administrators integer,
    mobile_owner text NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX custody_held ON custody (account_id, role) WHERE ends_on IS NULL;
CREATE INDEX custody_by_account ON custody (account_id);
CREATE INDEX custody_by_person ON custody (person_id);
CREATE INDEX custody_by_former ON custody (follows_id) WHERE follows_id IS NOT NULL;
