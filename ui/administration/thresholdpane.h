// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thresholds.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace juzhen {

class FieldEditor;
class FormGrid;

/// The numbers and words of the compliance rules (规则数值), for the office to set. Owned by the
/// administration page.
class ThresholdPane : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdPane(const PageContext& context, QWidget* parent = nullptr);

    /// Reads them again, unless something is typed.
    void refresh();

    [[nodiscard]] bool hasUnsavedEdits() const;

private:
    void buildFields();
    [[nodiscard]] QWidget* makeButtons();
    void show(const Thresholds& thresholds);
    [[nodiscard]] Thresholds typed() const;
    void save();
    void updateButtons();

    PageContext m_context;
    FormGrid* m_grid;
    QList<QSpinBox*> m_numbers; ///< in the order of thresholdNumbers
    QList<QLineEdit*> m_words;  ///< in the order of thresholdWords
    QCheckBox* m_hostRequired;
    FieldEditor* m_filingsSince;
    QPushButton* m_defaults;
    QPushButton* m_discard;
    QPushButton* m_save;
    Thresholds m_stored;
};

} // namespace juzhen
