"""The catalogue: rules that environments can have, one a file, each made with the thresholds it is to hold."""
