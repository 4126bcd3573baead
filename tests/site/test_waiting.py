"""A large roll takes long to be read: whoever looks at the preview meanwhile is told so at once, and need not load anew."""

from collections.abc import Iterator

import pytest

from bangvang.serving.board import Board, Scene
from bangvang.serving.pages import OwnPages
from bangvang.serving.server import Server
from browsing import chromium, visiting

NEWS = {"errors": 0, "problems": [], "summary": "", "more": ""}


@pytest.fixture
def board() -> Board:
    """A board on which nothing stands yet."""
    return Board()


@pytest.fixture
def address(board: Board) -> Iterator[str]:
    """Where it is shown."""
    server = Server(board, 0, OwnPages("vi"))
    server.start()
    yield server.address
    server.close()


@pytest.mark.browser
def test_while_a_roll_is_read_a_window_says_so_and_shows_by_itself_what_there_is_then(
    board: Board, address: str
) -> None:
    with visiting(chromium()) as browser:
        page = browser.new_context().new_page()
        answer = page.goto(address)
        assert answer is not None
        assert (answer.status, page.locator("h1").text_content()) == (503, "Đang đọc bảng vàng…")
        board.post(Scene(None, "0", NEWS))
        page.get_by_role("heading", name="Chưa có trang để xem").wait_for()
        page.context.close()
