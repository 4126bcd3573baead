"""Words that synthetic rolls are made of: common syllables of Vietnamese names, put together by chance.

Those of people's names come about as often as among people, for a search is the slower the more share a name.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

Pair = tuple[str, str]
"""A text in Vietnamese and in English."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Words, some more frequent than others. `bounds`: the sums of their weights up to each."""

    words: tuple[str, ...]
    bounds: tuple[float, ...]


def _apart(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _weighed(words: str) -> Weighed:
    """Words, each followed by how many bear it of those who bear any."""
    parts = words.split()
    return Weighed(tuple(parts[::2]), tuple(accumulate(map(float, parts[1::2]))))


FAMILIES = _weighed(
    "Nguyễn 38 Trần 11 Lê 9.5 Phạm 7 Hoàng 3.2 Huỳnh 2.3 Phan 4.5 Vũ 2.2 Võ 2 Đặng 2.1 Bùi 2 Đỗ 1.4 Hồ 1.3 Ngô 1.3 Dương 1"
    " Lý 0.5 Đinh 0.8 Mai 0.6 Trịnh 0.6 Đoàn 0.8 Lương 0.6 Tô 0.4 Tạ 0.3 Châu 0.3 Trương 1.2 Lâm 0.6 Đào 0.6 Cao 0.5 Hà 0.5"
    " Thái 0.3 Tăng 0.2 Phùng 0.3 Lưu 0.4 Tống 0.2 Quách 0.2 Kiều 0.1 Chu 0.2 Nông 0.1 Vương 0.2 Từ 0.1"
)
"""How frequent family names are, roughly, in the whole country; in hundredths."""
MIDDLES: Mapping[str, Weighed] = {
    "female": _weighed(
        "Thị 46 Ngọc 8 Thanh 6 Thu 5 Kim 5 Hồng 4 Minh 3 Phương 3 Mỹ 3 Bích 3 Xuân 2 Hoài 2 Tuyết 2 Diệu 2 Bảo 1.5 Khánh 1.5"
        " Quỳnh 1.5 Anh 1 Thùy 1.5 Như 1 Cẩm 0.8"
    ),
    "male": _weighed(
        "Văn 30 Đức 8 Minh 7 Hữu 6 Quốc 6 Thanh 5 Ngọc 5 Công 4 Xuân 4 Đình 4 Trọng 3 Anh 3 Quang 3 Hoàng 3 Thế 2 Gia 1.5"
        " Tiến 2 Duy 1.5 Viết 1 Bá 1 Khắc 0.6 Nhật 1 Vĩnh 0.6 Chí 0.8"
    ),
}
GIVENS: Mapping[str, Weighed] = {
    "female": _weighed(
        "Hương 6 Lan 5 Hà 5 Hoa 4 Hằng 4 Hạnh 4 Thảo 4 Linh 4 Trang 4 Nga 3.5 Thủy 3.5 Mai 3.5 Hiền 3.5 Phương 3.5 Loan 3 Anh 3"
        " Yến 2.5 Hồng 2.5 Dung 2.5 Ngọc 2.5 Vân 2.5 Liên 2 Nhung 2 Thu 2 Lệ 1 Oanh 1.5 Huyền 2.5 Tuyết 1.5 Tâm 1.5 Thúy 2"
        " Xuân 1.2 Bình 1 Châu 1.2 Chi 1.2 Diễm 0.8 Duyên 1.2 Giang 1.2 Hòa 1 Ngân 1.5 Nhàn 0.6 Nhi 1.2 Phượng 1.5 Quyên 1"
        " Quỳnh 1.2 Thư 1.2 Tiên 0.8 Trinh 1 Trúc 0.8 Uyên 1 Vy 1 Ý 0.3 Thơm 0.5 Nguyệt 0.8 Lý 0.5 Kiều 0.6 My 0.8 Minh 0.6"
    ),
    "male": _weighed(
        "Hùng 5 Dũng 4.5 Tuấn 4.5 Hải 4 Minh 4 Sơn 4 Thành 4 Cường 3.5 Nam 3.5 Long 3 Trung 3 Hiếu 3 Bình 3 Anh 2.5 Tùng 2.5"
        " Thắng 2.5 Hòa 2.5 Đức 2.5 Hoàng 2.5 Quang 2.5 Phong 2 Phúc 2 Quân 2 Huy 2.5 Khánh 2 Tâm 2 Tân 1.5 Tiến 2 Toàn 1.5"
        " Vinh 1.5 Việt 1.5 Đạt 2 Duy 1.5 An 1.5 Bảo 1 Chiến 1 Công 0.8 Danh 0.8 Đông 1 Giang 1 Hà 1 Khang 0.8 Khải 0.8 Khoa 1"
        " Kiên 1.5 Lâm 1.2 Lợi 1.2 Lộc 1 Mạnh 1.2 Nghĩa 1.5 Nhân 1 Phương 1.2 Phước 1 Quý 1 Sang 0.8 Tài 1.2 Thái 1.2 Thịnh 1"
        " Thuận 0.8 Trí 1 Trọng 0.8 Trường 1 Vũ 1.2 Xuân 0.6 Hậu 0.8 Dân 0.5"
    ),
}
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
