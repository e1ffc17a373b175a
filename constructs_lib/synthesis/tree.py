"""The tree that users build: an app, the constructs in it, and the units that their manifests go to."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from constructs_lib.synthesis.late import Late, become_jsii
from constructs_lib.synthesis.manifest import Entry, Manifest, Provenance, Source
from constructs_lib.synthesis.patch import Patch
from constructs_lib.synthesis.problem import FleetError, Problem
from constructs_lib.synthesis.read import read_folder
from constructs_lib.synthesis.rendered import Rendered
from constructs_lib.synthesis.source import caller, origins, record_origins

if TYPE_CHECKING:
    from typing import Self

if TYPE_CHECKING:
    from typing import Self

    import cdk8s
    from cdk8s import App as _App
    from constructs import Construct, IConstruct
    from constructs import Construct as _Construct

else:
    _App = _Construct = Late


class Tree(_App):
    """The root of a tree: a cdk8s App that knows, in Python, all of this framework's constructs in it.

    What crosses to Node costs a third of a millisecond, and starting Node a fifth of a second. So the jsii objects of a
    tree are made when the first of them is asked for, all at once (see :mod:`~constructs_lib.synthesis.late`).
    """

    jsii_base = "cdk8s.App"

    def __init__(self) -> None:
        """Start with an empty tree."""
        if "jsii" in sys.modules:
            record_origins()
        self.source = caller()
        self.parts: list[Part] = []
        self.units: dict[str, Unit] = {}
        self.taken: dict[tuple[int, str], Part] = {}
        """The constructs by their scope's identity and their id."""
        self.is_materialized = False
        """Whether there are jsii objects: whether anything of cdk8s can be in the tree."""
        self.first_use: Source | None = None
        """The line that first asked for jsii objects. The construct that it is making has no other record of it."""

    def materialize(self) -> None:
        """Make the jsii objects of the whole tree, if they are not made yet; later ones are made at once."""
        if self.is_materialized:
            return
        self.is_materialized = True
        self.first_use = caller()
        become_jsii(self)
        for part in self.parts:
            part.materialize()

    def jsii_arguments(self) -> tuple[Any, ...]:
        """Return what the jsii object is made with."""
        return ()

    @property
    def charts_of_units(self) -> dict[str, Unit]:
        """The units that something of cdk8s was put into, by their chart's jsii reference."""
        return {unit.chart_reference: unit for unit in self.units.values() if unit.chart_reference}

    def is_kustomization(self, folder: str) -> bool:
        """Tell whether a unit's folder gets a ``kustomization.yaml`` (default: none does)."""
        del folder
        return False

    def cluster_of(self, folder: str) -> str:
        """Return what stands for the cluster that a unit is applied to (default: one cluster for all)."""
        del folder
        return ""

    def cloud_identity(self, manifest: Manifest) -> tuple[str, ...] | None:
        """Return what must be unique in the cloud for a manifest, such as account, region, kind and name.

        ``None`` (the default for all) where there is no such thing.
        """
        del manifest
        return None

    def check(self, rendered: Rendered) -> Iterable[Problem]:
        """Return what is wrong with the tree as a whole, given all of its manifests (default: nothing)."""
        del rendered
        return ()


class ConstructError(FleetError):
    """A construct cannot be made where it should be, mostly because another of its id is there already."""

    def __init__(self, message: str, source: Source | None) -> None:
        """Name the user's line."""
        super().__init__(f"{source}: {message}" if source else message)


