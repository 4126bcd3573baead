"""Problems of the files as such: their bytes, their YAML or CSV, their names and places."""

from bangvang.problems.both import Both
from bangvang.problems.catalogue.file_folder import CSV, FOLDER
from bangvang.problems.catalogue.file_yaml import YAML
from bangvang.problems.entry import Entry

BYTES: tuple[Entry, ...] = (
    Entry(
        "not-utf8",
        "file",
        "error",
        Both(
            "Tệp không phải mã UTF-8: không đọc được byte $written.",
            "The file is not UTF-8: byte $written cannot be read.",
        ),
        Both(
            "Chữ có dấu lưu bằng bảng mã khác sẽ hiện thành chữ lạ.",
            "Accented letters saved in another encoding turn into other letters.",
        ),
        Both(
            "Mở tệp và lưu lại với mã «UTF-8». Trong Excel, chọn «CSV UTF-8 (Comma delimited)».",
            'Open the file and save it as "UTF-8". In Excel choose "CSV UTF-8 (Comma delimited)".',
        ),
        Both("Lưu lại tệp với mã UTF-8.", "Save the file as UTF-8."),
    ),
    Entry(
        "control-character",
        "file",
        "error",
        Both("Có ký tự điều khiển $written.", "There is a control character $written."),
        Both(
            "Ký tự điều khiển không nhìn thấy được, làm hỏng trang và có thể giấu một dòng khác.",
            "Control characters are not seen; they break pages and may hide another line.",
        ),
        Both(
            "Xóa ký tự đó: gõ lại đoạn chữ thay vì dán. Xuống dòng bằng phím Enter.",
            "Delete it: type the text anew instead of pasting it. End lines with Enter.",
        ),
        Both("Gõ lại chỗ này thay vì dán.", "Type this anew instead of pasting it."),
    ),
    Entry(
        "not-nfc",
        "file",
        "info",
        Both(
            "Dấu tiếng Việt viết rời ở $count chỗ, trước hết là «$written»; đã đọc thành chữ liền dấu.",
            "Accents stand apart from their letters (places: $count), first in «$written»; they were read as whole letters.",
        ),
        Both(
            "Chữ rời dấu trông giống chữ liền dấu nhưng máy tính so sánh thấy khác.",
            "Such letters look the same as whole ones, and compare as different.",
        ),
        Both(
            "Không bắt buộc sửa. Lệnh `bangvang fmt` viết lại các chữ đó cho liền dấu.",
            "Nothing must be done. `bangvang fmt` writes these letters as whole ones.",
        ),
    ),
    Entry(
        "conflict-marks",
        "file",
        "error",
        Both("Còn dấu xung đột của git: «$written».", "A conflict mark of git is left: «$written»."),
        Both(
            "Hai người sửa cùng một chỗ và chưa ai chọn bản nào đúng.",
            "Two people changed the same lines, and nobody has chosen yet.",
        ),
        Both(
            "Giữ những dòng đúng, xóa các dòng bắt đầu bằng `<<<<<<<`, `=======`, `>>>>>>>`.",
            "Keep the right lines; delete those that begin with `<<<<<<<`, `=======`, `>>>>>>>`.",
        ),
        Both("Chọn bản đúng và xóa các dòng dấu.", "Choose what is right and delete the marks."),
    ),
    Entry(
        "empty-file",
        "file",
        "error",
        Both("Tệp không có nội dung.", "The file is empty."),
        Both("Một tệp trống thường là tệp lưu hỏng.", "An empty file is mostly one that was not saved well."),
        Both("Điền nội dung, hoặc xóa tệp.", "Fill it in, or delete the file."),
        Both("Điền nội dung, hoặc xóa tệp.", "Fill it in, or delete the file."),
    ),
    Entry(
        "too-many-faults",
        "file",
        "error",
        Both(
            "Tệp có hơn $limit lỗi; phần sau chỗ này chưa được xem.",
            "The file has more than $limit faults; what follows was not looked at.",
        ),
        Both("Nhiều lỗi như vậy thường có chung một nguyên nhân.", "So many faults mostly have one cause in common."),
        Both("Sửa các lỗi đầu tiên rồi kiểm tra lại.", "Mend the first ones and check again."),
        Both("Sửa các lỗi đầu tiên rồi kiểm tra lại.", "Mend the first ones and check again."),
    ),
)

FILE: tuple[Entry, ...] = (*BYTES, *YAML, *CSV, *FOLDER)
