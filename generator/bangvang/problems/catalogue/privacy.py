"""Problems of honesty: what a roll may not tell about people, and least of all about children."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

PRIVACY: tuple[Entry, ...] = (
    Entry(
        "personal-data",
        "honesty",
        "error",
        Both("«$key» chứa $what: $masked.", "«$key» holds $what: $masked."),
        Both(
            "Số giấy tờ, điện thoại, thư điện tử, ngày sinh đầy đủ và địa chỉ nhà là dữ liệu cá nhân; "
            "bảng vàng không cần và không được công bố.",
            "Identity numbers, phones, e-mail addresses, full birth dates and home addresses are personal data; "
            "a roll of honour neither needs nor may publish them.",
        ),
        Both(
            "Xóa phần đó khỏi văn bản, kể cả trong `note`: thư mục dữ liệu ai cũng đọc được. "
            "Để phân biệt người trùng tên, dùng năm sinh (`born`), đơn vị hoặc chức vụ.",
            "Take it out, of `note` too: the folder of the data is read by everybody. "
            "To tell namesakes apart use the year of birth (`born`), the unit or the role.",
        ),
        Both(
            "Xóa phần đó; muốn phân biệt thì dùng năm sinh, đơn vị.",
            "Take it out; the year of birth or the unit tell people apart.",
        ),
    ),
    Entry(
        "exposed-minor",
        "honesty",
        "error",
        Both("$name chưa thành niên, không được kèm $what.", "$name is a minor and must not be shown with $what."),
        Both(
            "Tên viết tắt mà kèm ảnh, trường, lớp hay năm sinh thì ai cũng nhận ra đứa trẻ.",
            "Initials hide nobody when a photo, a school, a class or a year of birth stands beside them.",
        ),
        Both(
            "Bỏ ảnh, trường, lớp và năm sinh; giữ xã, phường hoặc tỉnh nếu cần:\n\n"
            "    - name: Nguyễn Văn An\n      kind: individual\n      minor: true\n      of: phuong-1",
            "Take out photo, school, class and year of birth; a commune or province may stay:\n\n"
            "    - name: Nguyễn Văn An\n      kind: individual\n      minor: true\n      of: phuong-1",
        ),
        Both("Bỏ chi tiết đó; có thể giữ tên xã, phường hoặc tỉnh.", "Take it out; the commune or province may stay."),
    ),
    Entry(
        "hidden-name",
        "honesty",
        "error",
        Both(
            "«$key» nêu cả tên một người mà hồ sơ này giấu tên ($name).",
            "«$key» names in full a person whose name is kept back in this very record ($name).",
        ),
        Both(
            "Giấu tên thì tên biến mất khỏi mọi danh sách, nhưng không ai sửa thay được câu chuyện, lý do, mô tả đã viết.",
            "A name that is kept back leaves every list, but nothing can mend a story, a reason or a description that tells it.",
        ),
        Both(
            "Viết lại câu đó không nêu tên (và không kể điều khiến ai cũng nhận ra), "
            "hoặc bỏ `visibility`, `minor` nếu được phép nêu tên.",
            "Word it without the name (and without what would give the person away), "
            "or take out `visibility` or `minor` where the name may be told.",
        ),
        Both("Viết lại câu đó, không nêu tên.", "Word it without the name."),
    ),
    Entry(
        "hidden-name-elsewhere",
        "honesty",
        "warning",
        Both(
            "«$key» nêu tên trùng với một người được giấu tên ($name).",
            "«$key» holds the name of somebody whose name is kept back elsewhere ($name).",
        ),
        Both(
            "Có thể là người khác trùng tên; nếu là người ấy thì việc giấu tên không còn nghĩa.",
            "It may be a namesake; if it is that person, keeping the name back was in vain.",
        ),
        Both(
            "Nếu là người ấy: viết lại, không nêu tên. Nếu là người khác: thêm hồ sơ cho người này trong people/, "
            "vì người có hồ sơ và được nêu tên thì không bị nhắc.",
            "If it is that person, word it without the name. If it is a namesake, give that one a record in people/: "
            "of people with a record who may be named nothing is said.",
        ),
        Both("Nếu đúng là người ấy, viết lại không nêu tên.", "If it is that person, word it without the name."),
    ),
)
