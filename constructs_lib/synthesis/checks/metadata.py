"""Object metadata: what every API server checks of it and no schema says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from constructs_lib.synthesis.checks import names, wording
from constructs_lib.synthesis.checks.finding import Finding
from constructs_lib.synthesis.manifest import Manifest

_RULE: Final = "metadata"
_LARGEST_ANNOTATIONS: Final = 256 * 1024

_WRITTEN: Final = frozenset(("name", "namespace", "labels", "annotations", "finalizers", "ownerReferences"))
_SERVER_SET: Final = (
    "creationTimestamp",
    "deletionGracePeriodSeconds",
    "deletionTimestamp",
    "generation",
    "managedFields",
    "resourceVersion",
    "selfLink",
    "uid",
)
_KNOWN: Final = (*sorted(_WRITTEN), "generateName", *_SERVER_SET)

# Names are DNS subdomains but for these kinds of Kubernetes' own.
_RBAC: Final = dict.fromkeys(
    (("rbac.authorization.k8s.io", kind) for kind in ("Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding")),
    names.path_segment,
)
_NAME_RULES: Final[Mapping[tuple[str, str], Callable[[str], str]]] = {
    ("", "Namespace"): names.dns_label,
    ("", "Service"): names.dns_1035_label,
    ("apps", "StatefulSet"): names.dns_label,
    # A Job's name becomes a label of its Pods; a CronJob's Jobs add eleven characters.
    ("batch", "Job"): names.at_most(names.LONGEST_LABEL, names.dns_subdomain),
    ("batch", "CronJob"): names.at_most(52, names.dns_subdomain),
} | _RBAC


class MetadataRules:
    """Judges metadata. Names and labels once found right are remembered, so keep one for a whole synthesis."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._name_rules: dict[tuple[Any, Any], Callable[[str], str]] = {}
        self._right_names: set[str] = set()
        self._right_namespaces: set[str] = set()
        self._right_labels: set[tuple[str, str]] = set()
        self._right_keys: set[str] = set()

    def check(self, manifest: Manifest, namespaced: bool | None) -> list[Finding]:
        """Return what is wrong with a manifest's metadata.

        ``namespaced`` tells whether the kind lives in a namespace; ``None`` where nobody knows the kind. A manifest
        whose metadata is no mapping has none of these findings.
        """
        metadata = manifest.get("metadata")
        if not isinstance(metadata, Mapping):
            return []
        found: list[Finding] = []
        if not _WRITTEN.issuperset(metadata):
            found += _unwritten(metadata)
        found += self._name(manifest, metadata)
        found += self._namespace(metadata, namespaced, str(manifest.get("kind")))
        labels = metadata.get("labels")
        if labels and not self._are_right(labels):
            found += self._labels(labels)
        if annotations := metadata.get("annotations"):
            found += self._annotations(annotations)
        if owners := metadata.get("ownerReferences"):
            found += _owners(owners)
        if finalizers := metadata.get("finalizers"):
            found += _finalizers(finalizers)
        return found

    def _name(self, manifest: Manifest, metadata: Mapping[str, Any]) -> Sequence[Finding]:
        name = metadata.get("name")
        if isinstance(name, str) and name:
            rule = self._rule(manifest)
            if rule is not names.dns_subdomain or name not in self._right_names:
                if fault := rule(name):
                    return [_finding(f"metadata.name {_shown(name)} {fault}", "rename it")]
                if rule is names.dns_subdomain:
                    self._right_names.add(name)
            return _crd_name(name, manifest.get("spec")) if manifest.get("kind") == "CustomResourceDefinition" else ()
        if name is None or name == "":
            if metadata.get("generateName"):
                return ()
            return [_finding("metadata.name is missing", "give it a name")]
        return [_finding(f"metadata.name is {wording.value(name)}, must be a string", "quote it")]

    def _rule(self, manifest: Manifest) -> Callable[[str], str]:
        key = (manifest.get("apiVersion"), manifest.get("kind"))
        rule = self._name_rules.get(key)
        if rule is None:
            group = str(key[0]).rpartition("/")[0]
            rule = self._name_rules[key] = _NAME_RULES.get((group, str(key[1])), names.dns_subdomain)
        return rule

    def _namespace(self, metadata: Mapping[str, Any], namespaced: bool | None, kind: str) -> Sequence[Finding]:
        namespace = metadata.get("namespace")
        if namespace is None or namespace == "":
            if namespaced:
                return [_finding(f"metadata.namespace is missing, a {kind} lives in one", "set it")]
            return ()
        if not isinstance(namespace, str):
            return [_finding(f"metadata.namespace is {wording.value(namespace)}, must be a string", "quote it")]
        if namespaced is False:
            return [_finding(f"metadata.namespace is {_shown(namespace)}, a {kind} lives in none", "remove it")]
        if namespace not in self._right_namespaces:
            if fault := names.dns_label(namespace):
                return [_finding(f"metadata.namespace {_shown(namespace)} {fault}", "rename it")]
            self._right_namespaces.add(namespace)
        return ()

    def _are_right(self, labels: Any) -> bool:
        try:
            return self._right_labels.issuperset(labels.items())
        except (AttributeError, TypeError):
            # No mapping, or values that are mappings or lists.
            return False

    def _labels(self, labels: Any) -> Iterator[Finding]:
        if not isinstance(labels, Mapping):
            yield _finding(f"metadata.labels is {wording.value(labels)}, must be a mapping of strings")
            return
        right = self._right_labels
        for key, text in labels.items():
            if isinstance(text, str) and (key, text) in right:
                continue
            where = wording.field(("metadata", "labels", key))
            if fault := names.qualified(key):
                yield _finding(f"{where}: the key {fault}", "rename it")
            elif not isinstance(text, str):
                yield _finding(f"{where} is {wording.value(text)}, must be a string", "quote it")
            elif fault := names.label_value(text):
                yield _finding(f"{where} {_shown(text)} {fault}", "shorten or rename it, or use an annotation")
            else:
                right.add((key, text))

    def _annotations(self, annotations: Any) -> Iterator[Finding]:
        if not isinstance(annotations, Mapping):
            yield _finding(f"metadata.annotations is {wording.value(annotations)}, must be a mapping of strings")
            return
        length = 0
        for key, text in annotations.items():
            if key not in self._right_keys:
                # In whatever case they are written.
                if fault := names.qualified(key.lower()):
                    where = wording.field(("metadata", "annotations", key))
                    yield _finding(f"{where}: the key {fault}", "rename it")
                else:
                    self._right_keys.add(key)
            if isinstance(text, str):
                length += len(key) + len(text)
            else:
                path = ("metadata", "annotations", key)
                yield _finding(f"{wording.field(path)} is {wording.value(text, path)}, must be a string", "quote it")
        # A character is four bytes at most, so most need no counting of bytes.
        if length * 4 > _LARGEST_ANNOTATIONS:
            size = sum(len(f"{key}{text}".encode("utf-8", "replace")) for key, text in annotations.items())
            if size > _LARGEST_ANNOTATIONS:
                message = f"metadata.annotations has {size} bytes, at most {_LARGEST_ANNOTATIONS} are allowed"
                yield _finding(message, "move what is large into a ConfigMap")


