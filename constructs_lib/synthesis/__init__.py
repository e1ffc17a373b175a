"""The pipeline from a tree of constructs to files in ``dist``, one verb a module.

``collect`` → ``check`` → ``layout`` → ``plan`` → ``write``. Every stage but the last is a pure function. Nothing in
here knows of clouds, of Argo CD or of any other engine: that is what the layers above are for.
"""
