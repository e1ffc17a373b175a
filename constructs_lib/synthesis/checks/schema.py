"""The kind's JSON schema: what is unknown, missing or of the wrong shape, in words a person would use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from constructs_lib.synthesis.checks import wording
from constructs_lib.synthesis.checks.finding import Finding
from constructs_lib.synthesis.checks.kinds import Kind, Kinds, Validator
from constructs_lib.synthesis.manifest import Manifest

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

_RULE: Final = "schema"
_FORMATS: Final = {
    "byte": "base64",
    "bytes": "base64",
    "cidr": "an address range such as 10.0.0.0/16",
    "date": "a date such as 2026-01-31",
    "date-time": "a time such as 2026-01-31T12:00:00Z",
    "datetime": "a time such as 2026-01-31T12:00:00Z",
    "duration": "a duration such as 1h30m",
    "email": "an e-mail address",
    "hostname": "a host name",
    "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address",
    "mac": "a MAC address",
    "uri": "a URI",
    "uuid": "a UUID",
}


def structure(manifest: Manifest) -> list[Finding]:
    """Return what keeps a manifest from being an object of any kind."""
    found = []
    for key, example in (("apiVersion", "v1, apps/v1 …"), ("kind", "Namespace, Deployment …")):
        content = manifest.get(key)
        if content is None or content == "":
            found.append(Finding(f"{key} is missing", f"set it ({example})", _RULE))
        elif not isinstance(content, str):
            found.append(Finding(f"{key} is {wording.value(content)}, must be a string", "", _RULE))
    metadata = manifest.get("metadata")
    if metadata is None:
        found.append(Finding("metadata is missing", "set metadata.name", _RULE))
    elif not isinstance(metadata, Mapping):
        found.append(Finding(f"metadata is {wording.value(metadata)}, must be a mapping", "", _RULE))
    return found


def unknown_kind(manifest: Manifest, kinds: Kinds) -> Finding:
    """Return why there is no schema for a manifest, with the versions that are served or the kinds that were meant."""
    api_version, kind = str(manifest["apiVersion"]), str(manifest["kind"])
    group, slash, version = api_version.rpartition("/")
    if served := kinds.served_versions_of(group, kind):
        fix = f"write apiVersion: {group}{slash}{served[0]}"
        return Finding(f"{kind} is served as {wording.alternatives(served)}, not {version}", fix, _RULE)
    near = [f"{each.kind} ({each.api_version})" for each in kinds.similar_kinds(api_version, kind)]
    meant = f"did you mean {wording.alternatives(near)}? If not, " if near else ""
    return Finding(f"the kind {kind} of {api_version} is unknown", f"{meant}run `fleet import` for its CRD", _RULE)


class SchemaRules:
    """Judges manifests by their kinds' schemas. Compiled schemas are kept, so keep one for a whole synthesis."""

    def __init__(self) -> None:
        """Know no kind yet."""
        self._validators: dict[tuple[str, str], Validator] = {}

    def check(self, manifest: Manifest, kind: Kind) -> list[Finding]:
        """Return where a manifest differs from its kind's schema; fast if it does not."""
        key = (kind.api_version, kind.kind)
        validator = self._validators.get(key)
        if validator is None:
            validator = self._validators[key] = kind.validator()
        try:
            if validator.is_valid(manifest):
                return []
            return list(_findings(validator.iter_errors(manifest), kind.schema(), manifest.get("kind") == "Secret"))
        except ValueError as error:
            return list(_not_json(manifest, ())) or [Finding(f"the manifest cannot be read: {error}", "", _RULE)]


def _not_json(content: Any, path: tuple[str | int, ...]) -> Iterator[Finding]:
    if isinstance(content, Mapping):
        for key, value in content.items():
            if isinstance(key, str):
                yield from _not_json(value, (*path, key))
            else:
                where = wording.field(path)
                yield Finding(f"{where} has the key {key!r}, keys must be strings", "quote it", _RULE)
    elif isinstance(content, (list, tuple)):
        for place, value in enumerate(content):
            yield from _not_json(value, (*path, place))
    elif not isinstance(content, (str, bool, int, float, type(None))):
        where, what = wording.field(path), type(content).__name__
        yield Finding(f"{where} is a {what}, which JSON does not have", "write it as a string", _RULE)


