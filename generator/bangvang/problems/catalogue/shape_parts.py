"""Problems of shape that concern bearers and translations."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

BEARERS_AND_TRANSLATIONS: tuple[Entry, ...] = (
    Entry(
        "bad-translations",
        "shape",
        "error",
        Both("Bản dịch «$written» không đúng dạng.", "The translation «$written» has the wrong shape."),
        Both("Bản dịch phải có cùng dạng với bản gốc.", "A translation has the shape of its original."),
        Both(
            "Viết:\n\n    translations:\n      en:\n        name: Department of Health",
            "Write:\n\n    translations:\n      en:\n        name: Department of Health",
        ),
        Both(
            "Dưới mỗi ngôn ngữ viết «khóa: bản dịch»; dịch chữ bằng chữ, danh sách bằng danh sách.",
            "Under each language write «key: translation»; a text for a text, a list for a list.",
        ),
    ),
    Entry(
        "translation-mismatch",
        "shape",
        "error",
        Both(
            "Bản dịch của «$key» không khớp bản gốc. Bản dịch: $translated; bản gốc: $original.",
            "The translation of «$key» does not match. Translation: $translated; original: $original.",
        ),
        Both(
            "Danh sách dịch đi song song với bản gốc, từng mục một; bản dịch không có bản gốc thì không bao giờ hiện.",
            "Lists are translated entry by entry; a translation of nothing is never shown.",
        ),
        Both(
            "Dịch đủ từng mục theo đúng thứ tự; nếu không có bản gốc, viết bản gốc hoặc xóa bản dịch.",
            "Translate every entry, in the same order; where there is no original, write it or delete the translation.",
        ),
        Both(
            "Dịch đủ từng mục theo đúng thứ tự; không có bản gốc thì viết thêm, hoặc xóa bản dịch.",
            "Translate every entry, in the same order; where there is no original, write it or delete the translation.",
        ),
    ),
    Entry(
        "unknown-language",
        "shape",
        "error",
        Both("Không dịch sang «$written» được.", "Nothing is translated into «$written»."),
        Both(
            "Bản dịch sang ngôn ngữ mà trang không thể có sẽ không bao giờ hiện.",
            "A translation into a language that no site can show would never be seen.",
        ),
        Both(
            "Sửa mã ngôn ngữ, hoặc xóa bản dịch. Ngôn ngữ đầu tiên của roll.yml không cần bản dịch.",
            "Mend the language's code, or delete the translation. The first language of roll.yml needs none.",
        ),
        Both(
            "Sửa mã ngôn ngữ, hoặc xóa bản dịch. Dịch được sang: $languages.",
            "Mend the code, or delete the translation. Translations are possible into: $languages.",
        ),
    ),
    Entry(
        "two-bearers",
        "shape",
        "error",
        Both("Có cả «$first» và «$second»; chỉ được một.", "Both «$first» and «$second» are given; only one may be."),
        Both(
            "Mỗi mục chỉ nói về một bên; ghi cả hai thì bị đếm hai lần.",
            "Each entry is about one; with both it would count twice.",
        ),
        Both(
            "Giữ một. Đơn vị công tác của một người thì đặt trong `of`.",
            "Keep one. The unit that a person belongs to goes under `of`.",
        ),
        Both(
            "Giữ một trong hai; đơn vị công tác của một người thì đặt trong «of».",
            "Keep one of the two; the unit that a person belongs to goes under «of».",
        ),
    ),
    Entry(
        "no-bearer",
        "shape",
        "error",
        Both("Không rõ nói về ai: thiếu $choices.", "It does not say who: $choices is missing."),
        Both(
            "Mục không nói về ai thì không tìm và không đếm được.", "What is about nobody cannot be found or counted."
        ),
        Both(
            "Thêm `name`, `unit` hoặc `person`. Nếu chỉ biết số lượng người được khen, bỏ dòng này và dùng `stated`.",
            "Add `name`, `unit` or `person`. Where only the number of those honoured is known, drop the row and use `stated`.",
        ),
        Both("Thêm $choices.", "Add $choices."),
    ),
    Entry(
        "missing-kind",
        "shape",
        "error",
        Both(
            "«$written» cần «kind»: cá nhân, tập thể hay hộ gia đình.",
            "«$written» needs «kind»: individual, collective or household.",
        ),
        Both(
            "Chỉ có tên như đã in thì chưa biết là người hay tập thể.",
            "A printed name alone does not tell a person from a collective.",
        ),
        Both(
            "Thêm `kind: individual`, `collective` hoặc `household`.",
            "Add `kind: individual`, `collective` or `household`.",
        ),
        Both("Thêm kind: individual, collective hoặc household.", "Add kind: individual, collective or household."),
    ),
)
