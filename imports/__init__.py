"""Every Kubernetes kind the framework knows: typed dicts for authors, closed JSON schemas for the check stage.

Look-ups cost one small file (``index.json``, read at the first question); a schema is read when it is asked for, a
kind's typed module is imported by whoever uses it::

    from constructs_lib.imports import kind_of
    from constructs_lib.imports.rds_aws_m_upbound_io.instance import Instance

    kind = kind_of("rds.aws.m.upbound.io/v1beta1", "Instance")
    kind.plural, kind.scope, kind.served_versions      # "instances", "Namespaced", ("v1beta1",)
    kind.validator().iter_errors(manifest)             # jsonschema-rs, compiled once

A kind has one module, ``<package>/<kind>.py``: the package is the API group with ``.`` and ``-`` as ``_`` (``core`` for
the group without a name), the module is the kind in snake case. Only the best served version of a kind is here (v2
over v1 over v1beta1), because that is what new manifests should use. ``<kind>.schema.json`` stands beside it.

The schema files
----------------
Each is one self-contained JSON schema, draft 2020-12, that says what the API server says in strict validation:

* ``$defs`` holds structures that occur more than once. ``{"$ref": "#/$defs/Name"}``, with no other key, stands for the
  definition word for word, its ``default`` and ``x-kubernetes-*`` included. Only built-in kinds have definitions that
  contain themselves (JSONSchemaProps).
* Two definitions are implied by the API server and not written in a CRD: ``io.k8s.ObjectMeta`` and
  ``io.k8s.EmbeddedResource``. A ``$ref`` to one of them may have other keys beside it; both hold.
* Objects are closed: ``additionalProperties: false``, unless the kind keeps unknown fields
  (``x-kubernetes-preserve-unknown-fields: true``) or gives ``additionalProperties``. Branches of ``allOf``, ``anyOf``,
  ``oneOf`` and ``not`` only add rules about values and are never closed. An embedded resource that is closed has
  ``unevaluatedProperties: false``.
* A nullable value has ``"null"`` in its ``type`` list. int-or-string is ``"type": ["integer", "string"]`` beside
  ``x-kubernetes-int-or-string: true``.
* ``default`` is what the API server fills in before it validates; ``required`` therefore leaves out the fields that
  have one, so a manifest may be validated as written, without filling anything in.
* The API server also drops a null of a field that is not nullable (and then fills in its default) before it
  validates. The schema does not: a null that got there by mistake is refused. Who wants the server's verdict drops
  such nulls first.
* ``status`` is an open object: manifests may carry it, the server ignores it.
* ``metadata`` is required, because the server wants a name. Rules about names are not in the schema.
* ``pattern`` is what jsonschema-rs understands, anchored or not as in Go; ``format`` is Kubernetes' own set, checked
  by ``constructs_lib.imports.formats``. 32-bit integers have their bounds. That integers fit into 64 bits is for the
  reader to check, in every manifest alike.
* Kept where the CRD has them: ``x-kubernetes-validations`` (CEL), ``x-kubernetes-list-type``,
  ``x-kubernetes-list-map-keys``, ``x-kubernetes-map-type``, ``x-kubernetes-preserve-unknown-fields``,
  ``x-kubernetes-embedded-resource``, ``x-kubernetes-int-or-string``.
* Keys that start with ``x-crd-`` are for rebuilding the CRD (``Kind.crd``) and mean nothing to a validator.
  ``x-crd-definition``, at the root, is absent in built-in kinds.

Known differences from the server: it takes a list for a string that has a format, and ``Ki`` or ``.`` as a quantity
(here refused); Go's ``\\s`` has no Unicode blanks; ``email`` is checked roughly. What built-in kinds require is what
OpenAPI says, though the server fills in zero for a few (``PriorityClass.value``).

Descriptions are not carried over. ``sources.json`` says which project and version every kind was read from.
"""

from __future__ import annotations

from constructs_lib.imports.kinds import (
    Kind,
    Kinds,
    add_folder,
    kind_of,
    known_kinds,
    served_versions_of,
    similar_kinds,
)

__all__ = ["Kind", "Kinds", "add_folder", "kind_of", "known_kinds", "served_versions_of", "similar_kinds"]
