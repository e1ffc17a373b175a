"""The real programs that tests and benchmarks run: built or fetched once, kept outside of the repository."""
