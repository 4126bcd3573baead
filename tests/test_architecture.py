"""The house: floors look down, nothing goes round in circles, everything is annotated, told and small."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "generator" / "bangvang"
MODULES = sorted(PACKAGE.rglob("*.py"))

FLOORS: tuple[tuple[str, ...], ...] = (
    ("words",),
    ("problems", "language", "work", "resources"),
    ("source",),
    ("model",),
    ("roll",),
    ("addresses",),
    ("checks", "views"),
    ("site", "search", "open_data", "forms"),
    ("reports", "importing", "editing", "history", "publishing", "serving", "vendoring", "cache", "federation"),
    ("mkdocs_plugin",),
    ("cli",),
    ("__main__",),
)
"""The lowest first. The rooms of one floor do not know each other."""

EDGES = next(number for number, floor in enumerate(FLOORS) if "publishing" in floor)
"""Here the outside world begins; below it everything is a function of the roll."""

KNOWS_MKDOCS = "mkdocs_plugin"
LONGEST_FILE = 300
LONGEST_FUNCTION = 60
TABLES = ("problems/catalogue/", "model/choices.py")
"""Long lists of texts may be longer than code."""

Function = ast.FunctionDef | ast.AsyncFunctionDef

every_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())


def test_a_room_imports_only_from_floors_below_its_own() -> None:
    wrong = [
        f"{module} imports {imported}"
        for module in _graph()
        for imported in _graph()[module]
        if _room(imported) != _room(module) and _floor(imported) >= _floor(module)
    ]

    assert wrong == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert [_circle_through(module) for module in _graph() if _circle_through(module)] == []


def test_every_room_has_its_floor() -> None:
    known = {room for floor in FLOORS for room in floor}

    assert sorted({_room(module) for module in _graph()} - known - {""}) == []


@every_module
def test_only_one_room_knows_mkdocs(path: Path) -> None:
    foreign = {name.partition(".")[0] for name, _ in _imports(path)}

    assert not foreign & {"mkdocs", "material"} or _room(_module_name(path)) == KNOWS_MKDOCS


@every_module
def test_imports_stand_at_the_top_and_are_absolute(path: Path) -> None:
    hidden = [ast.unparse(node) for function in _functions(path) for node in ast.walk(function) if _is_import(node)]
    relative = [node.lineno for node in ast.walk(_tree(path)) if isinstance(node, ast.ImportFrom) and node.level]

    assert (hidden, relative) == ([], [])


@every_module
def test_no_import_is_kept_from_running(path: Path) -> None:
    assert "TYPE_CHECKING" not in path.read_text(encoding="utf-8")


@every_module
def test_below_the_edges_nothing_asks_the_clock_the_environment_or_the_network(path: Path) -> None:
    if _floor(_module_name(path)) >= EDGES:
        return
    asked = {
        f"{node.value.id}.{node.attr}"
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    imported = {name for name, _ in _imports(path)}

    assert asked & {"os.environ", "os.getenv", "date.today", "datetime.now", "datetime.today", "time.time"} == set()
    assert imported & {"socket", "urllib.request", "http.client", "random", "uuid"} == set()


@every_module
def test_every_function_is_annotated(path: Path) -> None:
    bare = [function.name for function in _functions(path) if not _is_annotated(function)]

    assert bare == []


@every_module
def test_everything_public_is_told(path: Path) -> None:
    tree = _tree(path)
    untold = [name for name, node in _public(tree) if ast.get_docstring(node) is None]

    if path.name != "__init__.py" or tree.body:
        assert ast.get_docstring(tree) is not None
    assert untold == []


@every_module
def test_files_and_functions_are_small(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    long_functions = [function.name for function in _functions(path) if _length(function) > LONGEST_FUNCTION]

    assert lines <= LONGEST_FILE or path.relative_to(PACKAGE).as_posix().startswith(TABLES)
    assert long_functions == []


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _room(module: str) -> str:
    """`words` for `bangvang.words.dates`; nothing for the package itself."""
    return module.partition(".")[2].partition(".")[0]


def _floor(module: str) -> int:
    return next((number for number, floor in enumerate(FLOORS) if _room(module) in floor), -1)


def _is_import(node: ast.AST) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)


def _imports(path: Path) -> Iterator[tuple[str, str]]:
    """What a file imports: the module, and the name taken from it (or nothing)."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


@cache
def _graph() -> dict[str, tuple[str, ...]]:
    """Every module of ours and the modules of ours that it imports."""
    names = {_module_name(path) for path in MODULES}
    graph = {}
    for path in MODULES:
        imported = {f"{module}.{name}" if f"{module}.{name}" in names else module for module, name in _imports(path)}
        graph[_module_name(path)] = tuple(sorted(imported & names))
    return graph


@cache
def _reached(module: str) -> frozenset[str]:
    """Everything that a module imports, directly or through others."""
    reached: set[str] = set()
    waiting = list(_graph()[module])
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached.add(one)
            waiting += _graph()[one]
    return frozenset(reached)


def _circle_through(module: str) -> list[str]:
    """The modules that stand in a circle with this one."""
    return sorted(other for other in _reached(module) if module in _reached(other))


def _functions(path: Path) -> Iterator[Function]:
    return (node for node in ast.walk(_tree(path)) if isinstance(node, Function))


def _is_annotated(function: Function) -> bool:
    arguments = function.args
    named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    extra = [one for one in (arguments.vararg, arguments.kwarg) if one is not None]
    bare = [one.arg for one in (*named, *extra) if one.annotation is None and one.arg not in ("self", "cls")]
    return not bare and function.returns is not None


def _public(tree: ast.Module) -> Iterator[tuple[str, Function | ast.ClassDef]]:
    """The public classes and functions of a module, and the public methods of the former."""
    for node in tree.body:
        if not isinstance(node, Function | ast.ClassDef) or node.name.startswith("_"):
            continue
        yield node.name, node
        if isinstance(node, ast.ClassDef):
            methods = (one for one in node.body if isinstance(one, Function) and not one.name.startswith("_"))
            yield from ((f"{node.name}.{method.name}", method) for method in methods)


def _length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