def _findings(errors: Iterable[ValidationError], schema: Mapping[str, Any], is_secret: bool) -> Iterator[Finding]:
    for error in errors:
        path = error.instance_path
        hidden = is_secret and path[:1] in (["data"], ["stringData"])
        for message, fix in _worded(error, path, schema, hidden):
            yield Finding(message, fix, _RULE)


def _worded(
    error: ValidationError, path: wording.Path, schema: Mapping[str, Any], hidden: bool
) -> Iterator[tuple[str, str]]:
    kind: Any = error.kind
    match kind.name:
        case "additionalProperties" | "unevaluatedProperties":
            known = _node(schema, error.schema_path[:-1]).get("properties", {})
            for name in kind.unexpected:
                near = wording.similar(name, known)
                fix = f"did you mean {near}" if near else f"allowed: {wording.choices(sorted(known))}" if known else ""
                yield f"{wording.field([*path, name])} is unknown", fix
        case "falseSchema":
            # An object that declares no field; which one it has all the same is not told.
            yield f"{wording.field(path)} has a field, and none is allowed there", "take it away"
        case "required":
            yield f"{wording.field([*path, kind.property])} is missing", "set it"
        case "enum" | "const":
            options = kind.options if kind.name == "enum" else [kind.expected_value]
            text = error.instance
            near = wording.similar(text, [o for o in options if isinstance(o, str)]) if isinstance(text, str) else None
            fix = f"did you mean {near}" if near else ""
            yield f"{_is(error, path, hidden)}, allowed: {wording.choices(options)}", fix
        case "not":
            yield _forbidden(error, path, hidden), ""
        case "anyOf" | "oneOf":
            yield _alternatives(error, path, schema, hidden), ""
        case _:
            yield f"{_is(error, path, hidden)}, must {_demand(kind)}", _type_fix(error)


def _is(error: ValidationError, path: wording.Path, hidden: bool) -> str:
    return f"{wording.field(path)} is {wording.value(error.instance, path, hidden=hidden)}"


def _demand(kind: Any) -> str:
    """Return what must be, as goes after ``must``."""
    match kind.name:
        case "type":
            return f"be {wording.types(kind.types)}"
        case "pattern":
            return f"match {json.dumps(kind.pattern, ensure_ascii=False)}"
        case "format":
            return f"be {_FORMATS.get(kind.format, f'of the format {kind.format}')}"
        case "minLength" | "maxLength":
            return f"have {_bound(kind)} character{'' if kind.limit == 1 else 's'}"
        case "minItems" | "maxItems":
            return f"have {_bound(kind)} item{'' if kind.limit == 1 else 's'}"
        case "minProperties" | "maxProperties":
            return f"have {_bound(kind)} key{'' if kind.limit == 1 else 's'}"
        case "minimum" | "maximum":
            return f"be {_bound(kind)}"
        case "exclusiveMinimum":
            return f"be more than {kind.limit}"
        case "exclusiveMaximum":
            return f"be less than {kind.limit}"
        case "multipleOf":
            return f"be a multiple of {kind.multiple_of}"
        case "uniqueItems":
            return "have no item twice"
        case "enum":
            return f"be one of {wording.choices(kind.options)}"
        case "const":
            return f"be {wording.choices([kind.expected_value])}"
        case "required":
            return f"have {kind.property}"
        case _:
            return f"keep the schema's {kind.name}"


def _bound(kind: Any) -> str:
    return f"at {'least' if kind.name.startswith('min') else 'most'} {kind.limit}"


