// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "ui/lists/recordmerge.h"

#include <QWidget>

#include <optional>

namespace juzhen {

/// Runs @p edit. When somebody else has changed the record meanwhile, @p conflict is called and
/// false returned; any other Error goes on.
template <class Edit, class Conflict>
bool editUnlessChanged(const Edit& edit, const Conflict& conflict)
{
    try {
        edit();
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Conflict) {
            throw;
        }
        conflict();
        return false;
    }
    return true;
}

/// A record that two people have edited at once, in the panel where one of them typed: both
/// versions stand in the place of the panel's own widgets until somebody has chosen. Owned by the
/// panel, as are the widgets.
template <class Record>
class RecordConflict
{
public:
    explicit RecordConflict(MergeForm* form)
        : m_form(form)
    {
        m_form->hide();
    }

    /// Where both versions are shown, to be laid out and connected by the panel.
    [[nodiscard]] MergeForm* form() const { return m_form; }

    [[nodiscard]] bool isShown() const { return m_versions.has_value(); }

    /// What the versions take the place of.
    void cover(const QList<QWidget*>& widgets) { m_covered = widgets; }

    /// Shows @p versions under the @p words that say what has happened.
    void start(
        const RecordMerge<Record>& versions,
        const QString& words,
        const ChangeWords& changes,
        const std::function<bool(const QString& key)>& isFixed = [](const QString&) {
            return false;
        })
    {
        m_versions = versions;
        m_form->setFields(words, versions.fields(changes, isFixed));
        showVersions(true);
    }

    void end()
    {
        m_versions.reset();
        showVersions(false);
    }

    /// What is stored, which the merged record is an edit of. Only between start() and end().
    [[nodiscard]] Record theirs() const { return m_versions->theirs; }

    /// The record as chosen. Only between start() and end().
    [[nodiscard]] Record merged() const { return m_versions->merged(m_form->keptMine()); }

private:
    void showVersions(bool shown)
    {
        for (QWidget* const widget : m_covered) {
            widget->setVisible(!shown);
        }
        m_form->setVisible(shown);
    }

    MergeForm* m_form;
    QList<QWidget*> m_covered;
    std::optional<RecordMerge<Record>> m_versions; ///< while they are shown
};

} // namespace juzhen
