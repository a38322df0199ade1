-- SPDX-License-Identifier: GPL-3.0-or-later
-- The public lists of main accounts as they were exported: the next one is compared with the last.

CREATE TABLE public_list (
    id {identity},
    uid text NOT NULL UNIQUE,
    published_by text NOT NULL,
    published_at text NOT NULL
);

CREATE TABLE public_list_entry (
    list_id bigint NOT NULL REFERENCES public_list (id),
    place integer NOT NULL,
    account_uid text NOT NULL,
    name text NOT NULL,
    unit_name text NOT NULL,
    region_code text NOT NULL,
    platform_code text NOT NULL,
    url text NOT NULL,
    paused boolean NOT NULL,
    PRIMARY KEY (list_id, place)
);
