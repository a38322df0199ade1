// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/wordbook.h"

#include <QUndoStack>

#include <memory>

namespace juzhen {

/// The register the window works on: its connection for single records, the two background lanes
/// with connections of their own, the words of its code tables, and the undo stack. Owned by the
/// Application; made anew when another register is opened.
class OpenRegister
{
public:
    /// Throws what Session throws.
    OpenRegister(const SessionSource& source, bool mayCreate);

    /// Opens a register that is there; one that can't be written (on a disc, in a closed folder) is
    /// opened to be read. Throws as above, and NotWritable for one of an earlier version that can't
    /// be brought up to date.
    [[nodiscard]] static std::unique_ptr<OpenRegister> openAsAllowed(SessionSource source);

    [[nodiscard]] Session& session() { return *m_session; }

    [[nodiscard]] Lane<Session>& reader() { return m_reader; }

    [[nodiscard]] Lane<Session>& jobs() { return m_jobs; }

    [[nodiscard]] ChangeHub& hub() { return m_hub; }

    [[nodiscard]] QUndoStack& undo() { return m_undo; }

    [[nodiscard]] const WordBook& words() const { return m_words; }

    /// Reads the words again, in the language given. Pages that hold the address see the new ones.
    void loadWords(bool chinese);

    /// Whether the register holds made-up data.
    [[nodiscard]] bool isSample() const { return m_sample; }

private:
    ChangeHub m_hub;
    QUndoStack m_undo;
    WordBook m_words;
    std::unique_ptr<Session> m_session;
    bool m_sample = false;
    Lane<Session> m_reader;
    Lane<Session> m_jobs;
};

} // namespace juzhen
