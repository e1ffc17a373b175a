"""Kubernetes' functions; the expectations are those of its own documentation and Go code."""

from __future__ import annotations

import pytest

from constructs_lib.synthesis.checks.expression import Expression, Verdict

TRUE = [
    # regular expressions
    "'abc 123'.find('[0-9]+') == '123'",
    "'abc'.find('[0-9]+') == ''",
    "'1a2b3'.findAll('[0-9]') == ['1', '2', '3']",
    "'1a2b3'.findAll('[0-9]', 2) == ['1', '2']",
    "'1a2b3'.findAll('x') == []",
    "'x9'.find('[[:digit:]]') == '9'",
    "'a\\n'.find('a$') == ''",
    "'ab'.find('(?<first>a)b') == 'ab'",
    "'karpenter.sh/x'.find('^([^/]+)').endsWith('karpenter.sh')",
    "'١'.find('\\\\d') == ''",
    # lists
    "[1, 2, 2].isSorted() && !['b', 'a'].isSorted() && [].isSorted()",
    "[1, 2, 3].sum() == 6 && [0.5, 0.5].sum() == 1.0 && [].sum() == 0",
    "[3, 1].min() == 1 && ['a', 'b'].max() == 'b'",
    "[1, 2, 2].indexOf(2) == 1 && [1, 2, 2].lastIndexOf(2) == 2 && [1].indexOf(5) == -1",
    "[true].indexOf(1) == -1",
    "'abcb'.indexOf('b') == 1 && 'abcb'.lastIndexOf('b') == 3",
    "sets.contains([1, 2], [2]) && !sets.contains([1], [2]) && sets.contains([1], [])",
    "sets.equivalent([1, 2, 2], [2, 1]) && sets.intersects([1, 2], [2, 3]) && !sets.intersects([1], [2])",
    # texts, which the engine brings itself
    "'AbC'.lowerAscii() == 'abc' && 'AbC'.upperAscii() == 'ABC' && ' a '.trim() == 'a'",
    "'a,b'.split(',').join('-') == 'a-b' && 'aab'.replace('a', 'x', 1) == 'xab' && 'abc'.substring(1, 2) == 'b'",
    "'%s has %d'.format(['a', 2]) == 'a has 2'",
    # URLs
    "isURL('https://a.b:80/x') && isURL('/path') && !isURL('../x') && !isURL('https://a:80x/') && !isURL('')",
    "url('https://u@a.b:80/x').getScheme() == 'https' && url('https://u@a.b:80/x').getHost() == 'a.b:80'",
    "url('https://[::1]:80/').getHostname() == '::1' && url('https://[::1]:80/').getPort() == '80'",
    "url('/x y'.replace(' ', '%20')).getEscapedPath() == '/x%20y' && url('https://a').getPort() == ''",
    "url('https://a/?q=1&q=2&r').getQuery() == {'q': ['1', '2'], 'r': ['']}",
    # quantities
    "isQuantity('1.5Gi') && isQuantity('-100m') && isQuantity('1e3') && !isQuantity('1.5Q') && !isQuantity('')",
    "quantity('1Gi') == quantity('1024Mi') && quantity('1k') != quantity('1Ki')",
    "quantity('1Gi').isGreaterThan(quantity('1G')) && quantity('100m').isLessThan(quantity('1'))",
    "quantity('0.1').compareTo(quantity('100m')) == 0 && quantity('-1').sign() == -1",
    "quantity('50k').asInteger() == 50000 && quantity('50k').isInteger() && !quantity('1m').isInteger()",
    "quantity('1').add(quantity('500m')).asApproximateFloat() == 1.5 && quantity('3').sub(1).asInteger() == 2",
    # addresses
    "isIP('10.0.0.1') && isIP('::1') && !isIP('10.0.0.256') && !isIP('::ffff:1.2.3.4') && !isIP('10.0.0.01')",
    "ip('10.0.0.1').family() == 4 && ip('::1').family() == 6 && ip('::1') == ip('0:0:0:0:0:0:0:1')",
    "ip.isCanonical('::1') && !ip.isCanonical('0::1')",
    "ip('127.0.0.1').isLoopback() && ip('0.0.0.0').isUnspecified() && ip('169.254.1.1').isLinkLocalUnicast()",
    "ip('224.0.0.1').isLinkLocalMulticast() && !ip('224.0.1.1').isLinkLocalMulticast()",
    "ip('10.0.0.1').isGlobalUnicast() && !ip('255.255.255.255').isGlobalUnicast()",
    "isCIDR('10.0.0.0/8') && !isCIDR('10.0.0.0') && !isCIDR('10.0.0.0/33') && !isCIDR('10.0.0.0/08')",
    "cidr('10.0.0.0/8').containsIP('10.1.2.3') && cidr('10.0.0.0/8').containsIP(ip('10.1.2.3'))",
    "cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16') && !cidr('10.1.0.0/16').containsCIDR(cidr('10.0.0.0/8'))",
    "cidr('10.1.2.3/8').masked() == cidr('10.0.0.0/8') && cidr('10.1.2.3/8').ip() == ip('10.1.2.3')",
    "cidr('10.0.0.0/8').prefixLength() == 8 && !cidr('10.0.0.0/8').containsIP('::1')",
    # versions
    "isSemver('1.2.3-rc.1+b') && !isSemver('1.2') && !isSemver('01.2.3') && isSemver('v1.2', true)",
    "semver('1.2.3').isLessThan(semver('1.10.0')) && semver('1.2.3-rc.2').isLessThan(semver('1.2.3'))",
    "semver('1.2.3-rc.2').isLessThan(semver('1.2.3-rc.10')) && semver('1.0.0-1').isLessThan(semver('1.0.0-a'))",
    "semver('1.2.3').major() == 1 && semver('1.2.3').minor() == 2 && semver('v1.2.3', true).patch() == 3",
    "semver('1.2.3+a').compareTo(semver('1.2.3+b')) == 0 && semver('2.0.0').isGreaterThan(semver('1.9.9'))",
    # formats
    "!format.dns1123Label().validate('a-b').hasValue() && format.dns1123Label().validate('a.b').hasValue()",
    "!format.qualifiedName().validate('a.b/C').hasValue() && format.qualifiedName().validate('a/b/c').hasValue()",
    "!format.uuid().validate('123e4567-e89b-12d3-a456-426614174000').hasValue()",
    "format.uuid().validate('1').hasValue()",
    "!format.date().validate('2026-01-31').hasValue() && format.date().validate('2026-02-31').hasValue()",
    "!format.byte().validate('YQ==').hasValue() && format.byte().validate('a').hasValue()",
    "format.labelValue().validate('-').value().size() == 1",
    "!format.dns1123LabelPrefix().validate('a-').hasValue()",
    # the engine's own
    "cel.bind(x, 2, x * x) == 4 && math.greatest(1, 3) == 3 && base64.decode('YQ==') == b'a'",
]


