// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpage.h"

#include "models/exchange/gapexport.h"
#include "models/itemmodels/matrixmodel.h"
#include "models/stores/changehub.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/matrix/gapspane.h"
#include "ui/matrix/matrixtree.h"
#include "ui/theme/space.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace juzhen {

namespace {

const QString areaKey = QStringLiteral("area");
const QString systemKey = QStringLiteral("system");

// Of the width, until a person moves the border.
constexpr int treeShare = 520;
constexpr int gapsShare = 480;

constexpr int reloadDelay = 500; ///< milliseconds after the last of a burst of changes

} // namespace

MatrixPage::MatrixPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("matrix"), parent)
    , m_context(context)
    , m_reload(new QTimer(this))
{
    buildActions();
    m_reload->setSingleShot(true);
    m_reload->setInterval(reloadDelay);
    connect(m_reload, &QTimer::timeout, this, &MatrixPage::refresh);
}

void MatrixPage::buildActions()
{
    auto* exporting = makeAction(ActionId::Export, tr("Export gaps"), this);
    connect(exporting, &QAction::triggered, this, &MatrixPage::exportGapList);
    addHeaderAction(exporting);
}

void MatrixPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::wide);
    m_columns = new QSplitter(this);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeTreeSide());
    m_columns->addWidget(makeOtherSide());
    m_columns->setSizes({treeShare, gapsShare});
    layout->addWidget(m_columns);
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        static const QSet<SubjectKind> kinds{SubjectKind::Account, SubjectKind::Unit,
                                             SubjectKind::Region,  SubjectKind::Platform,
                                             SubjectKind::Waiver,  SubjectKind::Setting};
        if (changes.kinds.intersects(kinds)) {
            m_stale = true;
            if (isVisible()) {
                m_reload->start();
            }
        }
    });
}

QWidget* MatrixPage::makeTreeSide()
{
    auto* side = new QWidget(m_columns);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, space::small, 0);
    layout->setSpacing(space::normal);
    m_hierarchy = new SegmentedControl(side);
    m_hierarchy->addSegment(areaKey, tr("By area"), QStringLiteral("matrix"));
    m_hierarchy->addSegment(systemKey, tr("By system"), QStringLiteral("tree"));
    m_tree = new MatrixTree(m_context, side);
    layout->addWidget(m_hierarchy, 0, Qt::AlignLeft);
    layout->addWidget(m_tree, 1);
    connect(m_hierarchy, &SegmentedControl::currentChanged, this, [this](const QString& key) {
        m_tree->show(key == systemKey ? UnitHierarchy::System : UnitHierarchy::Area);
    });
    connect(m_tree, &MatrixTree::placeChanged, this, &MatrixPage::showPlace);
    connect(m_tree, &MatrixTree::failed, this, [this](const Error& error) {
        m_stale = true; // gone to again, the page asks again
        showError(this, error);
    });
    connect(m_tree, &MatrixTree::accountWanted, this, [this](qint64 account) {
        Q_EMIT requestPage(QStringLiteral("accounts"), {{QStringLiteral("account"), account}});
    });
    return side;
}

QWidget* MatrixPage::makeOtherSide()
{
    auto* side = new QWidget(m_columns);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::small, 0, 0, 0);
    m_gaps = new GapsPane(m_context, side);
    layout->addWidget(m_gaps);
    connect(m_gaps, &GapsPane::requestPage, this, &Page::requestPage);
    return side;
}

void MatrixPage::refresh()
{
    if (m_stale) {
        m_stale = false;
        m_tree->show(m_hierarchy->currentKey() == systemKey ? UnitHierarchy::System
                                                            : UnitHierarchy::Area);
    }
}

void MatrixPage::showPlace()
{
    const MatrixModel& matrix = m_tree->matrix();
    QList<MatrixGap> gaps;
    const auto places = matrix.gapsAt(m_tree->currentIndex());
    for (const qsizetype place : places) {
        gaps.append(matrix.gaps().at(place));
    }
    m_gaps->setContent(m_tree->currentName(), gaps);
    setSubheading(tr("%1 gaps").arg(NumberWords::count(matrix.gaps().size())));
}

void MatrixPage::exportGapList()
{
    exportToFile(this, m_context, tr("Gaps of the matrix"),
                 [gaps = m_gaps->shown(), title = tr("Gaps of the matrix"),
                  words = *m_context.words](Session&, const QString& path, Progress& step) {
                     return exportGaps(gaps, path, title, words, step);
                 });
}

QJsonObject MatrixPage::saveState() const
{
    return {{QStringLiteral("hierarchy"), m_hierarchy->currentKey()},
            {QStringLiteral("columns"), QString::fromLatin1(m_columns->saveState().toBase64())},
            {QStringLiteral("gaps"), m_gaps->state()}};
}

void MatrixPage::restoreState(const QJsonObject& state)
{
    m_hierarchy->setCurrentKey(state.value(QLatin1String("hierarchy")).toString(areaKey));
    m_columns->restoreState(
        QByteArray::fromBase64(state.value(QLatin1String("columns")).toString().toLatin1()));
    m_gaps->restore(state.value(QLatin1String("gaps")).toObject());
}

} // namespace juzhen
