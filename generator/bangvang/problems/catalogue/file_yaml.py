"""Problems of the YAML of a file."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

_PLAIN = Both(
    "Dữ liệu ở đây chỉ gồm khóa, danh sách và chữ, để ai cũng đọc được và không giá trị nào ẩn ở chỗ khác.",
    "Data here is keys, lists and text only, so that anyone can read it and no value hides elsewhere.",
)
_QUOTE_IT = Both(
    'Nếu dấu này thuộc về nội dung, hãy đặt cả giá trị trong ngoặc kép:\n\n    name: "Phong trào *Ba nhất*"',
    'If the mark belongs to the text, put the whole value in double quotes:\n\n    name: "Phong trào *Ba nhất*"',
)
_IN_QUOTES = Both(
    "Viết thẳng giá trị, hoặc đặt nó trong ngoặc kép.", "Write the value itself, or put it in double quotes."
)

YAML: tuple[Entry, ...] = (
    Entry(
        "yaml-syntax",
        "file",
        "error",
        Both("Không đọc được YAML: $reason.", "This is not readable YAML: $reason."),
        Both(
            "YAML dựa vào thụt lề và dấu hai chấm; sai một chỗ thì cả tệp không đọc được.",
            "YAML lives by indentation and colons; one mistake makes the whole file unreadable.",
        ),
        Both(
            'Thụt lề bằng dấu cách, sau «:» có một dấu cách, và giá trị có dấu lạ thì đặt trong ngoặc kép:\n\n    name: "Thi đua: chặng 2"',
            'Indent with spaces, put a space after «:», and put values with special marks in double quotes:\n\n    name: "Thi đua: chặng 2"',
        ),
        Both("Xem dòng này và dòng ngay trên.", "Look at this line and the one above."),
    ),
    Entry(
        "unclosed-quote",
        "file",
        "error",
        Both("Dấu ngoặc mở ở đây chưa đóng: «$written».", "The quote opened here is not closed: «$written»."),
        Both(
            "Thiếu dấu đóng thì các dòng sau bị đọc thành một phần của giá trị này.",
            "Without the closing quote the lines below are read as part of this value.",
        ),
        Both('Thêm dấu đóng:\n\n    name: "Tổ 1"', 'Add the closing quote:\n\n    name: "Tổ 1"'),
        Both("Thêm dấu ngoặc đóng ở cuối giá trị.", "Add the closing quote at the end of the value."),
    ),
    Entry(
        "duplicate-key",
        "file",
        "error",
        Both(
            "Khóa «$written» đã có ở trên trong cùng một mục.",
            "The key «$written» stands already above in the same entry.",
        ),
        Both(
            "Chỉ một trong hai giá trị được dùng, và giá trị kia biến mất.",
            "Only one of the two values would be used, and the other would vanish.",
        ),
        Both("Xóa một trong hai, hoặc gộp thành một.", "Delete one of them, or join them into one."),
        Both("Giữ một, xóa một.", "Keep one, delete the other."),
    ),
    Entry(
        "yaml-anchor",
        "file",
        "error",
        Both("Không dùng mỏ neo YAML «$written».", "YAML anchors such as «$written» are not used here."),
        _PLAIN,
        _QUOTE_IT,
        _IN_QUOTES,
    ),
    Entry(
        "yaml-alias",
        "file",
        "error",
        Both("Không dùng tham chiếu YAML «$written».", "YAML aliases such as «$written» are not used here."),
        _PLAIN,
        _QUOTE_IT,
        _IN_QUOTES,
    ),
    Entry(
        "yaml-merge-key",
        "file",
        "error",
        Both("Không dùng khóa gộp YAML «$written».", "The YAML merge key «$written» is not used here."),
        _PLAIN,
        Both("Chép các dòng cần gộp vào đây.", "Copy the lines here that it would merge."),
        Both("Chép các dòng cần gộp vào đây.", "Copy the lines here that it would merge."),
    ),
    Entry(
        "yaml-tag",
        "file",
        "error",
        Both("Không dùng thẻ YAML «$written».", "YAML tags such as «$written» are not used here."),
        _PLAIN,
        _QUOTE_IT,
        _IN_QUOTES,
    ),
    Entry(
        "yaml-directive",
        "file",
        "error",
        Both("Không dùng chỉ thị YAML «$written».", "YAML directives such as «$written» are not used here."),
        _PLAIN,
        Both("Xóa dòng này.", "Delete this line."),
        Both("Xóa dòng này.", "Delete this line."),
    ),
    Entry(
        "yaml-documents",
        "file",
        "error",
        Both(
            "Tệp có nhiều hơn một tài liệu YAML: «$written».", "The file has more than one YAML document: «$written»."
        ),
        Both("Phần sau dấu ngăn sẽ không được đọc.", "What follows the divider would not be read."),
        Both(
            "Xóa dòng ngăn `---` hoặc `...`, hoặc tách thành nhiều tệp. Nhiều mục trong một tệp viết thành danh sách:\n\n    - id: a\n    - id: b",
            "Delete the line `---` or `...`, or make several files. Several records in one file are a list:\n\n    - id: a\n    - id: b",
        ),
        Both("Tách thành hai tệp, hoặc viết thành danh sách.", "Make two files, or write a list."),
    ),
    Entry(
        "yaml-complex-key",
        "file",
        "error",
        Both(
            "Khóa phải là chữ, không phải danh sách hay mục bắt đầu bằng «$written».",
            "A key must be text, and not a list or mapping that begins with «$written».",
        ),
        _PLAIN,
        Both(
            'Giá trị có dấu ngoặc thì đặt trong ngoặc kép:\n\n    name: "{{ tên }}"',
            'Put a value with braces in double quotes:\n\n    name: "{{ tên }}"',
        ),
        _IN_QUOTES,
    ),
    Entry(
        "wrong-root",
        "file",
        "error",
        Both("Tệp không có dạng «khóa: giá trị» như phải có.", "The file is not made of «key: value» as it should be."),
        Both("Mỗi tệp ghi một mục, hoặc một danh sách các mục.", "A file holds a record, or a list of records."),
        Both("Viết khóa và giá trị:\n\n    name: Sở Y tế", "Write keys and values:\n\n    name: Sở Y tế"),
        Both("Viết «khóa: giá trị», mỗi khóa một dòng.", "Write «key: value», a line for each key."),
    ),
    Entry(
        "too-deep",
        "file",
        "error",
        Both("Danh sách và mục lồng nhau quá $limit tầng.", "Lists and entries are nested deeper than $limit levels."),
        Both(
            "Không mục nào của bảng vàng cần sâu như vậy; thường do thừa dấu ngoặc hoặc thụt lề.",
            "No record needs that; mostly there are brackets or indents too many.",
        ),
        Both("Bỏ bớt dấu ngoặc hoặc thụt lề.", "Take away brackets or indents."),
        Both("Bỏ bớt dấu ngoặc hoặc thụt lề.", "Take away brackets or indents."),
    ),
    Entry(
        "cut-by-comment",
        "file",
        "error",
        Both(
            "Phần «$lost» bị bỏ vì « #» mở đầu lời ghi chú; chỉ còn «$written».",
            "«$lost» is lost, for « #» begins a comment; only «$written» is left.",
        ),
        Both("Một phần của tên hay con số biến mất mà không ai thấy.", "A part of a name or number vanishes unseen."),
        Both(
            'Đặt cả giá trị trong ngoặc kép:\n\n    name: "Tổ #2"\n\nNếu là ghi chú thật thì thêm dấu cách sau `#`.',
            'Put the whole value in double quotes:\n\n    name: "Tổ #2"\n\nIf it is meant as a comment, put a space behind the `#`.',
        ),
        Both(
            "Đặt cả giá trị trong ngoặc kép, hoặc viết «# » nếu là ghi chú.",
            "Put the whole value in double quotes, or write «# » if it is a comment.",
        ),
    ),
)