class Part(_Construct):
    """A construct that renders manifests: the base of every concept, and of users' own.

    A subclass overrides :meth:`render`, and :meth:`check` where it can judge what all the others rendered.
    """

    jsii_base = "constructs.Construct"

    def __init__(self, scope: Construct, id: str) -> None:
        """Place the construct in the tree.

        Args:
            scope: the construct it belongs to.
            id: its name among that construct's children; names in Kubernetes and in the cloud are made from it.
        """
        self.id = id
        self.scope = scope
        self.tree = tree_of(scope)
        above = scope.path if isinstance(scope, Part) else "" if isinstance(scope, Tree) else scope.node.path
        self.path: str = f"{above}/{id}" if above else id
        self.source = caller()
        self.patches: list[Patch] = []
        other = self.tree.taken.setdefault((builtins.id(scope), id), self)
        if other is not self:
            message = f"the id {id} is taken, by {other.provenance}; give this construct another one"
            raise ConstructError(message, self.source)
        self.tree.parts.append(self)
        if self.tree.is_materialized:
            self.materialize()

    def materialize(self) -> None:
        """Make the jsii object. The tree does so for all constructs, each after the one it is in."""
        try:
            become_jsii(self)
        except RuntimeError as error:
            # jsii's own exception says no more, in thirty lines of two languages.
            raise ConstructError(" ".join(str(error).split()), self.source) from None
        if self.source:
            origins[reference(self)] = self.source

    def jsii_arguments(self) -> tuple[Any, ...]:
        """Return what the jsii object is made with."""
        return self.scope, self.id

    @property
    def provenance(self) -> Provenance:
        """Where everything that this construct renders came from."""
        return Provenance(self.path, self.source)

    def render(self) -> Mapping[str, Sequence[Manifest]]:
        """Return the manifests by the unit's folder below dist. Pure: called once per synthesis, in any order."""
        return {}

    def check(self, rendered: Rendered) -> Iterable[Problem]:
        """Return what is wrong as far as this construct can judge it, given all manifests of the tree."""
        del rendered
        return ()

    def folder(self, unit: str) -> str:
        """Return the folder below dist of a unit that users put manifests into through this construct.

        Raises:
            TypeError: it has no units of its own.
        """
        del unit
        raise TypeError(f"{self.path} ({type(self).__name__}) has no units of its own; use the hub's or a spoke's")

    def unit(self, name: str) -> Unit:
        """Return this construct's unit of a name, made at the first call: the place for manifests of one's own."""
        folder = self.folder(name)
        if folder not in self.tree.units:
            self.tree.units[folder] = Unit(self, name, folder)
        return self.tree.units[folder]

    def patch(self, kind: str, pointer: str, value: Any, *, reason: str, name: str | None = None) -> Self:
        """Change one field of what this construct renders, where no prop does.

        ``cluster.patch("Instance", "/spec/forProvider/iops", 12000, reason="Month-end load, INFRA-311")``

        Args:
            kind: the manifest's kind.
            pointer: the field, as RFC 6901. A missing parent becomes a mapping; ``-`` appends to a list.
            value: what it becomes, or :data:`~constructs_lib.synthesis.patch.REMOVE`.
            reason: why; required, and listed with all others by ``fleet patches``.
            name: the manifest's ``metadata.name``, where the construct renders several of the kind.

        Raises:
            PatchError: no reason, or no JSON pointer. What only shows at synth (no such manifest, a patch that changes
                nothing) is reported there with everything else.
        """
        self.patches.append(Patch(kind, name, pointer, value, reason, caller()))
        return self


class Unit:
    """One folder of dist, one Argo CD Application, and one cdk8s Chart where one is needed."""

    def __init__(self, owner: Part, name: str, folder: str) -> None:
        """Made by :meth:`Part.unit`."""
        self.owner = owner
        self.name = name
        self.folder = folder
        self.entries: list[Entry] = []
        """What :meth:`add` put in."""
        self.taken_in: list[Entry] = []
        """What :meth:`add_folder` put in, as it stands there."""
        self._chart: cdk8s.Chart | None = None

    def add(self, *manifests: Manifest) -> Self:
        """Put manifests of one's own in: typed mappings of ``constructs_lib.imports``, or any mapping."""
        provenance = Provenance(f"{self.owner.path}/{self.name}", caller())
        self.entries.extend(Entry(manifest, self.folder, provenance) for manifest in manifests)
        return self

    def add_folder(self, folder: str | Path) -> Self:
        """Put in every object of the ``*.yaml`` and ``*.yml`` files below a folder, as they are.

        Raises:
            ReadError: no such folder; a file that is no YAML or holds something else than objects.
        """
        for file, manifest in read_folder(Path(folder)):
            provenance = Provenance(f"{self.owner.path}/{self.name}", Source(file, 1))
            self.taken_in.append(Entry(manifest, self.folder, provenance))
        return self

    @property
    def chart(self) -> cdk8s.Chart:
        """The scope for constructs of cdk8s and cdk8s-plus, made at the first use.

        What they name themselves comes from the ids below this chart, without a hash: ``Deployment(unit.chart, "web")``
        is called ``web``.
        """
        if self._chart is None:
            from constructs_lib.synthesis.unit_chart import UnitChart

            self._chart = UnitChart(self.owner, self.name)
        return self._chart

    @property
    def chart_reference(self) -> str | None:
        """The chart's jsii reference; ``None`` as long as nothing asked for a chart."""
        return None if self._chart is None else reference(self._chart)


def reference(construct: IConstruct) -> str:
    """Return the jsii reference of a construct, by which its origin is known."""
    return str(getattr(construct, "__jsii_ref__").ref)  # noqa: B009  # jsii's own attribute, of no declared type


T = TypeVar("T", bound="Construct")


def enclosing(scope: Construct, kind: type[T], fix: str) -> T:
    """Return the nearest construct of a kind that ``scope`` is, or is inside of.

    Raises:
        TypeError: there is none; ``fix`` says what to do.
    """
    current: IConstruct | None = scope
    while current is not None:
        if isinstance(current, kind):
            return current
        # Python knows the parents of its own constructs; those of others are asked of Node.
        current = current.scope if isinstance(current, Part) else current.node.scope
    raise TypeError(f"{scope.node.path or 'the root'} is in no {kind.__name__}; {fix}")


def tree_of(scope: Construct) -> Tree:
    """Return the tree that a construct belongs to.

    Raises:
        TypeError: the construct's root is a plain App or Chart.
    """
    if isinstance(scope, Part):
        return scope.tree
    root = scope if isinstance(scope, Tree) else scope.node.root
    if not isinstance(root, Tree):
        raise TypeError(
            f"{scope.node.path or 'the root'} is not inside a Fleet: start the tree with Fleet(FleetProps(...))"
        )
    return root
