"""Finds the scripts, and the corpora for the tests that need them (`NEWS_CORPORA`)."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "corpora: reads the corpora folder that NEWS_CORPORA names")


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The corpora folder; a test that needs it is left out where there is none."""
    if "NEWS_CORPORA" not in os.environ:
        pytest.skip("NEWS_CORPORA is not set")
    return Path(os.environ["NEWS_CORPORA"])
