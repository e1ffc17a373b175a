"""Two manifests that claim the same thing: the same object of a cluster, or the same name in a cloud."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence

from constructs_lib.synthesis.checks.finding import Finding, subject
from constructs_lib.synthesis.manifest import Entry, Manifest, identity


def duplicates(
    entries: Sequence[Entry],
    cluster_of: Callable[[str], str],
    cloud_identity_of: Callable[[Manifest], tuple[str, ...] | None] | None = None,
) -> Iterator[tuple[int, Finding]]:
    """Yield each later claimant as its place in ``entries`` with a finding that names the earlier one.

    ``cluster_of`` maps a unit to the cluster it is applied to. ``cloud_identity_of`` returns what makes a resource
    unique in its cloud, its name last (``("aws", "111122223333", "iam", "Role", "acme-prod-nodes")``). Manifests
    without a kind or a name are left out: they have a problem of their own.
    """
    objects: dict[Hashable, int] = {}
    cloud: dict[tuple[str, ...], int] = {}
    clusters: dict[str, str] = {}
    for place, entry in enumerate(entries):
        group, kind, namespace, name = identity(entry.manifest)
        if kind and name:
            unit = entry.unit
            cluster = clusters.get(unit)
            if cluster is None:
                cluster = clusters[unit] = cluster_of(unit)
            first = objects.setdefault((cluster, group, kind, namespace, name), place)
            if first != place:
                yield place, _same_object(entries[first], entry)
        if cloud_identity_of is not None and (claimed := cloud_identity_of(entry.manifest)) is not None:
            first = cloud.setdefault(claimed, place)
            if first != place and identity(entries[first].manifest) != (group, kind, namespace, name):
                yield place, _same_cloud_name(entries[first], claimed)


def _same_object(first: Entry, second: Entry) -> Finding:
    here = " in the same construct" if first.provenance == second.provenance else f", first by {first.provenance}"
    units = "" if first.unit == second.unit else f" (units {first.unit} and {second.unit} go to the same cluster)"
    return Finding(f"is made twice{here}{units}", "give one of them another id or namespace", "duplicates")


def _same_cloud_name(first: Entry, identity: tuple[str, ...]) -> Finding:
    *place, name = identity
    return Finding(
        f'the name "{name}" in the cloud ({" ".join(place)}) is claimed twice, '
        f"first by {subject(first.manifest)} of {first.provenance}",
        "give one of them another id or name",
        "duplicates",
    )
