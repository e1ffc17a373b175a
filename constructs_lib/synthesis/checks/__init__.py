"""What is looked for in manifests, one family of rules a module.

A family is a class that is made once a synthesis and called once a manifest; it returns findings, which ``check`` turns
into problems by adding where the manifest came from. A family keeps what it has already judged, so that the ten
thousandth manifest like the first costs next to nothing. Families know Kubernetes, and nothing above it.
"""
