"""Functions of a model that are asked again and again, and always give the same."""

from collections.abc import Callable
from functools import cache
from typing import ParamSpec, TypeVar, cast

Parameters = ParamSpec("Parameters")
Given = TypeVar("Given")


def remembered(make: Callable[Parameters, Given]) -> Callable[Parameters, Given]:
    """`functools.cache`, with the types of the function; mypy holds that the class of a frozen record has no hash."""
    return cast("Callable[Parameters, Given]", cache(make))
