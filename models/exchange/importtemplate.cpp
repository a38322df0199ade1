// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importtemplate.h"

#include "models/domain/account.h"
#include "models/domain/error.h"
#include "models/domain/unit.h"
#include "models/exchange/columnwidth.h"
#include "models/exchange/safefile.h"
#include "models/exchange/sheetreader.h"
#include "models/exchange/xlsxsheetwriter.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "models/text/templatewords.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace juzhen {

namespace {

constexpr lxw_row_t headerRow = 2; // below title and the line for who fills it in
constexpr lxw_row_t rowsToFill = 2000;

template <class Enum>
QStringList labels()
{
    QStringList labels;
    for (const auto& entry : enumKeys(Enum{})) {
        labels.append(EnumWords::label(entry.value));
    }
    return labels;
}

QStringList platformNames(const WordBook& words)
{
    QStringList names;
    for (const Platform& platform : words.platforms()) {
        if (!platform.validTo.isValid()) {
            names.append(words.platform(platform.code));
        }
    }
    return names;
}

QStringList regionNames(const WordBook& words)
{
    QStringList names;
    for (const Region& region : words.regions()) {
        names.append(words.regionPath(region.code));
    }
    return names;
}

QString obligationOf(const ImportField& field)
{
    if (field.required) {
        return TemplateWords::mustBeFilled();
    }
    return field.wanted ? TemplateWords::shouldBeFilled() : TemplateWords::mayStayEmpty();
}

QString hintOf(const ImportField& field)
{
    if (field.choices == QLatin1String("function_type")
        || field.choices == QLatin1String("problem_class")
        || field.choices == QLatin1String("person_role")) {
        return TemplateWords::severalFromTheList();
    }
    if (!field.choices.isEmpty()) {
        return TemplateWords::fromTheList();
    }
    switch (field.type) {
    case FieldType::YesNo:
        return TemplateWords::yesOrNo();
    case FieldType::Date:
        return TemplateWords::day();
    case FieldType::Whole:
    case FieldType::Count:
        return TemplateWords::wholeNumber();
    case FieldType::Id:
        return TemplateWords::identifier();
    case FieldType::Text:
        break;
    }
    return TemplateWords::freeText();
}

/// The workbook while it is made.
class TemplateBook
{
public:
    TemplateBook(const QByteArray& path, const WordBook& words)
        : m_words(words)
        , m_book(workbook_new(path.constData()))
    {
        if (m_book == nullptr) {
            return;
        }
        m_sheet = add(TemplateWords::sheet());
        m_guide = add(TemplateWords::guide());
        m_choices = add(TemplateWords::choices());
        worksheet_hide(m_choices);
        m_title = format([](lxw_format* made) {
            format_set_bold(made);
            format_set_font_size(made, 16);
        });
        m_header = format([](lxw_format* made) {
            format_set_bold(made);
            format_set_bottom(made, LXW_BORDER_THIN);
            format_set_pattern(made, LXW_PATTERN_GRAY_0625);
            format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
            format_set_text_wrap(made);
        });
        m_needed = format([](lxw_format* made) {
            format_set_bold(made);
            format_set_bottom(made, LXW_BORDER_THIN);
            format_set_pattern(made, LXW_PATTERN_GRAY_0625);
            format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
            format_set_text_wrap(made);
            format_set_font_color(made, LXW_COLOR_RED);
        });
        m_text = format([](lxw_format* made) { format_set_num_format(made, "@"); });
        m_day = format([](lxw_format* made) { format_set_num_format(made, "yyyy-mm-dd"); });
    }

    TemplateBook(const TemplateBook&) = delete;
    TemplateBook& operator=(const TemplateBook&) = delete;

    ~TemplateBook()
    {
        if (m_book) {
            lxw_workbook_free(m_book);
        }
    }

    [[nodiscard]] bool isMade() const { return m_book != nullptr; }

