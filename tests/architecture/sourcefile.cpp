// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace juzhen {

namespace {

QString topFolder()
{
    return QStringLiteral(JUZHEN_SOURCE_DIR);
}

/// Walks C++ text once and copies what is code. It knows comments, strings, raw strings and
/// character literals; that is enough to never mistake one for another.
class CodeReader
{
public:
    CodeReader(QString text, Strings strings)
        : m_text(std::move(text))
        , m_strings(strings)
    {}

    QString read()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//")) {
                skipTo(m_text.indexOf(u'\n', m_at));
            } else if (startsWith(u"/*")) {
                const auto end = m_text.indexOf(u"*/", m_at + 2);
                skipTo(end < 0 ? end : end + 2);
            } else if (startsWith(u"R\"")) {
                copyRawString();
            } else if (current() == u'"' || (current() == u'\'' && !isDigitSeparator())) {
                copyLiteral(current());
            } else {
                m_code += m_text.at(m_at++);
            }
        }
        return m_code;
    }

private:
    [[nodiscard]] QChar current() const { return m_text.at(m_at); }

    [[nodiscard]] bool startsWith(QStringView token) const
    {
        return QStringView(m_text).mid(m_at).startsWith(token);
    }

    /// 1'000 is a number, u'x' isn't.
    [[nodiscard]] bool isDigitSeparator() const
    {
        return m_at > 0 && m_text.at(m_at - 1).isDigit();
    }

    /// Passes over text, keeping its line ends so that the numbers of later lines stay right.
    void skipTo(qsizetype end)
    {
        const auto stop = end < 0 ? m_text.size() : end;
        const auto skipped = QStringView(m_text).mid(m_at, stop - m_at);
        m_code += QString(skipped.count(u'\n'), u'\n');
        m_at = stop;
    }

    void copyOrSkip(qsizetype end)
    {
        if (m_strings == Strings::Keep) {
            m_code += QStringView(m_text).mid(m_at, end - m_at);
            m_at = end;
        } else {
            skipTo(end);
        }
    }

    void copyLiteral(QChar quote)
    {
        auto end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n') {
            end += m_text.at(end) == u'\\' ? 2 : 1;
        }
        m_code += quote;
        ++m_at;
        copyOrSkip(std::min(end, m_text.size()));
        m_code += quote;
        m_at = std::min(end + 1, m_text.size());
    }

    void copyRawString()
    {
        const auto open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const auto end = m_text.indexOf(close, open);
        m_code += u'"';
        m_at = open + 1;
        copyOrSkip(end < 0 ? m_text.size() : end);
        m_code += u'"';
        m_at = end < 0 ? m_text.size() : end + close.size();
    }

    QString m_text;
    Strings m_strings;
    QString m_code;
    qsizetype m_at = 0;
};

} // namespace

SourceFile readSource(const QString& path)
{
    QFile file(QDir(topFolder()).filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return {path, {}};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    return {path, lines};
}

QList<SourceFile> readSources(const QStringList& folders, const QStringList& endings)
{
    const QDir top(topFolder());
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator files(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = top.relativeFilePath(files.next());
            const bool wanted =
                std::any_of(endings.cbegin(), endings.cend(),
                            [&path](const QString& ending) { return path.endsWith(ending); });
            if (wanted) {
                paths << path;
            }
        }
    }
    paths.sort();
    QList<SourceFile> sources;
    sources.reserve(paths.size());
    for (const QString& path : paths) {
        sources << readSource(path);
    }
    return sources;
}

QStringList codeLines(const SourceFile& file, Strings strings)
{
    return CodeReader(file.lines.join(u'\n'), strings).read().split(u'\n');
}

QString at(const SourceFile& file, qsizetype index, const QString& message)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(index + 1).arg(message);
}

QByteArray printed(const QStringList& complaints)
{
    for (const QString& complaint : complaints) {
        qInfo("%s", qUtf8Printable(complaint));
    }
    return QByteArray::number(complaints.size()) + " complaints, printed above";
}

} // namespace juzhen
