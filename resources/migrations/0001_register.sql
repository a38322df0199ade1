-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register: regions, units, accounts, filings, inspections, findings, and what surrounds them.
-- {identity}, {blob} and {bytewise} are the only words that differ by engine; see models/db/dialect.h.
-- Days are text YYYY-MM-DD, moments text YYYY-MM-DDThh:mm:ssZ, codes are short text keys.

CREATE TABLE setting (
    key text PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE region (
    code text PRIMARY KEY,
    name text NOT NULL,
    level text NOT NULL,
    parent_code text REFERENCES region (code),
    functional_zone boolean NOT NULL DEFAULT FALSE,
    sort_order integer NOT NULL DEFAULT 0
);

CREATE TABLE vocabulary_item (
    vocabulary text NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    sort_order integer NOT NULL DEFAULT 0,
    retired_on text,
    PRIMARY KEY (vocabulary, code)
);

CREATE TABLE platform (
    code text PRIMARY KEY,
    name text NOT NULL,
    name_en text NOT NULL DEFAULT '',
    bucket text NOT NULL,
    fine_bucket text NOT NULL,
    mobile_app boolean NOT NULL DEFAULT FALSE,
    valid_from text,
    valid_to text,
    sort_order integer NOT NULL DEFAULT 0
);

CREATE TABLE platform_alias (
    alias text PRIMARY KEY,
    platform_code text NOT NULL REFERENCES platform (code)
);

CREATE TABLE calendar_day (
    day text PRIMARY KEY,
    workday boolean NOT NULL,
    confirmed boolean NOT NULL DEFAULT FALSE
);

CREATE TABLE unit (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL DEFAULT '',
    uscc text NOT NULL DEFAULT '',
    region_code text REFERENCES region (code),
    admin_level text NOT NULL,
    kind text NOT NULL DEFAULT '',
    domain text NOT NULL DEFAULT '',
    parent_id bigint REFERENCES unit (id),
    system_parent_id bigint REFERENCES unit (id),
    supervisor_id bigint REFERENCES unit (id),
    industry_supervisor_id bigint REFERENCES unit (id),
    vertical boolean NOT NULL DEFAULT FALSE,
    legal_person boolean,
    address text NOT NULL DEFAULT '',
    leader_name text NOT NULL DEFAULT '',
    leader_phone text NOT NULL DEFAULT '',
    contact_name text NOT NULL DEFAULT '',
    contact_phone text NOT NULL DEFAULT '',
    fulltime_staff integer,
    annual_budget_yuan bigint,
    status text NOT NULL DEFAULT 'normal',
    successor_id bigint REFERENCES unit (id),
    sort_order integer NOT NULL DEFAULT 0,
    remark text NOT NULL DEFAULT '',
    name_key text {bytewise} NOT NULL DEFAULT '',
    search_text text {bytewise} NOT NULL DEFAULT ''
);
CREATE INDEX unit_by_name ON unit (name);
CREATE INDEX unit_by_region ON unit (region_code, sort_order);

CREATE TABLE operator (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    name text NOT NULL,
    uscc text NOT NULL DEFAULT '',
    contact_name text NOT NULL DEFAULT '',
    contact_phone text NOT NULL DEFAULT '',
    qualification text NOT NULL DEFAULT '',
    qualification_until text,
    contract_until text,
    confidentiality_agreement boolean NOT NULL DEFAULT FALSE,
    remark text NOT NULL DEFAULT ''
);

CREATE TABLE account (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    name text NOT NULL,
    platform_code text REFERENCES platform (code),
    subtype text NOT NULL DEFAULT '',
    platform_id text NOT NULL DEFAULT '',
    host_unit_id bigint REFERENCES unit (id),
    verified_subject text NOT NULL DEFAULT '',
    operator_id bigint REFERENCES operator (id),
    status text NOT NULL,
    region_code text REFERENCES region (code),
    url text NOT NULL DEFAULT '',
    co_host text NOT NULL DEFAULT '',
    operating_dept text NOT NULL DEFAULT '',
    represents text,
    is_main boolean NOT NULL DEFAULT FALSE,
    function_types text NOT NULL DEFAULT '',
    domain text NOT NULL DEFAULT '',
    verified boolean,
    verified_until text,
    opened_on text,
    profile text NOT NULL DEFAULT '',
    fans bigint,
    average_reads bigint,
    update_frequency text NOT NULL DEFAULT '',
    editor_name text NOT NULL DEFAULT '',
    editor_phone text NOT NULL DEFAULT '',
    dedicated_person text NOT NULL DEFAULT '',
    reviewer1 text NOT NULL DEFAULT '',
    reviewer2 text NOT NULL DEFAULT '',
    reviewer3 text NOT NULL DEFAULT '',
    has_interaction boolean,
    has_service boolean,
    has_report_channel boolean,
    national_status text NOT NULL DEFAULT 'missing',
    national_id text NOT NULL DEFAULT '',
    cac_filing_no text NOT NULL DEFAULT '',
    icp_no text NOT NULL DEFAULT '',
    app_ipv6 boolean,
    app_ok boolean,
    license_news text NOT NULL DEFAULT '',
    license_av text NOT NULL DEFAULT '',
    on_public_matrix boolean,
    last_post_on text,
    status_changed_on text,
    closed_reason text NOT NULL DEFAULT '',
    password_changed_on text,
    remark text NOT NULL DEFAULT '',
    name_key text {bytewise} NOT NULL DEFAULT '',
    search_text text {bytewise} NOT NULL DEFAULT ''
);
CREATE INDEX account_by_host ON account (host_unit_id);
CREATE UNIQUE INDEX account_by_platform_id ON account (platform_code, platform_id)
    WHERE platform_id <> '' AND status <> 'cancelled';

CREATE TABLE filing (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    number text NOT NULL DEFAULT '',
    kind text NOT NULL,
    status text NOT NULL,
    account_id bigint NOT NULL REFERENCES account (id),
    changes text NOT NULL DEFAULT '[]',
    reason text NOT NULL DEFAULT '',
    announcement_url text NOT NULL DEFAULT '',
    effective_on text,
    successor text NOT NULL DEFAULT '',
    applicant text NOT NULL DEFAULT '',
    opinion text NOT NULL DEFAULT '',
    submitted_on text,
    accepted_on text,
    decided_on text,
    due_on text
);
CREATE INDEX filing_by_account ON filing (account_id);
CREATE UNIQUE INDEX filing_by_number ON filing (number) WHERE number <> '';

CREATE TABLE workflow_step (
    id {identity},
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    action text NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    actor text NOT NULL,
    at text NOT NULL,
    remark text NOT NULL DEFAULT ''
);
CREATE INDEX workflow_step_by_subject ON workflow_step (subject_kind, subject_id);

CREATE TABLE indicator_set (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    code text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    source text NOT NULL DEFAULT '',
    proposal boolean NOT NULL DEFAULT FALSE,
    update_window_days integer NOT NULL,
    pass_tenths integer NOT NULL,
    veto_due_days integer NOT NULL,
    other_due_days integer NOT NULL,
    scored boolean NOT NULL DEFAULT FALSE,
    UNIQUE (code, version)
);

CREATE TABLE indicator (
    id {identity},
    set_id bigint NOT NULL REFERENCES indicator_set (id),
    code text NOT NULL,
    heading text NOT NULL,
    question text NOT NULL,
    guidance text NOT NULL DEFAULT '',
    kind text NOT NULL,
    max_tenths integer NOT NULL DEFAULT 0,
    per_hit_tenths integer NOT NULL DEFAULT 0,
    optional boolean NOT NULL DEFAULT FALSE,
    severity text NOT NULL,
    problem_class text NOT NULL DEFAULT '',
    sort_order integer NOT NULL DEFAULT 0,
    UNIQUE (set_id, code)
);

CREATE TABLE campaign (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    name text NOT NULL,
    quarter text NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    indicator_set_id bigint REFERENCES indicator_set (id),
    region_code text REFERENCES region (code),
    starts_on text,
    ends_on text,
    seed bigint NOT NULL DEFAULT 0,
    share_per_mille integer NOT NULL DEFAULT 1000,
    edition integer NOT NULL DEFAULT 0,
    confirmed_at text,
    seal text NOT NULL DEFAULT ''
);
CREATE INDEX campaign_by_quarter ON campaign (quarter);

CREATE TABLE task (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    campaign_id bigint NOT NULL REFERENCES campaign (id),
    account_id bigint NOT NULL REFERENCES account (id),
    account_name text NOT NULL,
    platform_code text NOT NULL DEFAULT '',
    platform_name text NOT NULL DEFAULT '',
    bucket text NOT NULL DEFAULT '',
    unit_name text NOT NULL DEFAULT '',
    region_code text NOT NULL DEFAULT '',
    region_name text NOT NULL DEFAULT '',
    admin_level text NOT NULL,
    represents text,
    status text NOT NULL,
    inspector text NOT NULL DEFAULT '',
    verdict text NOT NULL,
    score_tenths integer,
    checked_on text,
    last_post_on text,
    problem text NOT NULL DEFAULT '',
    remark text NOT NULL DEFAULT '',
    name_key text {bytewise} NOT NULL DEFAULT '',
    search_text text {bytewise} NOT NULL DEFAULT '',
    UNIQUE (campaign_id, account_id)
);
CREATE INDEX task_by_account ON task (account_id);

CREATE TABLE answer (
    id {identity},
    task_id bigint NOT NULL REFERENCES task (id),
    indicator_id bigint NOT NULL REFERENCES indicator (id),
    state text NOT NULL,
    hits integer NOT NULL DEFAULT 0,
    deduct_tenths integer NOT NULL DEFAULT 0,
    note text NOT NULL DEFAULT '',
    link text NOT NULL DEFAULT '',
    UNIQUE (task_id, indicator_id)
);

-- A confirmed campaign: its figures and rows as they were, sealed. Never changed; a correction is
-- a further edition.
CREATE TABLE edition (
    id {identity},
    campaign_id bigint NOT NULL REFERENCES campaign (id),
    number integer NOT NULL,
    confirmed_at text NOT NULL,
    confirmed_by text NOT NULL,
    reason text NOT NULL DEFAULT '',
    indicator_set_code text NOT NULL,
    indicator_set_version integer NOT NULL,
    running integer NOT NULL,
    checked integer NOT NULL,
    passed integer NOT NULL,
    failed integer NOT NULL,
    seal text NOT NULL,
    UNIQUE (campaign_id, number)
);

CREATE TABLE edition_row (
    edition_id bigint NOT NULL REFERENCES edition (id),
    account_id bigint NOT NULL,
    account_uid text NOT NULL,
    account_name text NOT NULL,
    platform_code text NOT NULL,
    platform_name text NOT NULL,
    bucket text NOT NULL,
    unit_name text NOT NULL,
    region_code text NOT NULL,
    region_name text NOT NULL,
    admin_level text NOT NULL,
    represents text,
    verdict text NOT NULL,
    score_tenths integer,
    checked_on text,
    last_post_on text,
    problem text NOT NULL,
    PRIMARY KEY (edition_id, account_id)
);

CREATE TABLE finding (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    campaign_id bigint REFERENCES campaign (id),
    task_id bigint REFERENCES task (id),
    account_id bigint NOT NULL REFERENCES account (id),
    indicator_id bigint REFERENCES indicator (id),
    problem_class text NOT NULL DEFAULT '',
    severity text NOT NULL,
    description text NOT NULL DEFAULT '',
    link text NOT NULL DEFAULT '',
    discovered_by text NOT NULL,
    found_on text,
    deduct_tenths integer NOT NULL DEFAULT 0,
    status text NOT NULL,
    due_on text,
    measures text NOT NULL DEFAULT '',
    reported_on text,
    recheck_note text NOT NULL DEFAULT '',
    rechecked_on text
);
CREATE INDEX finding_by_account ON finding (account_id);
CREATE INDEX finding_by_task ON finding (task_id);
CREATE INDEX finding_open ON finding (due_on) WHERE status <> 'recheck_passed';

CREATE TABLE file_content (
    sha256 text PRIMARY KEY,
    size bigint NOT NULL,
    content {blob} NOT NULL
);

CREATE TABLE attachment (
    id {identity},
    uid text NOT NULL UNIQUE,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    file_name text NOT NULL,
    mime_type text NOT NULL,
    sha256 text NOT NULL REFERENCES file_content (sha256),
    added_by text NOT NULL,
    added_at text NOT NULL
);
CREATE INDEX attachment_by_subject ON attachment (subject_kind, subject_id);

CREATE TABLE app_user (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    login text NOT NULL UNIQUE,
    name text NOT NULL,
    unit_id bigint REFERENCES unit (id),
    region_code text REFERENCES region (code),
    active boolean NOT NULL DEFAULT TRUE,
    roles text NOT NULL DEFAULT ''
);

CREATE TABLE waiver (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    rule text NOT NULL,
    waiver_key text NOT NULL,
    approver text NOT NULL,
    document_no text NOT NULL,
    reason text NOT NULL DEFAULT '',
    expires_on text
);
CREATE INDEX waiver_by_key ON waiver (rule, waiver_key);

CREATE TABLE saved_view (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    page text NOT NULL,
    name text NOT NULL,
    owner text NOT NULL DEFAULT '',
    definition text NOT NULL,
    UNIQUE (page, name, owner)
);

CREATE TABLE batch (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    file_name text NOT NULL DEFAULT '',
    started_by text NOT NULL,
    started_at text NOT NULL,
    row_count bigint NOT NULL DEFAULT 0,
    reversed_by text NOT NULL DEFAULT ''
);

CREATE TABLE audit_entry (
    sequence bigint PRIMARY KEY,
    at text NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    subject_uid text NOT NULL,
    changes text NOT NULL,
    batch_uid text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT '',
    hash text NOT NULL
);
CREATE INDEX audit_entry_by_subject ON audit_entry (subject_kind, subject_id);
CREATE INDEX audit_entry_by_batch ON audit_entry (batch_uid) WHERE batch_uid <> '';
