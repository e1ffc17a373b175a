"""Makes typed modules and closed schemas from CustomResourceDefinitions and from an API server's OpenAPI documents.

The flow: ``documents`` reads YAML → ``close`` (or ``builtin``) turns one kind into a closed JSON schema, which loses
nothing that an API server checks (``rebuild`` is its inverse) → ``typed`` derives the typed dicts from that schema →
``folder`` lays out the files. A folder is always rendered whole, from the new kinds and the schemas that are already
there, so the order of imports does not show in the bytes.
"""

from __future__ import annotations

from constructs_lib.imports.generator.documents import ImportSourceError, definitions, read
from constructs_lib.imports.generator.folder import GenerationReport, differences, generate

__all__ = ["GenerationReport", "ImportSourceError", "definitions", "differences", "generate", "read"]
