"""CEL functions of IP addresses and address ranges that Kubernetes adds."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any, TypeAlias

from cel_expr_python import cel

from constructs_lib.synthesis.checks.cel_library import BOOL, INT, OPAQUE, STRING, function, opaque, unwrap

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
Range: TypeAlias = ipaddress.IPv4Interface | ipaddress.IPv6Interface


def functions() -> list[cel.FunctionDecl]:
    """Return ``isIP``, ``ip``, ``isCIDR``, ``cidr`` and what can be asked of addresses and ranges."""
    return [
        function("isIP", BOOL, ([STRING], lambda text: _is(_address, text)), member=False),
        function("ip", OPAQUE, ([STRING], lambda text: opaque("IP", str(_address(text)))), member=False),
        function("ip.isCanonical", BOOL, ([STRING], lambda text: str(_address(text)) == text), member=False),
        function("family", INT, ([OPAQUE], lambda ip: _ip(ip).version)),
        function("isUnspecified", BOOL, ([OPAQUE], lambda ip: _ip(ip).is_unspecified)),
        function("isLoopback", BOOL, ([OPAQUE], lambda ip: _ip(ip).is_loopback)),
        function("isLinkLocalMulticast", BOOL, ([OPAQUE], lambda ip: _is_link_local_multicast(_ip(ip)))),
        function("isLinkLocalUnicast", BOOL, ([OPAQUE], lambda ip: _ip(ip).is_link_local)),
        function("isGlobalUnicast", BOOL, ([OPAQUE], lambda ip: _is_global_unicast(_ip(ip)))),
        function("isCIDR", BOOL, ([STRING], lambda text: _is(_range, text)), member=False),
        function("cidr", OPAQUE, ([STRING], lambda text: opaque("CIDR", str(_range(text)))), member=False),
        function("containsIP", BOOL, ([OPAQUE, STRING], _contains_text), ([OPAQUE, OPAQUE], _contains_ip)),
        function("containsCIDR", BOOL, ([OPAQUE, STRING], _contains_range_text), ([OPAQUE, OPAQUE], _contains_range)),
        function("prefixLength", INT, ([OPAQUE], lambda cidr: _cidr(cidr).network.prefixlen)),
        function("masked", OPAQUE, ([OPAQUE], lambda cidr: opaque("CIDR", str(_cidr(cidr).network)))),
        # A member of ranges; the function of the same name makes an address of a text.
        function("ip", OPAQUE, ([OPAQUE], lambda cidr: opaque("IP", str(_cidr(cidr).ip)))),
    ]


def _is(parse: Any, text: str) -> bool:
    try:
        parse(text)
    except ValueError:
        return False
    return True


def _address(text: str) -> Address:
    address = ipaddress.ip_address(text)
    if isinstance(address, ipaddress.IPv6Address) and (address.scope_id is not None or address.ipv4_mapped is not None):
        raise ValueError(f"{text!r} has a zone or is an IPv4 address in IPv6 form, which is not allowed")
    return address


def _range(text: str) -> Range:
    address, slash, length = text.partition("/")
    if not slash or not length.isdecimal() or (len(length) > 1 and length.startswith("0")):
        raise ValueError(f"{text!r} is no address range")
    _address(address)
    return ipaddress.ip_interface(text)


def _ip(stand_in: Mapping[str, Any]) -> Address:
    return ipaddress.ip_address(unwrap(stand_in, "IP"))


def _cidr(stand_in: Mapping[str, Any]) -> Range:
    return ipaddress.ip_interface(unwrap(stand_in, "CIDR"))


def _is_link_local_multicast(address: Address) -> bool:
    if isinstance(address, ipaddress.IPv4Address):
        return address in ipaddress.IPv4Network("224.0.0.0/24")
    return address.is_multicast and address.packed[1] & 0x0F == 0x02


def _is_global_unicast(address: Address) -> bool:
    """Go's meaning, which counts private addresses in."""
    broadcast = address == ipaddress.IPv4Address("255.255.255.255")
    return not (
        broadcast or address.is_unspecified or address.is_loopback or address.is_multicast or address.is_link_local
    )


def _contains_text(cidr: Mapping[str, Any], text: str) -> bool:
    return _address(text) in _cidr(cidr).network


def _contains_ip(cidr: Mapping[str, Any], ip: Mapping[str, Any]) -> bool:
    return _ip(ip) in _cidr(cidr).network


def _holds(outer: Range, inner: Range) -> bool:
    same_family = outer.version == inner.version
    return same_family and inner.ip in outer.network and outer.network.prefixlen <= inner.network.prefixlen


def _contains_range_text(cidr: Mapping[str, Any], text: str) -> bool:
    return _holds(_cidr(cidr), _range(text))


def _contains_range(cidr: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return _holds(_cidr(cidr), _cidr(other))
