"""The sites that are published in many tests."""

from pathlib import Path

import pytest

from built import BASE_URL, Site, built, small_roll

FORMER = {
    "documents/luat.yml": "title: Luật Thi đua\nissuer: ubnd\nformerly: [luat-cu, luat-2003]\nsources: [{source: bao}]\n",
}


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small site of two languages, in which a document bore two other ids."""
    return Site(built(small_roll(tmp_path_factory.mktemp("published"), FORMER), "--base-url", BASE_URL))


@pytest.fixture(scope="session")
def homeless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site that was built without an address."""
    return built(small_roll(tmp_path_factory.mktemp("homeless"), FORMER))
