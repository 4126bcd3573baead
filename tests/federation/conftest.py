"""Three tiny rolls and the portal over them, built once by the real commands."""

import pytest

from federated import Federated, federate, three_rolls


@pytest.fixture(scope="session")
def three(tmp_path_factory: pytest.TempPathFactory) -> Federated:
    """The portal; nobody may change it."""
    made = three_rolls(tmp_path_factory.mktemp("three"))
    done = federate(made.folder, "--lang", "en")
    assert done.returncode == 0, done.stdout + done.stderr
    return made
