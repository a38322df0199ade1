// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/accountstore.h"
#include "models/stores/writescope.h"
#include "tests/support/testregister.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace juzhen {

inline constexpr int nameColumn = 0;
inline constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

inline PagedTableModel::Words plainWords()
{
    return {[](const ListColumn&, const QVariant& value) { return value.toString(); },
            [](const ListColumn& column) {
                return QString::fromLatin1(column.key);
            }};
}

inline QString numbered(int number)
{
    return QStringLiteral("示例%1号").arg(number, 4, 10, QLatin1Char('0'));
}

inline Account account(const QString& name)
{
    Account made;
    made.name = name;
    made.platformCode = QStringLiteral("weibo");
    return made;
}

/// A register with accounts, a lane to read them, and the list of them.
struct Bench
{
    explicit Bench(int accounts, const QString& engine = QStringLiteral("sqlite"))
        : office(engine)
        , reader([this]() -> std::unique_ptr<Session> {
            if (serverIsGone) {
                throw Error(Error::Kind::ConnectionLost);
            }
            return std::make_unique<Session>(office.source());
        })
        , model(ListId::Accounts, reader, plainWords())
        , tester(&model, fatal)
        , loaded(&model, &PagedTableModel::loaded)
        , reset(&model, &PagedTableModel::modelReset)
    {
        QObject::connect(&model, &PagedTableModel::failed, &model,
                         [this](const Error& error) { failed.append(error.kind()); });
        AccountStore store(office.session());
        WriteScope scope(office.session());
        for (int i = 0; i < accounts; ++i) {
            Account made = account(numbered(i));
            store.create(made);
            ids.append(made.id.value());
        }
        scope.commit();
    }

    /// Asks and waits for the order.
    void show(const ListRequest& request = {})
    {
        const auto before = loaded.size();
        model.setRequest(request);
        QTRY_COMPARE(loaded.size(), before + 1);
    }

    [[nodiscard]] QString shown(int row, int column = nameColumn) const
    {
        return model.index(row, column).data().toString();
    }

    /// Nothing is answered while it lives.
    struct Pause
    {
        explicit Pause(Lane<Session>& lane)
        {
            lane.run([gate = gate](Session&, Progress&) { gate->acquire(); });
        }

        ~Pause() { gate->release(); }

        Pause(const Pause&) = delete;
        Pause& operator=(const Pause&) = delete;

        std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
    };

    /// The next work on the lane finds its connection gone.
    void loseConnection()
    {
        reader.run([](Session&, Progress&) { throw Error(Error::Kind::ConnectionLost); });
        serverIsGone = true;
    }

    TestRegister office;
    std::atomic<bool> serverIsGone = false;
    Lane<Session> reader;
    PagedTableModel model;
    QAbstractItemModelTester tester;
    QSignalSpy loaded;
    QSignalSpy reset;
    QList<Error::Kind> failed;
    QList<qint64> ids;
};

} // namespace juzhen
