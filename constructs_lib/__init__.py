"""Hub-and-spoke Kubernetes fleets as typed, composable constructs, rendered to plain YAML for GitOps."""
