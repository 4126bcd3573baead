"""Problems of links between records."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

LINKS: tuple[Entry, ...] = (
    Entry(
        "no-roll-file",
        "links",
        "error",
        Both("Chưa có tệp roll.yml.", "There is no roll.yml."),
        Both(
            "roll.yml cho biết tên trang, ngôn ngữ và ngày của dữ liệu.",
            "roll.yml holds the title, the languages and the date of the data.",
        ),
        Both(
            "Tạo tệp roll.yml trong thư mục dữ liệu:\n\n    format: 1\n    title: Bảng vàng\n    publisher: …\n    languages: [vi]\n    as_of: 2023-06-07",
            "Make roll.yml in the folder of the data:\n\n    format: 1\n    title: Roll of honour\n    publisher: …\n    languages: [vi]\n    as_of: 2023-06-07",
        ),
        Both(
            "Chạy «bangvang init» trong thư mục mới, hoặc chép mẫu trong hướng dẫn.",
            "Run «bangvang init» in a new folder, or copy the example of the guide.",
        ),
    ),
    Entry(
        "unknown-id",
        "links",
        "error",
        Both("Không có $kind nào mang mã «$written».", "No $kind has the id «$written»."),
        Both("Liên kết tới hồ sơ không có sẽ dẫn vào ngõ cụt.", "A link to a record that is not there leads nowhere."),
        Both("Sửa mã, hoặc thêm tệp của hồ sơ đó.", "Mend the id, or add the record's file."),
        Both("Sửa mã hoặc thêm tệp $folder/$written.yml.", "Mend the id, or add $folder/$written.yml."),
    ),
    Entry(
        "id-taken",
        "links",
        "error",
        Both("Mã «$written» ($kind) đã dùng trong $other.", "The id «$written» ($kind) is used in $other already."),
        Both("Mỗi mã chỉ một hồ sơ, vì địa chỉ trang theo mã.", "One id, one record: addresses hang on it."),
        Both("Đổi mã của hồ sơ mới, hoặc gộp hai hồ sơ.", "Give the newer record another id, or merge the two."),
        Both("Đổi một trong hai mã, hoặc gộp hai hồ sơ.", "Change one of the two ids, or merge the records."),
    ),
    Entry(
        "id-differs",
        "links",
        "error",
        Both("Mã «$written» khác tên tệp «$stem».", "The id «$written» is not the file's name «$stem»."),
        Both(
            "Tệp một hồ sơ lấy mã từ tên tệp; hai mã thì không biết theo cái nào.",
            "A file of one record takes its id from its name; two ids would contradict each other.",
        ),
        Both("Xóa dòng `id`, hoặc đổi tên tệp cho khớp.", "Delete the line `id`, or rename the file."),
        Both("Xóa dòng id, hoặc đổi tên tệp.", "Delete the line id, or rename the file."),
    ),
    Entry(
        "parent-circle",
        "links",
        "error",
        Both("Các mục này thuộc về nhau thành vòng tròn: $circle.", "These belong to each other in a circle: $circle."),
        Both(
            "Đơn vị không thể thuộc về chính mình, kể cả qua đơn vị khác.",
            "Nothing can belong to itself, even through others.",
        ),
        Both("Bỏ một liên kết trong vòng.", "Take one link out of the circle."),
        Both("Bỏ một trong các liên kết đó.", "Take out one of these links."),
    ),
    Entry(
        "successor-circle",
        "links",
        "error",
        Both("Các mục này kế tục nhau thành vòng tròn: $circle.", "These succeed each other in a circle: $circle."),
        Both("Đơn vị không thể kế tục chính mình.", "Nothing can come after itself."),
        Both("Bỏ một liên kết trong vòng.", "Take one link out of the circle."),
        Both("Bỏ một trong các liên kết đó.", "Take out one of these links."),
    ),
    Entry(
        "formerly-taken",
        "links",
        "error",
        Both("Mã cũ «$written» đang được dùng: $other.", "The former id «$written» is in use: $other."),
        Both("Địa chỉ cũ chỉ chuyển hướng được tới một nơi.", "An old address can lead to one place only."),
        Both(
            "Bỏ mã cũ khỏi `formerly`, hoặc đổi mã của hồ sơ kia.",
            "Take it out of `formerly`, or change the other record's id.",
        ),
        Both("Bỏ mã này khỏi formerly.", "Take it out of formerly."),
    ),
    Entry(
        "file-missing",
        "links",
        "error",
        Both("Không có tệp «$written».", "There is no file «$written»."),
        Both(
            "Phụ lục, ảnh được nhắc tới mà không có thì danh sách sẽ thiếu.",
            "An annex or a photo that is named but absent leaves a gap.",
        ),
        Both(
            "Đặt tệp vào đúng chỗ: phụ lục CSV cạnh quyết định, ảnh trong data/photos/.",
            "Put the file in its place: a CSV annex beside its decision, photos in data/photos/.",
        ),
        Both(
            "Phụ lục đặt cạnh tệp quyết định; ảnh trong thư mục photos.",
            "An annex stands beside its decision, photos in the folder photos.",
        ),
    ),
    Entry(
        "dead-link",
        "links",
        "error",
        Both(
            "Liên kết «$written» trong câu chuyện không dẫn tới trang của $kind nào.",
            "The link «$written» in the story leads to the page of no $kind.",
        ),
        Both(
            "Liên kết tới trang không có là ngõ cụt cho người đọc; trang của người được giấu tên thì không có.",
            "A link to a page that is not there is a dead end for readers; people who are not named have no page.",
        ),
        Both(
            "Sửa địa chỉ, hoặc bỏ liên kết và giữ lại chữ. Từ câu chuyện của một điển hình, đường tới hồ sơ khác là "
            "`../../<thư mục>/<mã>/`, ví dụ `[Sở Y tế](../../don-vi/so-y-te/)`.",
            "Mend the address, or take out the link and keep its words. From an exemplar's story the way to another record is "
            "`../../<folder>/<id>/`, as in `[Sở Y tế](../../don-vi/so-y-te/)`.",
        ),
        Both("Sửa địa chỉ, hoặc bỏ liên kết.", "Mend the address, or take out the link."),
    ),
)