    void addHead(const QString& title)
    {
        write(m_sheet, 0, 0, title, m_title);
        write(m_sheet, 1, 0, TemplateWords::filledInBy(), nullptr);
        worksheet_freeze_panes(m_sheet, headerRow + 1, 1);
        worksheet_repeat_rows(m_sheet, headerRow, headerRow);
        worksheet_set_landscape(m_sheet);
        write(m_guide, 0, 0, TemplateWords::field(), m_header);
        write(m_guide, 0, 1, TemplateWords::obligation(), m_header);
        write(m_guide, 0, 2, TemplateWords::howToFill(), m_header);
        worksheet_fit_to_pages(m_guide, 1, 0);
        worksheet_set_column(m_guide, 0, 0, 24, nullptr);
        worksheet_set_column(m_guide, 1, 1, 14, nullptr);
        worksheet_set_column(m_guide, 2, 2, 60, nullptr);
    }

    void addField(const ImportField& field)
    {
        const QStringList choices = templateChoices(field, m_words);
        const QString obligation = obligationOf(field);
        write(m_sheet, headerRow, m_column, field.title, field.required ? m_needed : m_header);
        const auto guideRow = static_cast<lxw_row_t>(m_column + 1);
        write(m_guide, guideRow, 0, field.title, nullptr);
        write(m_guide, guideRow, 1, obligation, nullptr);
        const bool listed = !field.choices.isEmpty() && choices.size() <= 12;
        const QString shown = listed ? hintOf(field) + NumberWords::list(choices) : hintOf(field);
        write(m_guide, guideRow, 2, shown, nullptr);
        lxw_format* const cells = field.type == FieldType::Date ? m_day
                                  : field.type == FieldType::Id || !field.choices.isEmpty()
                                      ? m_text
                                      : nullptr;
        int width = displayWidth(field.title);
        for (const QString& choice : choices) {
            width = std::max(width, displayWidth(choice));
        }
        worksheet_set_column(m_sheet, m_column, m_column, std::max(columnWidth(width), 12), cells);
        addRule(field, choices, obligation);
        ++m_column;
    }

    [[nodiscard]] lxw_error close()
    {
        lxw_workbook* const book = std::exchange(m_book, nullptr);
        return workbook_close(book);
    }

private:
    lxw_worksheet* add(const QString& name)
    {
        return workbook_add_worksheet(m_book, safeSheetName(name).toUtf8().constData());
    }

    template <class Fill>
    lxw_format* format(Fill fill)
    {
        lxw_format* const made = workbook_add_format(m_book);
        fill(made);
        return made;
    }

    static void write(lxw_worksheet* sheet,
                      lxw_row_t row,
                      lxw_col_t column,
                      const QString& text,
                      lxw_format* format)
    {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    }

    /// The list, the kind of value and the hint of the present column.
    void addRule(const ImportField& field, const QStringList& choices, const QString& obligation)
    {
        lxw_data_validation rule{};
        QByteArray title = field.title.left(32).toUtf8();
        QByteArray hint = QStringLiteral("%1\n%2").arg(obligation, hintOf(field)).toUtf8();
        QByteArray range;
        rule.input_title = title.data();
        rule.input_message = hint.data();
        rule.error_title = title.data();
        rule.error_message = hint.data();
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        if (!choices.isEmpty()) {
            range = addChoices(choices);
            rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            rule.value_formula = range.data();
        } else if (field.type == FieldType::Date) {
            rule.validate = LXW_VALIDATION_TYPE_DATE;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_datetime = {1949, 10, 1, 0, 0, 0};
            rule.maximum_datetime = {2100, 12, 31, 0, 0, 0};
        } else if (field.type == FieldType::Whole || field.type == FieldType::Count) {
            rule.validate = LXW_VALIDATION_TYPE_INTEGER;
            rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
            rule.value_number = 0;
        } else {
            rule.validate = LXW_VALIDATION_TYPE_ANY;
        }
        worksheet_data_validation_range(m_sheet, headerRow + 1, m_column, headerRow + rowsToFill,
                                        m_column, &rule);
    }