def _type_fix(error: ValidationError) -> str:
    kind: Any = error.kind
    if kind.name != "type":
        return ""
    value = error.instance
    if value is None:
        return "set it or leave it out"
    if isinstance(value, str):
        try:
            unquoted = json.loads(value)
        except ValueError:
            return ""
        fits: dict[str, tuple[type, ...]] = {"boolean": (bool,), "integer": (int,), "number": (int, float)}
        return "write it without quotes" if any(isinstance(unquoted, fits.get(t, ())) for t in kind.types) else ""
    return "quote it" if "string" in kind.types and isinstance(value, (bool, int, float)) else ""


def _alternatives(error: ValidationError, path: wording.Path, schema: Mapping[str, Any], hidden: bool) -> str:
    kind: Any = error.kind
    branches: Sequence[Sequence[ValidationError]] = kind.context
    where = wording.field(path)
    failed = [branch for branch in branches if branch]
    if len(failed) < len(branches) or not failed:
        return f"{where} fits more than one of its alternatives, exactly one is allowed{_excluding(error, schema)}"
    kinds: list[list[Any]] = [[inner.kind for inner in branch] for branch in failed]
    flat: list[Any] = [kind for branch in kinds for kind in branch]
    if all(kind.name == "required" for kind in flat):
        wanted = [" with ".join(kind.property for kind in branch) for branch in kinds]
        return f"{where} needs {'exactly ' if error.kind.name == 'oneOf' else ''}one of {', '.join(wanted)}"
    here = [inner for branch in failed for inner in branch if list(inner.instance_path) in ([], list(path))]
    if len(here) == len(flat) and all(kind.name == "type" for kind in flat):
        return f"{_is(error, path, hidden)}, must be {wording.types({name for kind in flat for name in kind.types})}"
    demands = [" and ".join(_demand(kind) for kind in branch) for branch in kinds]
    return f"{_is(error, path, hidden)}, must {wording.alternatives(dict.fromkeys(demands))}"


def _excluding(error: ValidationError, schema: Mapping[str, Any]) -> str:
    """Return which keys exclude each other, if that is what the alternatives are about."""
    if not isinstance(error.instance, Mapping):
        return ""
    options = _node(schema, error.schema_path[:-1]).get("oneOf", ())
    keys = [key for option in options if isinstance(option, Mapping) for key in option.get("required", ())]
    present = [key for key in dict.fromkeys(keys) if key in error.instance]
    return f": it has {' and '.join(present)}" if present else ""


def _forbidden(error: ValidationError, path: wording.Path, hidden: bool) -> str:
    kind: Any = error.kind
    schema = kind.schema if isinstance(kind.schema, Mapping) else {}
    where = wording.field(path)
    if required := schema.get("required"):
        together = f"both {' and '.join(required)}" if len(required) == 2 else ", ".join(required)
        return f"{where} may not have {together if len(required) > 1 else required[0]}"
    if "enum" in schema:
        return f"{_is(error, path, hidden)}, not allowed: {wording.choices(schema['enum'])}"
    if "pattern" in schema:
        return f"{_is(error, path, hidden)}, must not match {json.dumps(schema['pattern'], ensure_ascii=False)}"
    inner = schema.get("anyOf")
    if isinstance(inner, list) and all(isinstance(each, Mapping) and "required" in each for each in inner):
        return f"{where} may not have {wording.alternatives(' with '.join(each['required']) for each in inner)}"
    return f"{where} has a form that is not allowed: {json.dumps(schema)}"


def _node(schema: Mapping[str, Any], path: Sequence[str | int]) -> Mapping[str, Any]:
    """Return the part of a schema that a path of its own leads to; empty where it leads out of it."""
    node: Any = schema
    for step in path:
        if step == "$ref" and isinstance(node, Mapping):
            node = schema.get("$defs", {}).get(str(node.get("$ref", "")).removeprefix("#/$defs/"), {})
            continue
        try:
            node = node[step]
        except (KeyError, IndexError, TypeError):
            return {}
    return node if isinstance(node, Mapping) else {}
