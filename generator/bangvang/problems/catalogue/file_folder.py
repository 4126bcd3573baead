"""Problems of the names, places and kinds of files, and of CSV annexes."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

CSV: tuple[Entry, ...] = (
    Entry(
        "csv-quote",
        "file",
        "error",
        Both(
            "Ngoài dấu ngoặc kép của ô còn chữ: «$written».",
            "There is text outside the quotes of the cell: «$written».",
        ),
        Both(
            "Không rõ ô kết thúc ở đâu, nên các ô sau có thể lệch cột.",
            "It is not clear where the cell ends; the next cells may be in wrong columns.",
        ),
        Both(
            'Đặt cả ô trong ngoặc kép, và viết đôi dấu ngoặc kép bên trong:\n\n    "Đội ""Sao Vàng""",tap-the',
            'Put the whole cell in quotes, and double the quotes within:\n\n    "Đội ""Sao Vàng""",tap-the',
        ),
        Both(
            "Đặt cả ô trong ngoặc kép; dấu ngoặc kép bên trong viết hai lần.",
            "Put the whole cell in quotes; double the quotes within.",
        ),
    ),
    Entry(
        "csv-row-too-long",
        "file",
        "error",
        Both("Ô «$written» không nằm dưới cột nào.", "The cell «$written» stands under no column."),
        Both(
            "Một ô không có tên cột thì không biết là gì và sẽ biến mất.",
            "Without a column's name nobody knows what the cell is, and it would vanish.",
        ),
        Both(
            "Ghi tên cột ở dòng đầu. Nếu ô có dấu phẩy, đặt cả ô trong ngoặc kép.",
            "Name the column in the first row. If the cell holds the divider, put it in quotes.",
        ),
        Both(
            "Ghi tên cột ở dòng đầu, hoặc đặt ô có dấu phẩy trong ngoặc kép.",
            "Name the column in the first row, or put a cell that holds the divider in quotes.",
        ),
    ),
    Entry(
        "csv-empty",
        "file",
        "error",
        Both(
            "Danh sách không có dòng đầu ghi tên các cột.", "The list has no first row with the names of its columns."
        ),
        Both("Tên cột cho biết mỗi ô là gì.", "The columns' names tell what each cell is."),
        Both("Ghi tên cột ở dòng đầu:\n\n    name,unit", "Name the columns in the first row:\n\n    name,unit"),
        Both("Ghi tên cột ở dòng đầu.", "Name the columns in the first row."),
    ),
)

FOLDER: tuple[Entry, ...] = (
    Entry(
        "not-a-photo",
        "file",
        "error",
        Both(
            "«$written» không đọc được như ảnh JPEG, PNG hay WebP.",
            "«$written» cannot be read as a picture of JPEG, PNG or WebP.",
        ),
        Both(
            "Trang chỉ đăng ảnh mà trình duyệt nào cũng hiện được; tệp hỏng hoặc đổi đuôi tên sẽ thành ô trống.",
            "The site shows only pictures that every browser can show; a damaged or renamed file would be a gap.",
        ),
        Both(
            "Mở ảnh bằng chương trình xem ảnh rồi lưu lại thành JPEG. Ảnh HEIC của điện thoại cũng làm như vậy.",
            "Open it in a viewer and save it as JPEG. Do so with the HEIC pictures of phones, too.",
        ),
        Both("Lưu lại ảnh thành JPEG.", "Save the picture as JPEG."),
    ),
    Entry(
        "file-too-large",
        "file",
        "error",
        Both("Tệp có $size; nhiều nhất là $limit.", "The file has $size; the most is $limit."),
        Both(
            "Tệp quá lớn thường là tệp đặt nhầm, và làm chậm mọi lần dựng trang.",
            "Such files are mostly misplaced, and slow down every build.",
        ),
        Both(
            "Chia thành nhiều tệp; danh sách dài đặt trong tệp CSV cạnh quyết định.",
            "Make several files; put long lists in a CSV beside the decision.",
        ),
        Both("Chia thành nhiều tệp nhỏ hơn.", "Make several smaller files."),
    ),
    Entry(
        "not-a-plain-file",
        "file",
        "error",
        Both("«$written» là $what, không phải tệp thường.", "«$written» is $what, not a plain file."),
        Both(
            "Liên kết có thể dẫn ra ngoài thư mục và đưa lên mạng những gì không định đưa.",
            "A link may lead out of the folder and publish what was not meant to be.",
        ),
        Both("Thay bằng chính tệp đó.", "Put the file itself there."),
        Both("Thay bằng chính tệp đó, hoặc xóa đi.", "Put the file itself there, or delete it."),
    ),
    Entry(
        "unread-file",
        "file",
        "error",
        Both("«$written» không được dùng ở đâu cả.", "Nothing reads «$written»."),
        Both(
            "Tệp đặt sai chỗ hoặc sai tên thì nội dung không bao giờ lên trang.",
            "What is misplaced or misnamed would never appear on the site.",
        ),
        Both(
            "Đổi tên, chuyển vào đúng thư mục, hoặc xóa. Mỗi mục là một tệp `.yml` trong thư mục của loại mục đó, như `data/units/so-y-te.yml`.",
            "Rename it, move it to the right folder, or delete it. A record is a `.yml` file in the folder of its kind, such as `data/units/so-y-te.yml`.",
        ),
        Both("Đổi tên, chuyển chỗ, hoặc xóa.", "Rename it, move it, or delete it."),
    ),
    Entry(
        "unreadable-file",
        "file",
        "error",
        Both("Không mở được «$written».", "«$written» cannot be opened."),
        Both("Thiếu một tệp thì bảng vàng không còn đầy đủ.", "With a file missing the roll is not whole."),
        Both(
            "Đặt lại tên bằng chữ thường không dấu, kiểm tra quyền đọc, và đóng chương trình đang giữ tệp.",
            "Name it with plain lower-case letters, look at its permissions, and close what keeps it open.",
        ),
        Both("Kiểm tra tên và quyền đọc của tệp.", "Look at the file's name and its permissions."),
    ),
    Entry(
        "no-data-folder",
        "file",
        "error",
        Both("Không có thư mục «$written».", "There is no folder «$written»."),
        Both("Thư mục đó chứa toàn bộ dữ liệu.", "It holds all the data."),
        Both(
            "Chạy lệnh ở thư mục gốc của bảng vàng, hoặc tạo một bảng mới bằng `bangvang init`.",
            "Run the command in the roll's own folder, or make a new roll with `bangvang init`.",
        ),
        Both("Chạy lệnh ở thư mục gốc của bảng vàng.", "Run the command in the roll's own folder."),
    ),
)
