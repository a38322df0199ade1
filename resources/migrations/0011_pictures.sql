-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an attached file is to its record. Until now the name of a picture said whether it was the
-- icon or the QR code of an account; the newest of each becomes it.

ALTER TABLE attachment ADD COLUMN role text NOT NULL DEFAULT 'evidence';

UPDATE attachment SET role = 'qr_code' WHERE id IN (
    SELECT max(id) FROM attachment
    WHERE subject_kind = 'account' AND mime_type LIKE 'image/%'
        AND (file_name LIKE '%二维码%' OR lower(file_name) LIKE '%qr%')
    GROUP BY subject_id);

UPDATE attachment SET role = 'icon' WHERE id IN (
    SELECT max(id) FROM attachment
    WHERE subject_kind = 'account' AND mime_type LIKE 'image/%'
        AND file_name NOT LIKE '%二维码%' AND lower(file_name) NOT LIKE '%qr%'
        AND (file_name LIKE '%图标%' OR file_name LIKE '%头像%'
            OR lower(file_name) LIKE '%icon%' OR lower(file_name) LIKE '%logo%'
            OR lower(file_name) LIKE '%avatar%')
    GROUP BY subject_id);