@pytest.mark.parametrize("source", TRUE)
def test_a_function_of_kubernetes_says_what_it_says_there(source: str) -> None:
    expression = Expression(source, {"self": "dyn"})
    assert expression.error == ""
    assert expression.result_type == "bool"
    assert expression.evaluate({"self": {}}) == Verdict(value=True)


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("[].min() == 1", "min called on an empty list"),
        ("quantity('x') == quantity('1')", "'x' is no quantity"),
        ("quantity('1m').asInteger() == 1", "the quantity is no 64-bit integer"),
        ("ip('x') == ip('y')", "'x' does not appear to be an IPv4 or IPv6 address"),
        ("cidr('10.0.0.0') == cidr('10.0.0.0/8')", "'10.0.0.0' is no address range"),
        ("url('x').getHost() == ''", "'x' is no URL"),
        ("semver('1.2').major() == 1", "'1.2' is no semantic version"),
        ("ip('10.0.0.1').masked() == cidr('10.0.0.0/8')", "this is no CIDR"),
        ("'a'.find('(?=a)') == ''", "the pattern '(?=a)' uses (?=, which Go does not know"),
        ("'a'.find('(a') == ''", "the pattern '(a' is wrong"),
    ],
)
def test_an_argument_that_kubernetes_refuses_is_an_error(source: str, error: str) -> None:
    verdict = Expression(source, {}).evaluate({})
    assert error in verdict.error
    assert not verdict.unsupported


@pytest.mark.parametrize(
    ("source", "error"),
    [
        (r"'a'.find('\\pL') == 'a'", r"only an API server can judge the pattern '\\pL'"),
        (
            "[duration('1m'), duration('1s')].sum() == duration('61s')",
            "only an API server can judge a function that gives back a time or duration",
        ),
    ],
)
def test_what_the_engine_cannot_do_is_left_to_the_server(source: str, error: str) -> None:
    assert Expression(source, {}).evaluate({}) == Verdict(error=error, unsupported=True)


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        (
            "authorizer.group('').resource('pods').check('create').allowed()",
            ("allowed", "authorizer", "check", "group", "resource"),
        ),
        ("[1].transformList(i, v, v) == []", ("i", "transformList", "v")),
        ("format.named('dns1123Label').hasValue()", ("format", "named")),
    ],
)
def test_a_function_that_is_not_here_is_named(source: str, missing: tuple[str, ...]) -> None:
    found = Expression(source, {}).missing
    assert found
    assert set(found) <= set(missing)
