// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlscontainer.h"

#include <QFile>

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-stdio.h>
#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-output-stdio.h>
#include <memory>

namespace juzhen {

namespace {

constexpr const char* streamName = "Workbook";

struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};

template <class Object>
using Held = std::unique_ptr<Object, Unref>;

} // namespace

QByteArray workbookOf(const QString& path)
{
    const Held<GsfInput> file(gsf_input_stdio_new(QFile::encodeName(path).constData(), nullptr));
    const Held<GsfInfile> container(file ? gsf_infile_msole_new(file.get(), nullptr) : nullptr);
    const Held<GsfInput> stream(container ? gsf_infile_child_by_name(container.get(), streamName)
                                          : nullptr);
    if (!stream) {
        return {};
    }
    const gsf_off_t size = gsf_input_size(stream.get());
    if (size <= 0 || size > gsf_input_size(file.get())) {
        return {};
    }
    const auto* const bytes = gsf_input_read(stream.get(), static_cast<size_t>(size), nullptr);
    return bytes != nullptr
               ? QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size))
               : QByteArray();
}

bool writeWorkbook(const QString& path, const QByteArray& workbook)
{
    const Held<GsfOutput> file(gsf_output_stdio_new(QFile::encodeName(path).constData(), nullptr));
    const Held<GsfOutfile> container(file ? gsf_outfile_msole_new(file.get()) : nullptr);
    if (!container) {
        return false;
    }
    const Held<GsfOutput> stream(gsf_outfile_new_child(container.get(), streamName, FALSE));
    bool done = stream != nullptr
                && gsf_output_write(stream.get(), static_cast<size_t>(workbook.size()),
                                    reinterpret_cast<const guint8*>(workbook.constData()))
                       != FALSE;
    done = done && gsf_output_close(stream.get()) != FALSE;
    done = gsf_output_close(GSF_OUTPUT(container.get())) != FALSE && done;
    // Whether the container closes its file depends on the version of the library.
    const bool closed =
        gsf_output_is_closed(file.get()) != FALSE || gsf_output_close(file.get()) != FALSE;
    return closed && done;
}

} // namespace juzhen
