// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openregister.h"

#include "models/stores/referencestore.h"

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

void OpenRegister::loadWords(bool chinese)
{
    ReferenceStore reference(*m_session);
    m_words = WordBook(reference.regions(), reference.platforms(), reference.vocabulary(), chinese);
}

} // namespace juzhen
