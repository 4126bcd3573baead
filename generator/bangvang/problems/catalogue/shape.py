"""Problems of shape: keys, types, choices, dates and numbers."""

from bangvang.problems.both import Both
from bangvang.problems.catalogue.shape_parts import BEARERS_AND_TRANSLATIONS
from bangvang.problems.entry import Entry

SHAPE: tuple[Entry, ...] = (
    Entry(
        "unknown-key",
        "shape",
        "error",
        Both("Không có khóa «$written» trong: $thing.", "There is no key «$written» in: $thing."),
        Both(
            "Khóa gõ sai sẽ bị bỏ qua âm thầm nếu không báo; điều bạn gõ phải được dùng đến.",
            "A misspelt key would be dropped in silence; nothing that you typed may vanish.",
        ),
        Both(
            "Sửa lại tên khóa, hoặc xóa dòng. Ghi chú riêng thì đặt trong khóa `note`.",
            "Mend the key's name, or delete the line. Notes of your own go under `note`.",
        ),
        Both("Xem danh sách khóa trong hướng dẫn dữ liệu.", "The guide to the data lists all keys."),
    ),
    Entry(
        "missing-key",
        "shape",
        "error",
        Both("Thiếu «$key» trong: $thing.", "«$key» is missing in: $thing."),
        Both(
            "Thiếu thông tin bắt buộc thì trang không thể dựng đúng.",
            "Without what is required no honest page can be made.",
        ),
        Both("Thêm dòng `$key: …`.".replace("$key", "khóa"), "Add the line `key: …`."),
        Both("Thêm dòng «$key: …».", "Add a line «$key: …»."),
    ),
    Entry(
        "wrong-type",
        "shape",
        "error",
        Both("«$key» phải là $expected.", "«$key» must be $expected."),
        Both(
            "Mỗi khóa chỉ có một dạng, để người và máy đọc như nhau.",
            "Each key has one shape, so that people and programs agree.",
        ),
        Both(
            "Viết lại theo dạng đã nêu, ví dụ:\n\n    aliases:\n      - Tên khác",
            "Write it in the shape named, for example:\n\n    aliases:\n      - Another name",
        ),
        Both(
            "Kiểm tra thụt lề và dấu gạch «-» ở đầu dòng.",
            "Look at the indentation and the «-» at the start of the lines.",
        ),
    ),
    Entry(
        "not-a-choice",
        "shape",
        "error",
        Both("«$written» không phải là lựa chọn cho «$key».", "«$written» is not a choice for «$key»."),
        Both(
            "Khóa này chỉ nhận những giá trị đã định, để thống kê không lẫn lộn.",
            "Only known values keep the statistics right.",
        ),
        Both("Chọn một trong các giá trị được liệt kê.", "Take one of the values listed."),
        Both("Chọn một trong: $choices.", "Choose one of: $choices."),
    ),
    Entry(
        "bad-id",
        "shape",
        "error",
        Both("«$written» không dùng làm mã được.", "«$written» cannot be an id."),
        Both("Mã đứng trong địa chỉ trang và phải giữ mãi mãi.", "Ids stand in addresses and are kept for ever."),
        Both(
            "Chỉ dùng chữ thường không dấu, số và gạch nối, nhiều nhất 80 ký tự: so-y-te. Các từ in, trang, index và tên thiết bị Windows đã được giữ riêng.",
            "Use lower-case ASCII letters, digits and single hyphens, 80 at most: so-y-te. The words in, trang, index and the device names of Windows are taken.",
        ),
        Both(
            "Chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ: so-y-te.",
            "Use lower-case ASCII letters, digits and hyphens, for example: so-y-te.",
        ),
    ),
    Entry(
        "bad-date",
        "shape",
        "error",
        Both("«$written» không phải là ngày: $reason.", "«$written» is not a date: $reason."),
        Both(
            "Ngày sai làm sai thứ tự, hiệu lực của danh hiệu và thống kê theo năm.",
            "A wrong date spoils order, the law in force and the yearly counts.",
        ),
        Both(
            "Viết năm-tháng-ngày: 2017, 2017-02 hoặc 2017-02-25; thêm ~ nếu chỉ là khoảng, ? nếu chưa chắc; ../2016-07-27 là không muộn hơn.",
            "Write year-month-day: 2017, 2017-02 or 2017-02-25; a trailing ~ means about, ? uncertain; ../2016-07-27 means not later than.",
        ),
        Both("Viết năm-tháng-ngày, ví dụ: 2017-02-25.", "Write year-month-day, for example: 2017-02-25."),
    ),
    Entry(
        "bad-period",
        "shape",
        "error",
        Both("«$written» không phải là thời kỳ: $reason.", "«$written» is not a period: $reason."),
        Both("Thời kỳ cho biết thành tích thuộc năm nào.", "The period says which year an achievement belongs to."),
        Both(
            "Viết một ngày, một năm, hoặc bắt đầu/kết thúc: 2016, 2018/2022, 2020/..",
            "Write a date, a year, or start/end: 2016, 2018/2022, 2020/..",
        ),
        Both(
            "Viết một năm hoặc bắt đầu/kết thúc, ví dụ: 2018/2022.",
            "Write a year or start/end, for example: 2018/2022.",
        ),
    ),
    Entry(
        "bad-number",
        "shape",
        "error",
        Both("«$written» không phải là số.", "«$written» is not a number."),
        Both("Chỉ số viết liền mới cộng và so sánh được.", "Only plain numbers can be added and compared."),
        Both(
            "Viết liền, không dấu cách, dấu chấm thập phân: 16000 hoặc 87.3. Chữ «hơn», «khoảng» đặt vào khóa qualifier.",
            "Write it plainly with a decimal point: 16000 or 87.3. «More than» and «about» belong in the key qualifier.",
        ),
        Both("Viết số liền, ví dụ: 16000 hoặc 87.3.", "Write a plain number, for example: 16000 or 87.3."),
    ),
    Entry(
        "ambiguous-number",
        "shape",
        "error",
        Both("«$written» có thể đọc theo hai cách.", "«$written» can be read in two ways."),
        Both(
            "Ở Việt Nam 16.000 là mười sáu nghìn, ở nơi khác là mười sáu.",
            "In Viet Nam 16.000 is sixteen thousand, elsewhere sixteen.",
        ),
        Both(
            "Viết liền không dấu ngăn: 16000; phần thập phân dùng dấu chấm: 1.5.",
            "Write it without separators: 16000; with a point for decimals: 1.5.",
        ),
        Both("Viết một trong hai: $readings.", "Write one of the two: $readings."),
    ),
    Entry(
        "not-a-count",
        "shape",
        "error",
        Both("«$written» không phải là số đếm.", "«$written» is not a count."),
        Both("Đếm tập thể, cá nhân phải là số nguyên không âm.", "Units and people are counted in whole numbers."),
        Both(
            "Viết số nguyên không âm; số chưa biết thì bỏ trống, không viết 0.",
            "Write a whole number; leave unknown ones out, never write 0 for them.",
        ),
        Both("Viết số nguyên, ví dụ: 28.", "Write a whole number, for example: 28."),
    ),
    Entry(
        "bad-year",
        "shape",
        "error",
        Both("«$written» không phải là năm.", "«$written» is not a year."),
        Both("Năm dùng để xếp và so sánh kết quả.", "Years order and compare the results."),
        Both("Viết bốn chữ số: 2015.", "Write four digits: 2015."),
        Both("Viết bốn chữ số, ví dụ: 2015.", "Write four digits, for example: 2015."),
    ),
    Entry(
        "not-a-flag",
        "shape",
        "error",
        Both("«$key» chỉ nhận true hoặc false, không nhận «$written».", "«$key» takes true or false, not «$written»."),
        Both(
            "Viết «có», «x», «yes» mỗi nơi hiểu một khác.", "Yes, x and on mean different things to different programs."
        ),
        Both("Viết true hoặc false (trong tệp CSV: true hoặc x).", "Write true or false (in a CSV: true or x)."),
        Both("Viết true hoặc false.", "Write true or false."),
    ),
    Entry(
        "bad-address",
        "shape",
        "error",
        Both("«$written» không phải là địa chỉ trang web.", "«$written» is not an address of the web."),
        Both("Liên kết trên trang chỉ được dẫn tới https hoặc http.", "The site links to https and http only."),
        Both(
            "Chép cả địa chỉ, bắt đầu bằng https://, không có dấu cách.",
            "Copy the whole address, beginning with https://, without spaces.",
        ),
        Both("Địa chỉ phải bắt đầu bằng https://", "An address begins with https://"),
    ),
    Entry(
        "text-too-long",
        "shape",
        "error",
        Both("«$key» dài quá $limit ký tự.", "«$key» is longer than $limit characters."),
        Both(
            "Văn bản quá dài thường là dán nhầm, và làm hỏng trang.",
            "A text that long is usually pasted by mistake, and breaks pages.",
        ),
        Both(
            "Rút ngắn; phần chi tiết đặt trong description hoặc story.",
            "Shorten it; details belong in description or story.",
        ),
        Both("Rút ngắn lại.", "Shorten it."),
    ),
    Entry(
        "empty-list",
        "shape",
        "error",
        Both("«$key» không được là danh sách trống.", "«$key» may not be an empty list."),
        Both("Khóa này phải có ít nhất một mục.", "This key needs at least one entry."),
        Both("Thêm ít nhất một mục.", "Add at least one entry."),
        Both("Thêm ít nhất một dòng «- …».", "Add at least one line «- …»."),
    ),
    Entry(
        "hidden-character",
        "shape",
        "error",
        Both("Có ký tự vô hình $written.", "There is an invisible character $written."),
        Both(
            "Ký tự vô hình làm hai tên trông như nhau mà khác nhau, hoặc đảo thứ tự chữ.",
            "Invisible characters make equal-looking names differ, or turn text around.",
        ),
        Both("Xóa ký tự đó: gõ lại đoạn chữ thay vì dán.", "Delete it: type the text anew instead of pasting it."),
        Both("Gõ lại chỗ này thay vì dán.", "Type this anew instead of pasting it."),
    ),
    *BEARERS_AND_TRANSLATIONS,
)