    /// Puts the words into the hidden sheet and gives the formula of their range.
    QByteArray addChoices(const QStringList& choices)
    {
        lxw_row_t row = 0;
        for (const QString& choice : choices) {
            write(m_choices, row++, m_choiceColumn, choice, nullptr);
        }
        const QString column = columnName(m_choiceColumn++);
        return QStringLiteral("='%1'!$%2$1:$%2$%3")
            .arg(TemplateWords::choices(), column)
            .arg(choices.size())
            .toUtf8();
    }

    const WordBook& m_words;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet = nullptr;
    lxw_worksheet* m_guide = nullptr;
    lxw_worksheet* m_choices = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_header = nullptr;
    lxw_format* m_needed = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_day = nullptr;
    lxw_col_t m_column = 0;
    lxw_col_t m_choiceColumn = 0;
};

QString titleOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Accounts:
        return TemplateWords::accountsTitle();
    case ImportKind::Units:
        return TemplateWords::unitsTitle();
    case ImportKind::Metrics:
        return TemplateWords::metricsTitle();
    case ImportKind::Persons:
        return TemplateWords::personsTitle();
    case ImportKind::Operators:
        return TemplateWords::operatorsTitle();
    case ImportKind::National:
        return TemplateWords::nationalTitle();
    case ImportKind::Results:
        break;
    }
    return TemplateWords::resultsTitle();
}

} // namespace

QStringList templateChoices(const ImportField& field, const WordBook& words)
{
    if (field.type == FieldType::YesNo) {
        return {NumberWords::yesNo(true), NumberWords::yesNo(false)};
    }
    if (field.choices.isEmpty()) {
        return {};
    }
    if (field.choices == QLatin1String("platform")) {
        return platformNames(words);
    }
    if (field.choices == QLatin1String("region")) {
        return regionNames(words);
    }
    if (field.choices == QLatin1String("represents")) {
        return labels<Represents>();
    }
    if (field.choices == QLatin1String("admin_level")) {
        return labels<AdminLevel>();
    }
    if (field.choices == QLatin1String("account_status")) {
        return labels<AccountStatus>();
    }
    if (field.choices == QLatin1String("national_status")) {
        return labels<NationalStatus>();
    }
    if (field.choices == QLatin1String("unit_status")) {
        return labels<UnitStatus>();
    }
    if (field.choices == QLatin1String("person_role")) {
        return labels<PersonRole>();
    }
    if (field.choices == QLatin1String("qualification_kind")) {
        return labels<QualificationKind>();
    }
    QStringList choices;
    for (const QString& code : words.codes(field.choices)) {
        choices.append(words.word(field.choices, code));
    }
    return choices;
}

void writeImportTemplate(ImportKind kind,
                         const QString& path,
                         const WordBook& words,
                         Progress& progress)
{
    if (QFileInfo(path).suffix().toLower() != QLatin1String("xlsx")) {
        throw Error(Error::Kind::Usage, path, QStringLiteral("not .xlsx"));
    }
    SafeFile file(path);
    TemplateBook book(QFile::encodeName(file.temporaryPath()), words);
    if (!book.isMade()) {
        file.throwWriteError(QStringLiteral("no workbook"));
    }
    book.addHead(titleOf(kind));
    for (const ImportField& field : FieldCatalog::of(kind).fields()) {
        if (field.inTemplate) {
            book.addField(field);
        }
    }
    progress.throwIfCancelled();
    errno = 0;
    if (const lxw_error code = book.close(); code != LXW_NO_ERROR) {
        file.throwWriteError(QString::fromUtf8(lxw_strerror(code)));
    }
    file.commit([](const QString& written) { (void)openSheetReader(written); });
}

} // namespace juzhen
