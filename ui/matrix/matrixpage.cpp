// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpage.h"

#include "models/exchange/gapexport.h"
#include "models/itemmodels/matrixmodel.h"
#include "models/stores/changehub.h"
#include "models/stores/session.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/exchange/exportaction.h"
#include "ui/feedback/guarded.h"
#include "ui/matrix/gapspane.h"
#include "ui/matrix/matrixtree.h"
#include "ui/matrix/picturepane.h"
#include "ui/matrix/publiclistpane.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace juzhen {

namespace {

const QString areaKey = QStringLiteral("area");
const QString systemKey = QStringLiteral("system");
const QString gapsKey = QStringLiteral("gaps");
const QString pictureKey = QStringLiteral("picture");
const QString publicKey = QStringLiteral("public");

// Of the width, until a person moves the border.
constexpr int treeShare = 520;
constexpr int otherShare = 480;
constexpr int narrowTreeShare = 300; ///< beside the picture
constexpr int pictureShare = 700;

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
    auto* publishing = new QAction(icon("export"), tr("Export public list…"), this);
    publishing->setObjectName(QStringLiteral("publish"));
    const bool may = m_context.session->may(Permission::EditAccounts);
    publishing->setEnabled(may);
    publishing->setToolTip(may ? tr("Writes a web page and JSON for the government website")
                               : tr("Your role may not export the public list."));
    connect(publishing, &QAction::triggered, this, [this] {
        showView(publicKey);
        m_public->publish();
    });
    addPrimaryAction(publishing);
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
    m_columns->setSizes({treeShare, otherShare});
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
    connect(m_tree, &MatrixTree::accountWanted, this, &MatrixPage::openAccount);
    return side;
}

QWidget* MatrixPage::makeOtherSide()
{
    auto* side = new QWidget(m_columns);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::small, 0, 0, 0);
    layout->setSpacing(space::normal);
    m_viewChoice = new SegmentedControl(side);
    m_viewChoice->addSegment(gapsKey, tr("Gaps"), QStringLiteral("warning"));
    m_viewChoice->addSegment(pictureKey, tr("Picture"), QStringLiteral("image"));
    m_viewChoice->addSegment(publicKey, tr("Public list"), QStringLiteral("link"));
    connect(m_viewChoice, &SegmentedControl::currentChanged, this, &MatrixPage::showView);
    m_views = new QStackedWidget(side);
    m_gaps = new GapsPane(m_context, m_views);
    m_picture = new PicturePane(m_context, m_views);
    m_public = new PublicListPane(m_context, m_views);
    m_views->addWidget(m_gaps);
    m_views->addWidget(m_picture);
    m_views->addWidget(m_public);
    layout->addWidget(m_viewChoice, 0, Qt::AlignLeft);
    layout->addWidget(m_views, 1);
    connect(m_gaps, &GapsPane::requestPage, this, &Page::requestPage);
    connect(m_picture, &PicturePane::accountWanted, this, &MatrixPage::openAccount);
    return side;
}

void MatrixPage::showView(const QString& key)
{
    m_viewChoice->setCurrentKey(key);
    const bool isPicture = key == pictureKey;
    if (isPicture != (m_views->currentWidget() == m_picture)) {
        m_widths.insert(isPicture ? gapsKey : pictureKey, m_columns->sizes());
        m_tree->setNarrow(isPicture);
        m_columns->setSizes(isPicture ? m_widths.value(pictureKey, {narrowTreeShare, pictureShare})
                                      : m_widths.value(gapsKey, {treeShare, otherShare}));
    }
    if (key == publicKey) {
        m_views->setCurrentWidget(m_public);
        loadPublicList();
    } else if (isPicture) {
        m_views->setCurrentWidget(m_picture);
        drawPlace();
    } else {
        m_views->setCurrentWidget(m_gaps);
    }
}

void MatrixPage::openTarget(const QVariantMap& target)
{
    const QString view = target.value(QLatin1String("view")).toString();
    if (!view.isEmpty()) {
        showView(view);
    }
    const QString hierarchy = target.value(QLatin1String("hierarchy")).toString();
    if (!hierarchy.isEmpty()) {
        m_hierarchy->setCurrentKey(hierarchy);
    }
}

void MatrixPage::refresh()
{
    if (m_stale) {
        m_stale = false;
        m_tree->show(m_hierarchy->currentKey() == systemKey ? UnitHierarchy::System
                                                            : UnitHierarchy::Area);
        m_publicStale = true;
        loadPublicList();
    }
}

void MatrixPage::loadPublicList()
{
    if (m_publicStale && m_views->currentWidget() == m_public) {
        m_publicStale = false;
        m_public->load();
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
    if (m_views->currentWidget() == m_picture) {
        drawPlace();
    }
}

void MatrixPage::drawPlace()
{
    // The matrix of an account is that of its unit.
    QModelIndex place = m_tree->currentIndex().siblingAtColumn(MatrixModel::NameColumn);
    if (place.data(MatrixModel::AccountIdRole).toLongLong() > 0) {
        place = place.parent();
    }
    if (!place.isValid()) {
        m_picture->clear();
        return;
    }
    const bool isUnit =
        place.data(MatrixModel::KindRole).toInt() == static_cast<int>(MatrixModel::NodeKind::Unit);
    m_picture->show(m_tree->matrix().hierarchy(), place.data(MatrixModel::CodeRole).toString(),
                    isUnit ? place.data(MatrixModel::UnitIdRole).toLongLong() : -1,
                    place.data().toString());
}

void MatrixPage::openAccount(qint64 account)
{
    Q_EMIT requestPage(QStringLiteral("accounts"), {{QStringLiteral("account"), account}});
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
            {QStringLiteral("view"), m_viewChoice->currentKey()},
            {QStringLiteral("columns"), QString::fromLatin1(m_columns->saveState().toBase64())},
            {QStringLiteral("gaps"), m_gaps->state()}};
}

void MatrixPage::restoreState(const QJsonObject& state)
{
    m_hierarchy->setCurrentKey(state.value(QLatin1String("hierarchy")).toString(areaKey));
    showView(state.value(QLatin1String("view")).toString(gapsKey));
    m_columns->restoreState(
        QByteArray::fromBase64(state.value(QLatin1String("columns")).toString().toLatin1()));
    m_gaps->restore(state.value(QLatin1String("gaps")).toObject());
}

} // namespace juzhen
