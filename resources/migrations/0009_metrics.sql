-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an account did in a month; NULL where nobody has told. Hours of answering in tenths.

CREATE TABLE account_metric (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    account_id bigint NOT NULL REFERENCES account (id),
    period text NOT NULL,
    posts bigint,
    originals bigint,
    reposts bigint,
    authority_reposts bigint,
    reads bigint,
    likes bigint,
    shares bigint,
    comments bigint,
    fans_end bigint,
    fans_delta bigint,
    messages_received bigint,
    messages_answered bigint,
    answer_tenths bigint,
    videos bigint,
    graphics bigint
);

CREATE UNIQUE INDEX account_metric_of_month ON account_metric (account_id, period);
CREATE INDEX account_metric_by_period ON account_metric (period);
