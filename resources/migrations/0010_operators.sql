-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contractors with their qualifications and contracts as records of their own (O-06, O-07). What the
-- contractor's own columns said becomes one qualification and one contract, whose beginning and
-- host are still to be filled in.

ALTER TABLE operator ADD COLUMN legal_representative text NOT NULL DEFAULT '';
ALTER TABLE operator ADD COLUMN name_key text {bytewise} NOT NULL DEFAULT '';
ALTER TABLE operator ADD COLUMN search_text text {bytewise} NOT NULL DEFAULT '';

CREATE INDEX operator_by_name ON operator (name_key);
CREATE INDEX account_by_operator ON account (operator_id) WHERE operator_id IS NOT NULL;

CREATE TABLE operator_qualification (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    operator_id bigint NOT NULL REFERENCES operator (id),
    kind text NOT NULL,
    number text NOT NULL DEFAULT '',
    valid_until text,
    remark text NOT NULL DEFAULT ''
);

CREATE INDEX operator_qualification_by_operator ON operator_qualification (operator_id);

INSERT INTO operator_qualification (uid, revision, operator_id, kind, number, valid_until)
SELECT uid || '-q', 1, id, 'other', qualification, qualification_until FROM operator
WHERE qualification <> '' OR qualification_until IS NOT NULL
ORDER BY id;

CREATE TABLE operation_contract (
    id {identity},
    uid text NOT NULL UNIQUE,
    revision integer NOT NULL,
    operator_id bigint NOT NULL REFERENCES operator (id),
    unit_id bigint REFERENCES unit (id),
    account_id bigint REFERENCES account (id),
    number text NOT NULL DEFAULT '',
    amount_yuan bigint,
    begins_on text,
    ends_on text,
    service_scope text NOT NULL DEFAULT '',
    confidentiality_agreement boolean NOT NULL DEFAULT FALSE,
    confidentiality_on text,
    staff text NOT NULL DEFAULT '',
    responsible text NOT NULL DEFAULT '',
    evaluation text NOT NULL DEFAULT '',
    remark text NOT NULL DEFAULT ''
);

CREATE INDEX operation_contract_by_operator ON operation_contract (operator_id);
CREATE INDEX operation_contract_by_unit ON operation_contract (unit_id)
WHERE unit_id IS NOT NULL;
CREATE INDEX operation_contract_by_account ON operation_contract (account_id)
WHERE account_id IS NOT NULL;

INSERT INTO operation_contract (uid, revision, operator_id, ends_on, confidentiality_agreement)
SELECT uid || '-c', 1, id, contract_until, confidentiality_agreement FROM operator
WHERE contract_until IS NOT NULL OR confidentiality_agreement
ORDER BY id;

ALTER TABLE operator DROP COLUMN qualification;
ALTER TABLE operator DROP COLUMN qualification_until;
ALTER TABLE operator DROP COLUMN contract_until;
ALTER TABLE operator DROP COLUMN confidentiality_agreement;

-- The days on which something of a contractor runs out: of each kind of qualification the last one,
-- of each unit or account under contract the last contract. in_use is 0 for a contract under which
-- no account runs any more.
CREATE VIEW operator_term AS
SELECT operator_id, 'qualification' AS subject, kind AS detail,
    CASE WHEN count(*) > count(valid_until) THEN NULL ELSE max(valid_until) END AS until,
    1 AS in_use
FROM operator_qualification
GROUP BY operator_id, kind
UNION ALL
SELECT contract.operator_id, 'contract', max(contract.number), max(contract.ends_on),
    max(CASE WHEN EXISTS (
        SELECT 1 FROM account
        WHERE account.operator_id = contract.operator_id
            AND account.status IN ('active', 'suspended')
            AND (account.id = contract.account_id
                OR (contract.account_id IS NULL
                    AND (contract.unit_id IS NULL OR contract.unit_id = account.host_unit_id))))
        THEN 1 ELSE 0 END)
FROM operation_contract AS contract
WHERE contract.ends_on IS NOT NULL
GROUP BY contract.operator_id, contract.unit_id, contract.account_id;
