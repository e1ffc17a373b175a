"""What people write: frozen, typed, checked at the line where it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, ValidationError

from constructs_lib.synthesis.problem import FleetError
from constructs_lib.synthesis.source import caller

if TYPE_CHECKING:
    from typing import Self

    from pydantic_core import ErrorDetails

    from constructs_lib.synthesis.manifest import Source


class PropsError(FleetError, ValueError):
    """Props that cannot be: all that is wrong with them, each with field, value and what is allowed."""

    def __init__(self, props: type[BaseModel], error: ValidationError, source: Source | None) -> None:
        """Word every finding of pydantic's for the one who wrote the props."""
        where = f"{source}: " if source else ""
        findings = [f"{props.__name__}{_worded(detail, props)}" for detail in error.errors()]
        if len(findings) == 1:
            super().__init__(where + findings[0])
        else:
            super().__init__("\n  ".join([f"{where}{len(findings)} problems", *findings]))


class Props(BaseModel):
    """The base of all props: frozen, unknown fields refused, defaults validated too."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    def __init__(self, **data: Any) -> None:
        """Validate.

        Raises:
            PropsError: with the user's line, every field that is wrong, its value and what is allowed.
        """
        try:
            super().__init__(**data)
        except ValidationError as error:
            raise PropsError(type(self), error, caller()) from None

    def copy_with(self, **changes: Any) -> Self:
        """Return these props with some fields changed, validated anew. What was a default stays one.

        Raises:
            PropsError: as when they are written out.
        """
        given = {name: getattr(self, name) for name in type(self).model_fields if name in self.model_fields_set}
        return type(self)(**{**given, **changes})


def _worded(detail: ErrorDetails, props: type[BaseModel]) -> str:
    field = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in detail["loc"])
    kind, limits, value = detail["type"], detail.get("ctx", {}), detail["input"]
    shown = repr(value) if len(repr(value)) <= 80 else f"{repr(value)[:77]}..."
    match kind:
        case "missing":
            return f"{field} is missing"
        case "extra_forbidden":
            import difflib  # for those in trouble only: it takes milliseconds to load

            wrong = str(detail["loc"][-1])
            fields = sorted(props.model_fields) if len(detail["loc"]) == 1 else []
            near = difflib.get_close_matches(wrong, fields, n=1)
            hint = f"; did you mean {near[0]}" if near else f"; there are {', '.join(fields)}" if fields else ""
            return f"{field} is no field{hint}"
        case "greater_than_equal":
            return f"{field} is {shown}, at least {limits['ge']} is needed"
        case "greater_than":
            return f"{field} is {shown}, more than {limits['gt']} is needed"
        case "less_than_equal":
            return f"{field} is {shown}, at most {limits['le']} is allowed"
        case "model_type":
            return f"{field} is {shown}, a value of the type {limits['class_name']} is needed"
        case "literal_error":
            return f"{field} is {shown}, allowed: {limits['expected']}"
        case "string_pattern_mismatch":
            return f"{field} is {shown}, it must match {limits['pattern']}"
        case "string_too_long":
            return f"{field} is {shown}, {len(value)} characters; at most {limits['max_length']} are allowed"
        case "value_error":
            return f"{field} {limits['error']}" if field else f": {limits['error']}"
        case _:
            text = detail["msg"]
            return f"{field} is {shown}: {text[:1].lower()}{text[1:]}"
