"""Words that synthetic rolls are made of: common syllables of Vietnamese names, put together by chance."""

Pair = tuple[str, str]
"""A text in Vietnamese and in English."""


def _apart(words: str) -> tuple[str, ...]:
    return tuple(words.split())


FAMILIES = _apart(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Đoàn Lương Tô Tạ Châu"
)
MIDDLES = _apart(
    "Văn Thị Đức Hữu Minh Ngọc Thanh Quốc Xuân Thu Kim Hồng Bảo Gia Quang Anh Hoài Mỹ Thế Công Đình Trọng Phương Tuyết"
    " Bích Diệu Khánh Nhật Tiến Vĩnh"
)
GIVENS = _apart(
    "An Anh Bình Châu Chi Cường Danh Diễm Dung Dũng Duy Duyên Đạt Đông Giang Hà Hải Hạnh Hằng Hiền Hiếu Hoa Hòa Hùng Huy"
    " Hương Khải Khang Khoa Kiên Lan Liên Linh Loan Long Lợi Mai Mạnh Nam Nga Ngân Nghĩa Nhàn Nhi Nhung Oanh Phong Phúc"
    " Phượng Quân Quyên Sơn Sang Tâm Tân Thảo Thắng Thành Thủy Thư Tiên Toàn Trang Trí Trúc Trung Tuấn Tùng Uyên Vân Việt"
    " Vinh Vy Yến Ý"
)
PLACES = _apart(
    "An Bình Châu Đông Giang Hà Hòa Hưng Khánh Lạc Long Lộc Minh Mỹ Nam Nghĩa Ninh Phong Phú Phúc Quang Sơn Tân Tây Thạnh"
    " Thịnh Thuận Trung Vĩnh Xuân Yên Cẩm"
)

INSTITUTIONS: tuple[tuple[str, str, str], ...] = (
    ("school", "Trường Mầm non {}", "{} Kindergarten"),
    ("school", "Trường Tiểu học {}", "{} Primary School"),
    ("school", "Trường Trung học cơ sở {}", "{} Lower Secondary School"),
    ("school", "Trường Trung học phổ thông {}", "{} Upper Secondary School"),
    ("health", "Trạm Y tế {}", "{} Health Station"),
    ("health", "Bệnh viện Đa khoa {}", "{} General Hospital"),
    ("enterprise", "Công ty Cổ phần {}", "{} Joint Stock Company"),
    ("enterprise", "Hợp tác xã Nông nghiệp {}", "{} Agricultural Cooperative"),
    ("agency", "Ban Quản lý Dự án {}", "{} Project Management Board"),
    ("association", "Hội Nông dân {}", "{} Farmers' Union"),
    ("association", "Hội Liên hiệp Phụ nữ {}", "{} Women's Union"),
    ("armed-force", "Ban Chỉ huy Quân sự {}", "{} Military Command"),
)
"""Kind of a unit, and its name in both languages around a proper name."""

DEPARTMENTS: tuple[Pair, ...] = (
    ("Sở Nội vụ", "Department of Home Affairs"),
    ("Sở Y tế", "Department of Health"),
    ("Sở Giáo dục và Đào tạo", "Department of Education and Training"),
    ("Sở Tài chính", "Department of Finance"),
    ("Sở Công Thương", "Department of Industry and Trade"),
    ("Sở Xây dựng", "Department of Construction"),
    ("Sở Tư pháp", "Department of Justice"),
    ("Sở Khoa học và Công nghệ", "Department of Science and Technology"),
)
ROLES: tuple[tuple[str, str, str], ...] = (
    ("worker", "Giáo viên", "Teacher"),
    ("worker", "Điều dưỡng", "Nurse"),
    ("worker", "Bác sĩ", "Doctor"),
    ("worker", "Chuyên viên", "Officer"),
    ("worker", "Công nhân", "Worker"),
    ("worker", "Nông dân", "Farmer"),
    ("leader-other", "Tổ trưởng", "Team leader"),
    ("leader-department", "Trưởng phòng", "Head of division"),
    ("business", "Giám đốc", "Director"),
)
"""Group of a role, and the role in both languages."""
TEAMS: tuple[Pair, ...] = tuple(
    (f"{vi} {subject_vi}", f"{subject_en} {en}")
    for vi, en in (("Tổ", "team"), ("Phòng", "division"), ("Khoa", "faculty"), ("Đội", "crew"), ("Ban", "board"))
    for subject_vi, subject_en in (
        ("Tổng hợp", "General"),
        ("Kế hoạch", "Planning"),
        ("Kỹ thuật", "Technical"),
        ("Chuyên môn", "Professional"),
        ("Hành chính", "Administrative"),
        ("Truyền thông", "Communication"),
    )
)
REASONS: tuple[Pair, ...] = (
    ("Hoàn thành xuất sắc nhiệm vụ được giao", "Outstanding completion of the tasks assigned"),
    ("Có nhiều đóng góp cho phong trào", "Many contributions to the campaign"),
    ("Có sáng kiến được áp dụng rộng rãi", "An initiative that is widely applied"),
    ("Gương mẫu trong công tác xã hội", "Exemplary in social work"),
)
AIMS: tuple[Pair, ...] = (
    ("Lao động giỏi, lao động sáng tạo", "Good and creative work"),
    ("Xây dựng nông thôn mới", "Building the new countryside"),
    ("Dạy tốt, học tốt", "Teaching well, learning well"),
    ("Vì người nghèo", "For the poor"),
    ("Bảo vệ môi trường", "Protecting the environment"),
    ("Cải cách hành chính", "Administrative reform"),
)
DEEDS: tuple[Pair, ...] = (
    ("Vườn rau sạch của bản làng", "A clean vegetable garden for the village"),
    ("Lớp học buổi tối", "The evening class"),
    ("Con đường hoa", "The flower road"),
    ("Ngôi nhà chung", "The house for all"),
)
MEASURES: tuple[tuple[str, Pair, Pair], ...] = (
    ("ho-thoat-ngheo", ("Hộ thoát nghèo", "Households out of poverty"), ("hộ", "households")),
    ("sang-kien", ("Sáng kiến được công nhận", "Initiatives recognised"), ("sáng kiến", "initiatives")),
    ("nha-moi", ("Nhà xây mới", "Houses newly built"), ("nhà", "houses")),
)
