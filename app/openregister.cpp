// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openregister.h"

#include "models/domain/error.h"
#include "models/stores/referencestore.h"
#include "models/stores/registerfile.h"
#include "models/text/errorwords.h"

namespace juzhen {

namespace {

SessionSource announcingTo(SessionSource source, ChangeHub* hub)
{
    source.hub = hub;
    return source;
}

std::unique_ptr<Session> open(const SessionSource& source, bool mayCreate)
{
    return mayCreate ? Session::create(source) : std::make_unique<Session>(source);
}

} // namespace

OpenRegister::OpenRegister(const SessionSource& source, bool mayCreate)
    : m_session(open(announcingTo(source, &m_hub), mayCreate))
    , m_sample(ReferenceStore(*m_session).setting(QString(sampleSetting)) == QLatin1String("true"))
    , m_reader([reading = m_session->source()] { return std::make_unique<Session>(reading); })
    , m_jobs([working = m_session->source()] { return std::make_unique<Session>(working); })
{
    // Opens the reader's connection beside the making of the first page. Should that fail, the
    // first work says so.
    m_reader.run([](Session&, Progress&) {});
}

std::unique_ptr<OpenRegister> OpenRegister::openAsAllowed(SessionSource source)
{
    try {
        return std::make_unique<OpenRegister>(source, false);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::NotWritable) {
            throw;
        }
    }
    source.readOnly = true;
    auto opened = std::make_unique<OpenRegister>(source, false);
    if (isOutdated(opened->session())) {
        throw Error(Error::Kind::NotWritable, opened->session().displayName(),
                    QString(outdatedRegister));
    }
    return opened;
}

void OpenRegister::loadWords(bool chinese)
{
    ReferenceStore reference(*m_session);
    m_words = WordBook(reference.regions(), reference.platforms(), reference.vocabulary(), chinese);
}

} // namespace juzhen