def _unwritten(metadata: Mapping[str, Any]) -> Iterator[Finding]:
    for key, content in metadata.items():
        if key in _WRITTEN or content is None:
            continue
        if key == "generateName":
            if content:
                fix = "set metadata.name" if not metadata.get("name") else "remove it"
                yield _finding("metadata.generateName gives another name each time, which GitOps cannot follow", fix)
        elif key in _SERVER_SET:
            yield _finding(f"metadata.{key} is set by the API server alone", "remove it")
        else:
            near = wording.similar(key, _KNOWN)
            fix = f"did you mean {near}" if near else f"allowed: {', '.join(sorted(_WRITTEN))}"
            yield _finding(f"{wording.field(('metadata', key))} is unknown", fix)


def _crd_name(name: str, spec: Any) -> Sequence[Finding]:
    named = spec.get("names") if isinstance(spec, Mapping) else None
    plural = named.get("plural") if isinstance(named, Mapping) else None
    wanted = f"{plural}.{spec.get('group')}" if isinstance(spec, Mapping) else ""
    if not plural or name == wanted:
        return ()
    return [_finding(f"metadata.name is {_shown(name)}, must be <plural>.<group>", f"name it {wanted}")]


def _owners(owners: Any) -> Iterator[Finding]:
    if not isinstance(owners, Sequence) or isinstance(owners, str):
        yield _finding(f"metadata.ownerReferences is {wording.value(owners)}, must be a list")
        return
    controllers = 0
    for place, owner in enumerate(owners):
        where = f"metadata.ownerReferences[{place}]"
        if not isinstance(owner, Mapping):
            yield _finding(f"{where} is {wording.value(owner)}, must be a mapping")
            continue
        for key in ("apiVersion", "kind", "name", "uid"):
            if key not in owner or owner[key] in ("", None):
                fix = "remove the owner: a uid is known only in the cluster" if key == "uid" else "set it"
                yield _finding(f"{where}.{key} is {'empty' if key in owner else 'missing'}", fix)
        if owner.get("apiVersion") == "v1" and owner.get("kind") == "Event":
            yield _finding(f"{where} is an Event, which may own nothing", "remove it")
        for key in sorted(set(owner) - {"apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"}):
            yield _finding(f"{where}.{key} is unknown", "remove it")
        controllers += owner.get("controller") is True
    if controllers > 1:
        yield _finding(f"metadata.ownerReferences has {controllers} controllers, one at most is allowed")


def _finalizers(finalizers: Any) -> Iterator[Finding]:
    if not isinstance(finalizers, Sequence) or isinstance(finalizers, str):
        yield _finding(f"metadata.finalizers is {wording.value(finalizers)}, must be a list of strings")
        return
    for place, finalizer in enumerate(finalizers):
        where = f"metadata.finalizers[{place}]"
        if not isinstance(finalizer, str):
            yield _finding(f"{where} is {wording.value(finalizer)}, must be a string")
        elif fault := names.qualified(finalizer):
            yield _finding(f"{where} {_shown(finalizer)}: {fault}", "rename it")
    if "orphan" in finalizers and "foregroundDeletion" in finalizers:
        yield _finding("metadata.finalizers has both orphan and foregroundDeletion", "keep one of them")


def _shown(text: str) -> str:
    return wording.value(text)


def _finding(message: str, fix: str = "") -> Finding:
    return Finding(message, fix, _RULE)
