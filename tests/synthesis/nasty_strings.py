"""Strings that some YAML reader takes for something else, or cannot read at all, when they are written carelessly."""

from __future__ import annotations


def _words(text: str) -> list[str]:
    return text.split()


BOOLEANS = [
    word
    for base in ("y", "n", "yes", "no", "on", "off", "true", "false")
    for word in (base, base.capitalize(), base.upper())
]
NULLS = ["", "~", "null", "Null", "NULL", "nULL"]
NUMBERS = _words("""
0 1 -1 +1 00 08 09 007 010 0o17 0O17 0x 0x1F 0X1f 0b101 0b 1_000 _1 1__0 012345678901 9007199254740993
18446744073709551615 18446744073709551616 -9223372036854775809 1e3 1E3 1e+3 1e-3 1234e56 12e03 -2E+05 .5 5. . 1.5 -1.5
+1.5 .e1 1.e1 1.0e+22 1e+22 685_230.15 6.8523015e+5 190:20:30 1:30 1:30:59 190:20:30.15 -1:30 12:30:45 .inf -.inf +.inf
.Inf .INF .nan .NaN .NAN inf nan Infinity NaN infinity 0.1.2 1.2.3 1,000 10% 0777 0o 0o8 1e 1e+ e1 e+1 - + -- ++ 0- 1-
3.14.15 10.0.0.0/16 192.168.0.1
""")
DATES = [
    *_words("""
2020-01-01 2001-12-14t21:59:43.10-05:00 2001-12-14T21:59:43Z 2001-1-1 2020-1 2020-01 20200101 12:00
2020-01-01T00:00:00Z
"""),
    "2001-12-14 21:59:43.10 -5",
    "2020-01-01 00:00:00",
]
INDICATORS = [
    *_words("""
= << <<: ! !! !!str !x & &a * *a # #a a# % @ ` | > |- >+ ? - : , [ ] { } [] {} [a] {a: --- ... '' ""
' " \\ \\n <a> $(VAR) ${x} {{x}} %YAML a: :a a:b a:: a::b :: :- -: ?a -a ,a @a `a !a a! /a a/ //a _
_a a_ . .a a. .. ... ...a ---a a--- -x --x
"""),
    "a: b",
    "a #b",
    "a# b",
    "- a",
    "-\ta",
    "? a",
    ": a",
    "a :b",
    "a : b",
    "a, b",
    "[a, b]",
    "{a: b}",
    "a -b",
    "a - b",
    "key: [unclosed",
    "'quoted'",
    '"quoted"',
    'say "hello"',
    "it's",
    "--- a",
    "... a",
    "%TAG ! x",
    "# comment",
    "a b c",
    "a  b",
    "(a)",
    "a (b)",
    "a (b: c)",
]
SPACES = [
    " ",
    "  ",
    "\t",
    " a",
    "a ",
    "\ta",
    "a\t",
    "a\tb",
    "a\t#b",
    "a \t b",
    "\u00a0",
    "a\u00a0b",
    "\u3000a",
    "\u2003",
    "\u200b",
    "a\u200b",
]
LINES = [
    "\n",
    "\n\n",
    "\n\n\n",
    "a\n",
    "a\n\n",
    "a\n\n\n",
    "\na",
    "\n\na",
    "\n a",
    "\n\ta",
    " \na",
    "a\nb",
    "a\nb\n",
    "a\n\nb",
    "a\n\n\nb\n\n",
    "a\n b",
    "a\n  b\n c\n",
    " a\nb",
    "\ta\nb",
    "a\n\tb",
    "a\n\t",
    "a\n ",
    "a\n \n",
    "a\n  \nb",
    "a \nb ",
    "a\n\n ",
    "a\r\nb",
    "a\rb",
    "a\r",
    "\r\n",
    "a\n\r",
    "# a\nb",
    "a\n# b\n",
    "a\n#b",
    "---\na",
    "a\n---\nb",
    "a\n...\nb\n",
    "- a\n- b",
    "a: b\nc: d\n",
    "|\na",
    "|2\n a",
    "%YAML 1.2\n---\na",
    '"a\nb"',
    "a\x85b",
    "a\nb\x85c",
    "a\u2028b\n",
    "a\n\u2029",
    "é\n😀\n",
    "\u00a0\na",
    "a\n\u00a0b\n",
    '#!/bin/sh\nset -eu\n\nif true; then\n\techo "$1"\nfi\n',
    "a\x0bb\nc",
    "a\x0cb\nc",
    "a\x1cb\n",
    "\ufeffa\nb",
    "a\n\ufeffb",
]
CHARACTERS = [
    "\0",
    "a\0b",
    "\x01",
    "\x07",
    "\x08",
    "\x0b",
    "\x0c",
    "\x0e",
    "\x1b[0m",
    "\x1c",
    "\x1f",
    "\x7f",
    "\x80",
    "\x85",
    "\x9f",
    "\xa0",
    "\xad",
    "é",
    "ß",
    "日本語",
    "א",
    "\u200e",
    "\u2028",
    "\u2029",
    "\ufeff",
    "\ufeffa",
    "a\ufeffb",
    "\ufffd",
    "\ufffe",
    "\uffff",
    "😀",
    "a😀b",
    "👩‍👩‍👧",
    "\U0001fffe",
    "\U0010ffff",
    "\U00010000",
    "\ud7ff",
    "\ue000",
    "e\u0301",
]
LONG = ["a" * 5000, "a " * 2500, "é" * 700, "x" * 511, "x" * 512, "x" * 1023, "x" * 1024, "x" * 1025, '"' * 600]
NASTY = [*BOOLEANS, *NULLS, *NUMBERS, *DATES, *INDICATORS, *SPACES, *LINES, *CHARACTERS, *LONG]
