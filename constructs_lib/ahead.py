"""Loading what takes long at the same time: Node starts while Python is still reading modules.

More than half of what ``import cdk8s`` takes is waiting for Node to start, and pydantic alone takes as long. Both at
once save about a tenth of a second of every synth.
"""

from __future__ import annotations

import importlib
import threading
from contextlib import suppress


def load_ahead() -> None:
    """Start loading cdk8s in a thread, and load meanwhile what does not need it.

    Whoever imports cdk8s next waits for the thread, as for any module that another thread is importing.
    """
    threading.Thread(target=_load_cdk8s, name="load-cdk8s", daemon=True).start()
    for module in ("constructs_lib.clouds.aws", "constructs_lib.synthesis.check", "jsonschema_rs"):
        importlib.import_module(module)


def _load_cdk8s() -> None:
    # What goes wrong here goes wrong again, and is told, where cdk8s is imported in earnest.
    with suppress(Exception):
        importlib.import_module("cdk8s")
