"""What the reader owes to any file whatever: a value or an error, each at a place in the file, in both languages."""

from bangvang.source.yaml_reader import read_yaml

PATH = "data/units/a.yml"


def assert_judged(data: bytes) -> None:
    """The reader gives a value or an error, every problem stands in the file, and can be told."""
    value, problems = read_yaml(data, PATH)

    text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    assert value is not None or any(problem.severity == "error" for problem in problems)
    for problem in problems:
        place = problem.place
        assert (1, 1) <= (place.line, place.column) <= (place.end_line, place.end_column)
        assert place.end_line <= len(lines)
        assert place.column <= len(lines[place.line - 1]) + 1
        assert place.end_column <= len(lines[place.end_line - 1]) + 1
        assert problem.message("vi")
        assert problem.message("en")
        assert problem.hint("vi") != ""
